package policyfunds.kernel.documents.xlsx;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import policyfunds.kernel.documents.assembly.AnnexAssembly;
import policyfunds.kernel.documents.limits.UnreadableFile.Reason;
import policyfunds.kernel.documents.packed.PackedFile;
import policyfunds.kernel.documents.packed.XmlPart;
import policyfunds.kernel.documents.xlsx.value.CellFormats;
import policyfunds.kernel.documents.xlsx.value.SharedStrings;

/**
 * Reads all sheets of an XLSX (电子表格) in their order.
 *
 * <p>By the parts themselves rather than by a library: fastexcel's reader tells neither merged
 * ranges nor frames, so that every sheet would have to be parsed a second time for them.
 */
public final class XlsxReader {

  /** The content type of the part that lists the sheets. */
  public static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  private static final Pattern WITHOUT_CELLS = Pattern.compile("/(chart|dialog)sheets/");

  private XlsxReader() {}

  public static void read(PackedFile file, String mainPart, AnnexAssembly into) throws IOException {
    Map<String, String> parts = file.references(mainPart);
    SharedStrings strings = SharedStrings.in(file, ending(parts.values(), "sharedStrings.xml"));
    CellFormats formats = CellFormats.in(file, ending(parts.values(), "styles.xml"));
    for (Map.Entry<String, String> sheet : sheets(file, mainPart).entrySet()) {
      String part = parts.get(sheet.getValue());
      if (part == null) {
        throw file.allowance().refusal(Reason.BROKEN);
      }
      if (!WITHOUT_CELLS.matcher(part).find()) {
        try (XmlPart cells = file.part(part)) {
          SheetReader reader = new SheetReader(cells, file.allowance(), strings, formats);
          reader.read();
          into.part(sheet.getKey());
          new SheetLayout(reader.rows(), reader.merges(), file.allowance()).putInto(into);
        }
      }
    }
  }

  private static String ending(Collection<String> parts, String name) {
    return parts.stream().filter(part -> part.endsWith(name)).sorted().findFirst().orElse(null);
  }

  private static Map<String, String> sheets(PackedFile file, String mainPart) throws IOException {
    Map<String, String> sheets = new LinkedHashMap<>();
    try (XmlPart workbook = file.part(mainPart)) {
      while (workbook.within(0)) {
        if (workbook.is("sheet")) {
          sheets.putIfAbsent(
              String.valueOf(workbook.attribute("name")), String.valueOf(workbook.attribute("id")));
        }
      }
    }
    return sheets;
  }
}
