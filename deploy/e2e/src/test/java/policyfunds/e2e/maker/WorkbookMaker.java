package policyfunds.e2e.maker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import policyfunds.e2e.paper.Annex;
import policyfunds.e2e.paper.Box;
import policyfunds.e2e.paper.Paper;

/**
 * Writes a document as a spreadsheet: a sheet for each table, merged ranges, numbers as numbers.
 */
final class WorkbookMaker {
  private final XSSFWorkbook workbook;
  private final CellStyle plain;
  private final CellStyle percent;

  private WorkbookMaker(XSSFWorkbook workbook, boolean framed) {
    this.workbook = workbook;
    this.plain = style(framed);
    this.percent = style(framed);
    percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
  }

  private CellStyle style(boolean framed) {
    BorderStyle border = framed ? BorderStyle.THIN : BorderStyle.NONE;
    CellStyle style = workbook.createCellStyle();
    style.setBorderTop(border);
    style.setBorderBottom(border);
    style.setBorderLeft(border);
    style.setBorderRight(border);
    return style;
  }

  /** {@code framed} as tables usually are: what stands in the frame is no running text. */
  static byte[] make(Paper paper, boolean framed) {
    try (var workbook = new XSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      var maker = new WorkbookMaker(workbook, framed);
      paper.annexes().stream().flatMap(annex -> annex.pages().stream()).forEach(maker::sheet);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sheet(Annex.Page page) {
    Sheet sheet = workbook.createSheet(page.grid().id());
    int next = lines(sheet, 0, page.above(), page.grid().width());
    next++;
    for (List<Box> boxes : page.grid().rows()) {
      row(sheet, next++, boxes);
    }
    lines(sheet, next + 1, page.below(), page.grid().width());
  }

  private static int lines(Sheet sheet, int from, List<String> lines, int width) {
    int next = from;
    for (String line : lines) {
      sheet.createRow(next).createCell(0).setCellValue(line);
      if (width > 1) {
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, width - 1));
      }
      next++;
    }
    return next;
  }

  private void row(Sheet sheet, int at, List<Box> boxes) {
    Row row = sheet.createRow(at);
    int column = 0;
    for (Box box : boxes) {
      fill(row.createCell(column), box);
      int last = column + box.across() - 1;
      if (box.down() > 1 || (box.down() == 1 && box.across() > 1)) {
        sheet.addMergedRegion(new CellRangeAddress(at, at + box.down() - 1, column, last));
      }
      column += box.across();
    }
  }

  private void fill(Cell cell, Box box) {
    cell.setCellStyle(plain);
    if (box.isNumber()) {
      cell.setCellValue(Double.parseDouble(box.text()));
    } else if (box.text().matches("[1-9]\\d?%|100%")) {
      cell.setCellValue(Integer.parseInt(box.text().replace("%", "")) / 100.0);
      cell.setCellStyle(percent);
    } else if (!box.text().isEmpty()) {
      cell.setCellValue(box.text());
    }
  }
}
