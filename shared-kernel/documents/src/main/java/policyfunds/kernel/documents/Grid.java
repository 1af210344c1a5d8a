package policyfunds.kernel.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A table in which merged cells stand wherever they reach (网格), so that index means column. */
public final class Grid {

  private Grid() {}

  /**
   * The rows of a table, a cell once for each column that it covers and again in each row below
   * that it reaches; rows without any text are left out.
   */
  public static List<List<Cell>> of(Table table) {
    List<List<Cell>> grid = new ArrayList<>();
    List<Cell> above = List.of();
    for (List<Cell> row : table.rows()) {
      List<Cell> reached = under(above, Table.spread(row));
      if (row.stream().anyMatch(cell -> !cell.isBlank())) {
        grid.add(reached);
      }
      above = reached;
    }
    return List.copyOf(grid);
  }

  /** The first cell of such a row that stands in it and doesn't only reach it from above. */
  public static Cell ownCell(List<Cell> row) {
    return row.stream().max(Comparator.comparingInt(Cell::row)).orElseThrow();
  }

  private static List<Cell> under(List<Cell> above, List<Cell> row) {
    List<Cell> reached = new ArrayList<>(row);
    for (int i = 0; i < Math.min(above.size(), row.size()); i++) {
      Cell upper = above.get(i);
      if (row.get(i).isBlank() && upper.row() + upper.rowSpan() > row.get(i).row()) {
        reached.set(i, upper);
      }
    }
    return List.copyOf(reached);
  }
}
