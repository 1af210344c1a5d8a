package policyfunds.performance.imports;

import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.figure.Source;

/** The cells that values come from (单元格). */
final class Cells {

  private Cells() {}

  static Cell of(Source source) {
    return new Cell(source.table(), source.row(), source.column(), source.asWritten(), 1);
  }
}
