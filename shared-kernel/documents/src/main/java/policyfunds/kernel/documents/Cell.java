package policyfunds.kernel.documents;

import java.util.Objects;

/**
 * One cell of an official table (单元格), where it stands and exactly as it was written.
 *
 * @param table id of its table, annex and ordinal: {@code 3-1}
 * @param row from 1, title and header rows included
 * @param column from 1, the ordinal of the cell within its row, as rows of text may be ragged
 * @param text as written, inner line ends kept; blank is the empty string
 * @param columnSpan how many columns of the table it covers; 1 where the form does not tell
 * @param rowSpan how many rows it covers, those below having a blank cell for it; 1 where the form
 *     does not tell
 */
public record Cell(String table, int row, int column, String text, int columnSpan, int rowSpan) {

  public Cell {
    Objects.requireNonNull(table);
    Objects.requireNonNull(text);
    if (row < 1 || column < 1 || columnSpan < 1 || rowSpan < 1) {
      throw new IllegalArgumentException(
          "cell %s r%d c%d spans %d by %d".formatted(table, row, column, columnSpan, rowSpan));
    }
  }

  /** A cell that covers one row, as far as is told. */
  public Cell(String table, int row, int column, String text, int columnSpan) {
    this(table, row, column, text, columnSpan, 1);
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** The text as headers and names are compared: without any white space, widths folded. */
  public String wording() {
    return Wording.fold(text);
  }

  public int annex() {
    return Table.annexOf(table);
  }

  Cell spanning(int columns) {
    return new Cell(table, row, column, text, columns, rowSpan);
  }
}
