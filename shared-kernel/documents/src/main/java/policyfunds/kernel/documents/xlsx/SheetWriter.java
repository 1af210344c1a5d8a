package policyfunds.kernel.documents.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.documents.assembly.ColumnWidths;
import policyfunds.kernel.documents.assembly.Grid;
import policyfunds.kernel.documents.assembly.Grid.Placed;
import policyfunds.kernel.documents.xlsx.value.Escapes;
import policyfunds.kernel.documents.xlsx.value.Numbers;

/** Writes one sheet (工作表): lines above, an empty row, the table in its frame, lines below. */
final class SheetWriter {

  private static final String TITLE_FONT = "宋体";
  private static final String CELL_FONT = "仿宋";
  private static final int TITLE_SIZE = 14;
  private static final int CELL_SIZE = 11;

  private final Worksheet sheet;
  private int row;

  SheetWriter(Worksheet sheet) {
    this.sheet = sheet;
  }

  /** Writes lines without any table. */
  void write(List<String> lines) {
    lines(lines, 1);
  }

  void write(List<String> above, Table table, List<String> below) {
    Grid grid = Grid.of(table);
    if (grid.rows().isEmpty()) {
      lines(above, 1);
      lines(below, 1);
      return;
    }
    lines(above, grid.width());
    // an empty row tells a title in the table from a line above it
    if (!above.isEmpty() || grid.rows().getFirst().size() == 1) {
      row++;
    }
    table(grid);
    row++;
    lines(below, grid.width());
  }

  private void lines(List<String> lines, int width) {
    for (String line : lines) {
      sheet.value(row, 0, Escapes.write(line));
      sheet
          .style(row, 0)
          .horizontalAlignment("center")
          .verticalAlignment("center")
          .fontName(TITLE_FONT)
          .fontSize(TITLE_SIZE)
          .bold()
          .set();
      if (width > 1) {
        sheet.range(row, 0, row, width - 1).merge();
      }
      row++;
    }
  }

  private void table(Grid grid) {
    int top = row;
    for (List<Placed> cells : grid.rows()) {
      cells.forEach(this::cell);
      row++;
    }
    frame(top, row - 1, grid.width() - 1);
    if (grid.headerRows() > 0) {
      sheet
          .range(top, 0, top + grid.headerRows() - 1, grid.width() - 1)
          .style()
          .fontName(TITLE_FONT)
          .bold()
          .set();
      sheet.freezePane(0, top + grid.headerRows());
    }
    List<Integer> letters = ColumnWidths.of(grid).letters();
    for (int column = 0; column < letters.size(); column++) {
      sheet.width(column, letters.get(column));
    }
  }

  private void cell(Placed cell) {
    if (!cell.covered()) {
      Optional<BigDecimal> number = Numbers.of(cell.text());
      if (number.isPresent()) {
        sheet.value(row, cell.column(), number.get());
      } else if (!cell.text().isEmpty()) {
        sheet.value(row, cell.column(), Escapes.write(cell.text()));
      }
      if (cell.columns() > 1 || cell.rows() > 1) {
        int bottom = row + cell.rows() - 1;
        sheet.range(row, cell.column(), bottom, cell.column() + cell.columns() - 1).merge();
      }
    }
  }

  private void frame(int top, int bottom, int right) {
    sheet
        .range(top, 0, bottom, right)
        .style()
        .borderStyle(BorderStyle.THIN)
        .wrapText(true)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .fontName(CELL_FONT)
        .fontSize(CELL_SIZE)
        .set();
  }
}
