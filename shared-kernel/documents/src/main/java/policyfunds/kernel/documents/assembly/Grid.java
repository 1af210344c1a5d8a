package policyfunds.kernel.documents.assembly;

import java.util.ArrayList;
import java.util.List;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Table;

/**
 * A table as a whole grid (表格网格), which ragged rows are not: where a row does not reach the table's
 * width, its last cell covers the rest; cells that run down cover the blank ones below.
 */
public record Grid(int width, int headerRows, List<List<Placed>> rows) {

  /**
   * A cell at its place.
   *
   * @param column from 0
   * @param covered whether a cell above runs down over it
   */
  public record Placed(String text, int column, int columns, int rows, boolean covered) {

    private Placed running(int down) {
      return new Placed(text, column, columns, down, covered);
    }

    private Placed coveredFromAbove() {
      return new Placed(text, column, columns, 1, true);
    }

    private boolean canBeCovered(Placed by) {
      return text.isEmpty() && !covered && columns == by.columns;
    }
  }

  public static Grid of(Table table) {
    List<List<Cell>> cells = table.rows().stream().filter(row -> !row.isEmpty()).toList();
    int width = cells.stream().mapToInt(Grid::widthOf).max().orElse(0);
    List<List<Placed>> rows = new ArrayList<>(cells.size());
    for (List<Cell> row : cells) {
      rows.add(place(row, width));
    }
    for (int r = 0; r < rows.size(); r++) {
      runDown(cells.get(r), rows, r);
    }
    return new Grid(width, headerRows(rows), rows);
  }

  private static int widthOf(List<Cell> row) {
    return row.stream().mapToInt(Cell::columnSpan).sum();
  }

  private static List<Placed> place(List<Cell> row, int width) {
    List<Placed> placed = new ArrayList<>(row.size());
    int column = 0;
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      int columns = i == row.size() - 1 ? width - column : cell.columnSpan();
      placed.add(new Placed(Characters.sound(cell.text()), column, columns, 1, false));
      column += columns;
    }
    return placed;
  }

  private static void runDown(List<Cell> cells, List<List<Placed>> rows, int at) {
    for (int i = 0; i < cells.size(); i++) {
      Placed top = rows.get(at).get(i);
      if (cells.get(i).rowSpan() > 1 && !top.covered()) {
        long end = Math.min((long) at + cells.get(i).rowSpan(), rows.size());
        int below = at + 1;
        while (below < end && cover(rows.get(below), top)) {
          below++;
        }
        rows.get(at).set(i, top.running(below - at));
      }
    }
  }

  private static boolean cover(List<Placed> row, Placed by) {
    int at = indexOf(row, by.column());
    if (at < 0 || !row.get(at).canBeCovered(by)) {
      return false;
    }
    row.set(at, row.get(at).coveredFromAbove());
    return true;
  }

  private static int indexOf(List<Placed> row, int column) {
    int low = 0;
    int high = row.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = row.get(middle).column();
      if (at == column) {
        return middle;
      }
      if (at < column) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** Title rows, the first row of several cells, and those below that go on with its first cell. */
  private static int headerRows(List<List<Placed>> rows) {
    int header = 0;
    while (header < rows.size() && rows.get(header).size() == 1) {
      header++;
    }
    header++;
    while (header < rows.size() && rows.get(header).getFirst().text().isBlank()) {
      header++;
    }
    return header < rows.size() ? header : 0;
  }
}
