package policyfunds.e2e.hostile;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static policyfunds.e2e.hostile.HostileFile.refused;
import static policyfunds.e2e.hostile.HostileFile.reported;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import policyfunds.e2e.maker.Form;
import policyfunds.e2e.maker.MadeFile;
import policyfunds.e2e.maker.Official;
import policyfunds.e2e.paper.Paper;

/** Files that are not packed, or whose cells are what is wrong with them. */
final class PlainFiles {
  private static final int MEBIBYTE = 1 << 20;
  private static final Official OFFICIAL = new Official(2020);

  private PlainFiles() {}

  static Stream<HostileFile> all() {
    return Stream.of(disguised(), endless(), formulas()).flatMap(files -> files);
  }

  private static Stream<HostileFile> disguised() {
    byte[] old = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 4_096);
    byte[] program = Arrays.copyOf(HexFormat.of().parseHex("7f454c460201010000"), 4_096);
    byte[] noText = {(byte) 0xff, (byte) 0xff, 0, (byte) 0x81, (byte) 0xff};
    return Stream.of(
        refused("an old or encrypted document", "notice.docx", old),
        refused("an old workbook", "notice.xlsx", old),
        refused("an old document by its own name", "notice.doc", old),
        refused("a program", "notice.txt", program),
        refused("a program as a document", "notice.docx", program),
        refused("a portable document", "notice.pdf", "%PDF-1.7 ...".getBytes(UTF_8)),
        refused("a portable document as text", "notice.csv", "%PDF-1.7\n\0\1\2".getBytes(UTF_8)),
        refused("text as a document", "notice.docx", OFFICIAL.text().getBytes(UTF_8)),
        refused("an unknown form", "notice.exe", OFFICIAL.text().getBytes(UTF_8)),
        refused("no extension", "notice", OFFICIAL.text().getBytes(UTF_8)),
        refused("neither UTF-8 nor GB18030", "notice.txt", noText),
        refused("UTF-16 without a mark", "notice.txt", ("\t" + OFFICIAL.text()).getBytes(UTF_16LE)),
        refused("nothing", "notice.txt", new byte[0]),
        refused("nothing as a document", "notice.docx", new byte[0]),
        any("a page of the web", "notice.txt", "<html><body>".getBytes(UTF_8)),
        any("text without a table", "notice.txt", "附件1\n\n标题\n".getBytes(UTF_8)));
  }

  private static Stream<HostileFile> endless() {
    String rows = "1,2\n".repeat(1_000_000);
    String text = "附件1\n\n" + "\tx\n\n".repeat(1_000_000);
    String cells = "附件1\n\n" + "\tx\n".repeat(1_000_000);
    String quoted = "a,\"" + "x".repeat(5 * MEBIBYTE);
    return Stream.of(
        refused("1,000,000 rows by commas", "rows.csv", rows.getBytes(UTF_8)),
        refused("1,000,000 rows by tabs", "rows.txt", text.getBytes(UTF_8)),
        refused("1,000,000 cells in a row", "cells.txt", cells.getBytes(UTF_8)),
        refused("a cell of 5 MB", "cell.csv", ("a," + "x".repeat(5 * MEBIBYTE)).getBytes(UTF_8)),
        refused("a quotation without an end", "quoted.csv", quoted.getBytes(UTF_8)),
        new HostileFile(
            "a file of 11 MiB",
            List.of(new MadeFile("large.txt", new byte[11 * MEBIBYTE])),
            Set.of("BODY_TOO_LARGE")),
        new HostileFile(
            "eleven files of 1 MiB",
            IntStream.range(0, 11)
                .mapToObj(i -> new MadeFile(i + ".csv", "x".repeat(MEBIBYTE).getBytes(UTF_8)))
                .toList(),
            Set.of("BODY_TOO_LARGE")));
  }

  private static Stream<HostileFile> formulas() {
    Paper paper = OFFICIAL.paper().with("2-1", 4, 2, "=1+1");
    return Stream.of(
        reported("a formula as a cell", "formula.xlsx", withFormula(), "FORMULA_CELL"),
        reported("a formula as text", "formula.txt", bytes(Form.TEXT, paper), "AMOUNT_UNREADABLE"),
        reported(
            "a formula in words", "formula.docx", bytes(Form.DOCX, paper), "AMOUNT_UNREADABLE"),
        reported(
            "a command as text",
            "command.txt",
            bytes(Form.TEXT, OFFICIAL.paper().with("3-1", 4, 2, "=cmd|' /C calc'!A0")),
            "REGION_UNKNOWN"));
  }

  private static byte[] withFormula() {
    byte[] sound = bytes(Form.XLSX, OFFICIAL.paper());
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sound));
        var out = new ByteArrayOutputStream()) {
      workbook.getSheet("2-1").getRow(7).getCell(1).setCellFormula("1+1");
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Form form, Paper paper) {
    return form.make(paper).getFirst().bytes();
  }

  private static HostileFile any(String what, String name, byte[] bytes) {
    return reported(what, name, bytes, "FILE_REFUSED", "NO_TABLES", "TABLE_UNKNOWN");
  }
}
