package policyfunds.e2e.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static policyfunds.e2e.hostile.HostileFile.refused;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import policyfunds.e2e.maker.Form;
import policyfunds.e2e.maker.Official;

/** Packed files that are no honest documents: bombs, slips, entities, macros, endless tables. */
final class PackedFiles {
  private static final String DOCUMENT = "word/document.xml";
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String STRINGS = "xl/sharedStrings.xml";
  private static final String WORD_HEAD =
      "<?xml version=\"1.0\"?>%s<w:document xmlns:w=\""
          + "http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
  private static final String WORD_END = "</w:body></w:document>";
  private static final String SHEET_HEAD =
      "<?xml version=\"1.0\"?><worksheet xmlns=\""
          + "http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
  private static final int MEGABYTE = 1 << 20;

  private final byte[] docx = make(Form.DOCX);
  private final byte[] xlsx = make(Form.XLSX);

  private static byte[] make(Form form) {
    return form.make(new Official(2020).paper()).getFirst().bytes();
  }

  byte[] docx() {
    return docx.clone();
  }

  byte[] xlsx() {
    return xlsx.clone();
  }

  Stream<HostileFile> all() {
    return Stream.of(bombs(), slips(), entities(), macros(), endless(), odd())
        .flatMap(files -> files);
  }

  private Stream<HostileFile> bombs() {
    byte[] spaces = " ".repeat(MEGABYTE).getBytes(UTF_8);
    byte[] piece = new byte[MEGABYTE];
    new Random(1).nextBytes(piece);
    // a stretch that packs to a fiftieth
    System.arraycopy(spaces, 0, piece, MEGABYTE / 50, MEGABYTE - MEGABYTE / 50);
    var many = word();
    for (int i = 0; i < 20; i++) {
      many.with("word/media/image" + i + ".bin", piece, 4);
    }
    var crowd = word();
    for (int i = 0; i < 5_000; i++) {
      crowd.with("word/media/image" + i + ".png", "x");
    }
    byte[] paragraphs = "<w:p/>".repeat(100_000).getBytes(UTF_8);
    byte[] inner = new Zip().with("bomb.xml", spaces, 80).bytes();
    return Stream.of(
        refused(
            "a document of 80 MB in one entry",
            "bomb.docx",
            Zip.copyWithout(docx, DOCUMENT).with(DOCUMENT, spaces, 80).bytes()),
        refused(
            "a sheet of 80 MB in one entry",
            "bomb.xlsx",
            Zip.copyWithout(xlsx, SHEET).with(SHEET, spaces, 80).bytes()),
        refused(
            "strings of 80 MB",
            "strings.xlsx",
            Zip.copyWithout(xlsx, STRINGS).with(STRINGS, spaces, 80).bytes()),
        refused("80 MB in twenty entries", "twenty.docx", many.bytes()),
        refused("5,000 entries", "crowd.docx", crowd.bytes()),
        refused(
            "ten million paragraphs",
            "paragraphs.docx",
            Zip.copyWithout(docx, DOCUMENT).with(DOCUMENT, paragraphs, 100).bytes()),
        refused("a bomb in a bomb", "nested.docx", new Zip().with("a.zip", inner, 40).bytes()));
  }

  private Stream<HostileFile> slips() {
    return Stream.of("../../../tmp/evil.txt", "..\\..\\evil.txt", "/etc/evil.txt", "C:\\evil.txt")
        .map(name ->
            refused("an entry called " + name, "slip.docx", word().with(name, "x").bytes()));
  }

  private Stream<HostileFile> entities() {
    String external = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    String remote = "<!DOCTYPE d SYSTEM \"http://127.0.0.1:9/evil.dtd\">";
    var laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    laughs.append("]>");
    String text = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
    String strings =
        "<?xml version=\"1.0\"?>%s<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&x;</t></si></sst>";
    return Stream.of(
        refused("an external entity", "xxe.docx", word(external, text.formatted("&x;"))),
        refused("a remote definition", "dtd.docx", word(remote, text.formatted("x"))),
        refused(
            "a billion laughs", "laughs.docx", word(laughs.toString(), text.formatted("&a29;"))),
        refused(
            "an external entity among the strings",
            "xxe.xlsx",
            Zip.copyWithout(xlsx, STRINGS).with(STRINGS, strings.formatted(external)).bytes()));
  }

