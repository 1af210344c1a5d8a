package policyfunds.kernel.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An official table (表), cell by cell as written; rows may be ragged.
 *
 * @param id annex and ordinal within it: {@code 3-1}
 */
public record Table(String id, List<List<Cell>> rows) implements Block {

  public Table {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** A table of plain texts, every cell covering one column. */
  public static Table of(String id, List<List<String>> texts) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int r = 0; r < texts.size(); r++) {
      int row = r + 1;
      List<String> line = texts.get(r);
      rows.add(
          IntStream.range(0, line.size())
              .mapToObj(c -> new Cell(id, row, c + 1, line.get(c), 1))
              .toList());
    }
    return new Table(id, rows);
  }

  public int annex() {
    return annexOf(id);
  }

  /** Its first cell, blank where it has none: there is told what is wrong with it as a whole. */
  public Cell corner() {
    return rows.stream()
        .flatMap(List::stream)
        .findFirst()
        .orElseGet(() -> new Cell(id, 1, 1, "", 1));
  }

  public List<List<String>> texts() {
    return rows.stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }

  /**
   * The same table with the spans of one row restored, which text forms lose.
   *
   * @param spans columns covered by each cell of the row, in order
   */
  public Table withSpans(int row, List<Integer> spans) {
    List<Cell> cells = rows.get(row - 1);
    if (cells.size() != spans.size()) {
      throw new IllegalArgumentException(
          "row %d of table %s has %d cells, spans are given for %d"
              .formatted(row, id, cells.size(), spans.size()));
    }
    List<List<Cell>> changed = new ArrayList<>(rows);
    changed.set(
        row - 1,
        IntStream.range(0, cells.size())
            .mapToObj(i -> cells.get(i).spanning(spans.get(i)))
            .toList());
    return new Table(id, changed);
  }

  /** The cells of a row once for each column that they cover, so that index means column. */
  public static List<Cell> spread(List<Cell> row) {
    return row.stream()
        .flatMap(cell -> IntStream.range(0, cell.columnSpan()).mapToObj(_ -> cell))
        .toList();
  }

  static int annexOf(String id) {
    return Integer.parseInt(id.substring(0, id.indexOf('-')));
  }
}
