package policyfunds.e2e.corpus;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import policyfunds.e2e.document.Documents.Wrong;
import policyfunds.e2e.maker.Grid;
import policyfunds.e2e.maker.Paper;

/**
 * One way in which a cell of a document can be wrong 错误种类.
 *
 * @param name of the way, for people
 * @param code by which it must be reported
 * @param error whether it stops the import
 * @param tables that it can be planted in
 * @param rows of a table that it can be planted in
 * @param place column that is reported, of a table and one of its rows
 * @param change what is written into the table
 */
record Plant(
    String name,
    String code,
    boolean error,
    List<String> tables,
    Function<Grid, List<Integer>> rows,
    BiFunction<Grid, Integer, Integer> place,
    Change change) {

  /** Writes what is wrong into a row of a table. */
  @FunctionalInterface
  interface Change {
    Grid apply(Grid grid, int row, int column, Random random);
  }

  /** A document with this wrong in it, and what must be said of that. */
  record Planted(Paper paper, Wrong wrong) {}

  /** Into one of its tables, but into no row that is taken. */
  Planted into(Paper paper, Set<String> taken, Random random) {
    String table = tables.get(random.nextInt(tables.size()));
    Grid grid = paper.grid(table);
    List<Integer> free =
        rows.apply(grid).stream().filter(row -> !taken.contains(table + " " + row)).toList();
    int row = free.get(random.nextInt(free.size()));
    taken.add(table + " " + row);
    int column = place.apply(grid, row);
    Grid changed = change.apply(grid, row, column, random);
    return new Planted(
        paper.with(table, _ -> changed),
        new Wrong(table, row, column, changed.box(row, column).text(), code));
  }
}
