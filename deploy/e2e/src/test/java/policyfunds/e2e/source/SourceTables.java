package policyfunds.e2e.source;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The ten tables 表 of the notice as rows of cells: a tab opens a cell, an empty line before a tab
 * closes a row, two empty lines close a table.
 */
public final class SourceTables {
  private final Map<String, List<List<String>>> tables;

  private SourceTables(Map<String, List<List<String>>> tables) {
    this.tables = tables;
  }

  public static SourceTables of(SourceText text) {
    var tables = new LinkedHashMap<String, List<List<String>>>();
    text.annexes()
        .forEach((annex, annexText) -> {
          int ordinal = 0;
          for (String section : annexText.split("\n{3,}", -1)) {
            int start = section.startsWith("\t") ? 0 : section.indexOf("\n\t") + 1;
            if (section.startsWith("\t", start)) {
              tables.put(annex + "-" + ++ordinal, rows(section.substring(start)));
            }
          }
        });
    return new SourceTables(tables);
  }

  public Set<String> ids() {
    return tables.keySet();
  }

  public List<List<String>> table(String id) {
    if (!tables.containsKey(id)) {
      throw new IllegalArgumentException("the source has no table " + id);
    }
    return tables.get(id);
  }

  public Cell cell(String table, int row, int column) {
    return new Cell(table, row, column, table(table).get(row - 1).get(column - 1));
  }

  public List<Cell> row(String table, int row) {
    return IntStream.rangeClosed(1, table(table).get(row - 1).size())
        .mapToObj(column -> cell(table, row, column))
        .toList();
  }

  /** The rows from {@code first} on, in the order of the page. */
  public List<List<Cell>> rowsFrom(String table, int first) {
    return IntStream.rangeClosed(first, table(table).size())
        .mapToObj(row -> row(table, row))
        .toList();
  }

  private static List<List<String>> rows(String text) {
    return Arrays.stream(text.split("\n\n(?=\t)", -1)).map(SourceTables::cells).toList();
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.substring(1).split("\n\t", -1)).map(String::stripTrailing).toList();
  }
}
