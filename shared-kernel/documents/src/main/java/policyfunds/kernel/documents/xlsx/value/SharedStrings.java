package policyfunds.kernel.documents.xlsx.value;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import policyfunds.kernel.documents.limits.Allowance;
import policyfunds.kernel.documents.limits.UnreadableFile.Reason;
import policyfunds.kernel.documents.packed.PackedFile;
import policyfunds.kernel.documents.packed.XmlPart;

/** The texts of a workbook, which its cells refer to by number (共享字符串). */
public final class SharedStrings {

  private final List<String> texts = new ArrayList<>();
  private final Allowance allowance;

  private SharedStrings(Allowance allowance) {
    this.allowance = allowance;
  }

  public static SharedStrings in(PackedFile file, String part) throws IOException {
    Allowance reader = file.allowance();
    SharedStrings strings = new SharedStrings(reader);
    if (part != null) {
      // counted by itself: the cells that show a text take it once more
      Allowance own = new Allowance(reader.limits(), reader.fileName());
      try (XmlPart table = file.part(part)) {
        while (table.within(0)) {
          if (table.is("si")) {
            String text = richText(table, reader);
            own.cells(1);
            own.text(text);
            strings.texts.add(text);
          }
        }
      }
    }
    return strings;
  }

  /** The text of an item whose runs may be formatted apart, without its phonetic signs. */
  public static String richText(XmlPart part, Allowance allowance) {
    StringBuilder text = new StringBuilder();
    int outer = part.depth();
    while (part.within(outer)) {
      if (part.is("t")) {
        text.append(part.allText());
        allowance.longestCell(text.length());
      } else if (part.is("rPh")) {
        part.skip();
      }
    }
    return Escapes.read(text.toString());
  }

  public String at(String index) {
    try {
      return texts.get(Integer.parseInt(index.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException _) {
      throw allowance.refusal(Reason.BROKEN);
    }
  }
}
