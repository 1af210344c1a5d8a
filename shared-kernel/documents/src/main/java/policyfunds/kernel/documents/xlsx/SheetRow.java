package policyfunds.kernel.documents.xlsx;

import java.util.List;

/** A row of a sheet with the cells that are there (工作表行), by column. */
record SheetRow(int number, List<SheetCell> cells) {

  int firstColumn() {
    return cells.getFirst().column();
  }

  int lastColumn() {
    return cells.getLast().column();
  }

  /** A cell that has a value or a frame. */
  record SheetCell(int column, String text, boolean framed, boolean computed) {}
}
