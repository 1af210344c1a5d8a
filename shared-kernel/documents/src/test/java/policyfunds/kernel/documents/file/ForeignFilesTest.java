package policyfunds.kernel.documents.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Paragraph;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.documents.limits.Limits;

class ForeignFilesTest {

  @TempDir private Path folder;

  @Test
  void readsMergedCellsOfAnotherMakersDocx() throws IOException {
    byte[] bytes;
    try (XWPFDocument made = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      made.createParagraph().createRun().setText("附件2");
      XWPFTable table = made.createTable(2, 3);
      set(table.getRow(0).getCell(0), "单位");
      set(table.getRow(0).getCell(1), "产出");
      table.getRow(0).getCell(1).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.TWO);
      table.getRow(0).removeCell(2);
      merge(table.getRow(0).getCell(0), STMerge.RESTART);
      merge(table.getRow(1).getCell(0), STMerge.CONTINUE);
      set(table.getRow(1).getCell(1), "数量");
      set(table.getRow(1).getCell(2), "时效");
      table.getRow(1).getCell(2).addParagraph().createRun().setText("（次）");
      made.write(out);
      bytes = out.toByteArray();
    }

    Table table = onlyTable(open("a.docx", bytes));

    assertThat(table.id()).isEqualTo("2-1");
    assertThat(table.texts()).containsExactly(List.of("单位", "产出"), List.of("", "数量", "时效\n（次）"));
    assertThat(table.rows().getFirst())
        .extracting(Cell::columnSpan, Cell::rowSpan)
        .containsExactly(tuple(1, 2), tuple(2, 1));
  }

  @Test
  void readsNumbersMergesAndTitlesOfAnotherMakersXlsx() throws IOException {
    byte[] bytes;
    try (XSSFWorkbook made = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = made.createSheet("附件2");
      CellStyle percent = made.createCellStyle();
      percent.setDataFormat(made.createDataFormat().getFormat("0.0%"));
      sheet.createRow(0).createCell(0).setCellValue("资金分配表");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
      var header = sheet.createRow(1);
      header.createCell(0).setCellValue("地区");
      header.createCell(1).setCellValue("金额");
      header.createCell(2).setCellValue("比例");
      var row = sheet.createRow(2);
      row.createCell(0).setCellValue("广州");
      row.createCell(1).setCellValue(0.1 + 114.1);
      row.createCell(2).setCellValue(0.9);
      row.getCell(2).setCellStyle(percent);
      sheet.createRow(3).createCell(0).setCellValue("深圳");
      made.write(out);
      bytes = out.toByteArray();
    }

    Annex annex = open("a.xlsx", bytes).annexes().getFirst();

    assertThat(annex.number()).isEqualTo(2);
    assertThat(annex.blocks().getFirst()).isEqualTo(new Paragraph("资金分配表"));
    assertThat(annex.tables().getFirst().texts())
        .containsExactly(
            List.of("地区", "金额", "比例"), List.of("广州", "114.2", "90%"), List.of("深圳", "", ""));
  }

  @Test
  void givesOtherReadersTheSameCellsInDocx() throws IOException {
    List<Annex> notice = RoundTripTest.notice();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocumentFiles.write(DocumentForm.DOCX, notice, Map.of(), out);

    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
      List<List<List<String>>> tables =
          read.getTables().stream()
              .map(table ->
                  table.getRows().stream()
                      .map(row -> row.getTableCells().stream().map(ForeignFilesTest::text).toList())
                      .toList())
              .toList();

      assertThat(tables)
          .isEqualTo(notice.stream().flatMap(a -> a.tables().stream()).map(Table::texts).toList());
    }
  }

  @Test
  void givesOtherReadersNumbersInXlsx() throws IOException {
    Table table = Table.of("1-1", List.of(List.of("项", "数"), List.of("=1+1", "-114.2")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocumentFiles.write(
        DocumentForm.XLSX,
        List.of(new Annex(1, List.of(new Paragraph("附件1"), table))),
        Map.of("policyfunds.year", "2020"),
        out);

    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      XSSFSheet sheet = read.getSheet("1-1");
      assertThat(sheet.getRow(3).getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(-114.2);
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
      assertThat(
              read.getProperties()
                  .getCustomProperties()
                  .getProperty("policyfunds.year")
                  .getLpwstr())
          .isEqualTo("2020");
    }
  }

  @Test
  void takesInsertedTextAndLeavesOutDeleted() throws IOException {
    String run = "<w:r><w:%s>%s</w:%s></w:r>";
    String body =
        "<w:tbl><w:tr><w:tc><w:p><w:ins>"
            + run.formatted("t", "新", "t")
            + "</w:ins><w:del>"
            + run.formatted("delText", "旧", "delText")
            + run.formatted("t", "旧", "t")
            + "</w:del></w:p><w:tbl><w:tr><w:tc><w:p>"
            + run.formatted("t", "内", "t")
            + "</w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr>"
            + "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>";

    Table table = onlyTable(open("a.docx", Packed.docx(body).bytes()));

    assertThat(table.texts()).containsExactly(List.of("新\n内"));
  }

  @Test
  void keepsTitlesBetweenTheRowsOfAForeignCsvInTheTable() throws IOException {
    String csv = "附件5\n广州市\n指标,值\na,1\n东莞市\n指标,值\na,2\n";

    Annex annex = open("a.csv", csv.getBytes(StandardCharsets.UTF_8)).annexes().getFirst();

    assertThat(annex.captionOf(annex.tables().getFirst())).isEqualTo("附件5");
    assertThat(annex.tables().getFirst().texts().getFirst()).containsExactly("广州市");
  }

  private static void set(XWPFTableCell cell, String text) {
    cell.setText(text);
    if (!cell.getCTTc().isSetTcPr()) {
      cell.getCTTc().addNewTcPr();
    }
  }

  private static void merge(XWPFTableCell cell, STMerge.Enum merge) {
    if (!cell.getCTTc().isSetTcPr()) {
      cell.getCTTc().addNewTcPr();
    }
    cell.getCTTc().getTcPr().addNewVMerge().setVal(merge);
  }

  private static String text(XWPFTableCell cell) {
    return String.join(
        "\n", cell.getParagraphs().stream().map(paragraph -> paragraph.getText()).toList());
  }

  private static Table onlyTable(OpenedDocument opened) {
    assertThat(opened.annexes()).hasSize(1);
    assertThat(opened.annexes().getFirst().tables()).hasSize(1);
    return opened.annexes().getFirst().tables().getFirst();
  }

  private OpenedDocument open(String name, byte[] bytes) throws IOException {
    Path place = Files.write(folder.resolve("given"), bytes);
    return DocumentFiles.open(List.of(new GivenFile(name, place)), Limits.USUAL);
  }
}
