package policyfunds.e2e.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import policyfunds.e2e.document.Documents.Wrong;
import policyfunds.e2e.paper.Grid;
import policyfunds.e2e.paper.Paper;

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

  /** Into one of its tables, but into no row that is taken; empty where all are. */
  Optional<Planted> into(Paper paper, Set<String> taken, Random random) {
    List<Place> free =
        tables.stream()
            .flatMap(
                table -> rows.apply(paper.grid(table)).stream().map(row -> new Place(table, row)))
            .filter(place -> !taken.contains(place.toString()))
            .toList();
    if (free.isEmpty()) {
      return Optional.empty();
    }
    Place chosen = free.get(random.nextInt(free.size()));
    taken.add(chosen.toString());
    Grid grid = paper.grid(chosen.table());
    int column = place.apply(grid, chosen.row());
    Grid changed = change.apply(grid, chosen.row(), column, random);
    return Optional.of(
        new Planted(
            paper.with(chosen.table(), _ -> changed),
            new Wrong(
                chosen.table(),
                chosen.row(),
                column,
                changed.box(chosen.row(), column).text(),
                code)));
  }

  private record Place(String table, int row) {
    @Override
    public String toString() {
      return table + " " + row;
    }
  }
}
