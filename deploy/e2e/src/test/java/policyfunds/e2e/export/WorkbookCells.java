package policyfunds.e2e.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What an XLSX file 工作簿 says, read by a library that the suite writes it without. */
record WorkbookCells(Map<String, Page> pages) {

  /**
   * A sheet.
   *
   * @param blocks rows between empty rows; cells that others cover across are left out
   * @param numbers how many cells are numbers
   * @param frozenRows how many rows stay when one scrolls
   */
  record Page(List<List<List<String>>> blocks, int numbers, int frozenRows) {

    /** The block that is the table: the one whose rows have more than one cell. */
    List<List<String>> table() {
      return blocks.stream()
          .filter(block -> block.stream().anyMatch(row -> row.size() > 1))
          .findFirst()
          .orElseThrow();
    }
  }

  static WorkbookCells in(byte[] bytes) {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var pages = new LinkedHashMap<String, Page>();
      workbook
          .sheetIterator()
          .forEachRemaining(sheet -> pages.put(sheet.getSheetName(), page(sheet)));
      return new WorkbookCells(pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Page page(Sheet sheet) {
    List<List<List<String>>> blocks = new ArrayList<>();
    List<List<String>> block = new ArrayList<>();
    int numbers = 0;
    for (int i = 0; i <= sheet.getLastRowNum(); i++) {
      Row row = sheet.getRow(i);
      List<String> cells = row == null ? List.of() : cells(sheet, row);
      if (cells.isEmpty()) {
        if (!block.isEmpty()) {
          blocks.add(block);
        }
        block = new ArrayList<>();
      } else {
        block.add(cells);
        numbers += numbers(row);
      }
    }
    blocks.add(block);
    PaneInformation pane = sheet.getPaneInformation();
    return new Page(blocks, numbers, pane == null ? 0 : pane.getHorizontalSplitPosition());
  }

  private static int numbers(Row row) {
    int numbers = 0;
    for (Cell cell : row) {
      numbers += cell.getCellType() == CellType.NUMERIC ? 1 : 0;
    }
    return numbers;
  }

  /** Up to the last cell that there is, without those that a cell to the left covers. */
  private static List<String> cells(Sheet sheet, Row row) {
    var cells = new ArrayList<String>();
    int column = 0;
    while (column < row.getLastCellNum()) {
      cells.add(text(row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK)));
      column += across(sheet, row.getRowNum(), column);
    }
    return cells;
  }

  private static int across(Sheet sheet, int row, int column) {
    return sheet.getMergedRegions().stream()
        .filter(range -> range.isInRange(row, column) && range.getFirstColumn() == column)
        .mapToInt(range -> range.getLastColumn() - range.getFirstColumn() + 1)
        .findFirst()
        .orElse(1);
  }

  static List<CellRangeAddress> merged(byte[] bytes, String sheet) {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return workbook.getSheet(sheet).getMergedRegions();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Cell cell) {
    return switch (cell.getCellType()) {
      case NUMERIC ->
          BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
      case STRING -> cell.getStringCellValue();
      case BLANK -> "";
      default -> throw new AssertionError("a cell of type " + cell.getCellType());
    };
  }
}