  private Stream<HostileFile> macros() {
    return Stream.of(
        refused("macros", "macros.docx", word().with("word/vbaProject.bin", "VBA").bytes()),
        refused(
            "macros in a workbook",
            "macros.xlsx",
            Zip.copyWithout(xlsx, "-").with("xl/vbaProject.bin", "VBA").bytes()),
        refused("a form for macros", "macros.docm", docx),
        refused("a form for macros", "macros.xlsm", xlsx));
  }

  private Stream<HostileFile> endless() {
    return Stream.of(
        millionRows(),
        refused("a document of 200,000 rows", "rows.docx", word("", wordRows(200_000))),
        refused("one row of 400,000 cells", "cells.xlsx", workbook(cells(400_000))));
  }

  HostileFile millionRows() {
    return refused("a workbook of 1,000,000 rows", "rows.xlsx", workbook(rows(1_000_000)));
  }

  private static String rows(int count) {
    var random = new Random(2);
    var rows = new StringBuilder(count * 40);
    for (int i = 1; i <= count; i++) {
      rows.append("<row><c><v>").append(random.nextInt(99_999)).append("</v></c></row>");
    }
    return rows.toString();
  }

  private static String cells(int count) {
    var random = new Random(3);
    var row = new StringBuilder("<row>");
    for (int i = 1; i <= count; i++) {
      row.append("<c><v>").append(random.nextInt(99_999)).append("</v></c>");
    }
    return row.append("</row>").toString();
  }

  private static String wordRows(int count) {
    var random = new Random(4);
    var rows = new StringBuilder("<w:tbl>");
    for (int i = 1; i <= count; i++) {
      rows.append("<w:tr><w:tc><w:p><w:r><w:t>")
          .append(Long.toString(random.nextLong(), 36))
          .append("</w:t></w:r></w:p></w:tc></w:tr>");
    }
    return rows.append("</w:tbl>").toString();
  }

  private Stream<HostileFile> odd() {
    String wide =
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr>"
            + "<w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    String deep = "<w:p><w:r>".repeat(100_000) + "</w:r></w:p>".repeat(100_000);
    String far = "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>";
    return Stream.of(
        any("a cell of two thousand million columns", "wide.docx", word("", wide)),
        any("elements 200,000 deep", "deep.docx", word("", deep)),
        any("one cell in the last corner", "far.xlsx", workbook(far)),
        any("no elements at all", "none.docx", word("", "")),
        refused("half a document", "half.docx", Arrays.copyOf(docx, docx.length / 2)),
        refused("half a workbook", "half.xlsx", Arrays.copyOf(xlsx, xlsx.length / 2)),
        refused("a hundred bytes of one", "start.docx", Arrays.copyOf(docx, 100)),
        refused("a document as a workbook", "notice.xlsx", docx),
        refused("a workbook as a document", "notice.docx", xlsx),
        refused("a workbook as text", "notice.txt", xlsx),
        refused("packed nothing", "empty.docx", new Zip().with("nothing.txt", "").bytes()));
  }

  /** Whether it is no document or one without what is needed. */
  private static HostileFile any(String what, String name, byte[] bytes) {
    return HostileFile.reported(
        what, name, bytes, "FILE_REFUSED", "DOCUMENT_REFUSED", "NO_TABLES", "TABLE_UNKNOWN");
  }

  private Zip word() {
    return Zip.copyWithout(docx, "-");
  }

  private byte[] word(String doctype, String body) {
    return Zip.copyWithout(docx, DOCUMENT)
        .with(DOCUMENT, WORD_HEAD.formatted(doctype) + body + WORD_END)
        .bytes();
  }

  private byte[] workbook(String rows) {
    return Zip.copyWithout(xlsx, SHEET)
        .with(SHEET, SHEET_HEAD + rows + "</sheetData></worksheet>")
        .bytes();
  }
}
