package policyfunds.kernel.documents.docx;

import java.io.IOException;
import java.util.Set;
import policyfunds.kernel.documents.assembly.AnnexAssembly;
import policyfunds.kernel.documents.limits.Allowance;
import policyfunds.kernel.documents.packed.PackedFile;
import policyfunds.kernel.documents.packed.XmlPart;

/**
 * Reads the running text and tables of a DOCX (Word 文档) as they are when all its tracked changes
 * are accepted. Headers, footers, notes and list numbers are not part of it.
 */
public final class DocxReader {

  /** The content type of the part that holds the text. */
  public static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  /** Deleted text, what is shown only where something newer is not known, and properties. */
  static final Set<String> LEFT_OUT =
      Set.of("del", "moveFrom", "Fallback", "pPr", "rPr", "sdtPr", "sectPr");

  private final XmlPart document;
  private final Allowance allowance;
  private final AnnexAssembly annexes;

  private DocxReader(XmlPart document, Allowance allowance, AnnexAssembly annexes) {
    this.document = document;
    this.allowance = allowance;
    this.annexes = annexes;
  }

  public static void read(PackedFile file, String mainPart, AnnexAssembly into) throws IOException {
    try (XmlPart document = file.part(mainPart)) {
      new DocxReader(document, file.allowance(), into).body();
    }
  }

  private void body() {
    while (document.within(0)) {
      String name = document.name();
      if (LEFT_OUT.contains(name)) {
        document.skip();
      } else if (name.equals("p")) {
        Lines lines = new Lines(allowance);
        lines.read(document);
        annexes.text(lines.text(), allowance);
      } else if (name.equals("tbl")) {
        annexes.table(new TableReader(document, allowance).rows());
      }
    }
  }
}
