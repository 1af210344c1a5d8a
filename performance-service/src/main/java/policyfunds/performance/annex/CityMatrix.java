package policyfunds.performance.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Grid;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.region.Region;
import policyfunds.performance.indicatortarget.TargetSpan;

/**
 * A table with a row for each city and a column for each indicator (各市指标矩阵).
 *
 * <p>Three header rows name the levels; the cells of the upper two cover several columns each.
 */
final class CityMatrix {

  private static final String CITY = "承担单位";
  private static final String TEXT = "总体绩效目标";
  private static final String VALUES = "指标值";

  private final String title;
  private final String direction;
  private final Cities cities;
  private final IndicatorReader indicators;
  private final List<Conflict> conflicts;
  private final List<List<Cell>> rows;
  private final Columns level1;
  private final Columns level2;
  private final Columns level3;
  private final List<GoalDraft.Regional> goals = new ArrayList<>();

  CityMatrix(
      Table table,
      String title,
      String direction,
      Cities cities,
      IndicatorReader indicators,
      List<Conflict> conflicts) {
    this.title = title;
    this.direction = direction;
    this.cities = cities;
    this.indicators = indicators;
    this.conflicts = conflicts;
    List<List<Cell>> grid = Grid.of(table);
    this.level1 = levelIn(grid, Columns.LEVEL_1).orElseThrow();
    this.level2 = levelIn(grid, Columns.LEVEL_2).orElseThrow();
    this.level3 = levelIn(grid, Columns.LEVEL_3).orElseThrow();
    this.rows = grid.stream().dropWhile(row -> !row.equals(level3.cells())).skip(1).toList();
  }

  /** Whether the table has a column of cities, one of goals and a header row for each level. */
  static boolean isIn(Table table) {
    List<List<Cell>> grid = Grid.of(table);
    return levelIn(grid, Columns.LEVEL_1).filter(row -> row.has(CITY) && row.has(TEXT)).isPresent()
        && levelIn(grid, Columns.LEVEL_2).isPresent()
        && levelIn(grid, Columns.LEVEL_3).isPresent();
  }

  private static Optional<Columns> levelIn(List<List<Cell>> grid, String level) {
    return grid.stream().map(Columns::new).filter(row -> row.has(level)).findFirst();
  }

  List<GoalDraft.Regional> read() {
    boolean upper = isRagged(level1);
    boolean lower = isRagged(level2);
    if (!upper && !lower) {
      List<Integer> columns =
          IntStream.range(0, level3.width()).filter(this::isIndicator).boxed().toList();
      indicators.warnOfTwins(columns.stream().map(level3.cells()::get).toList());
      rows.forEach(row -> readRow(row, columns));
    }
    return List.copyOf(goals);
  }

  private boolean isRagged(Columns header) {
    boolean ragged = header.width() != level3.width();
    if (ragged) {
      conflicts.add(
          Conflict.error(
              header.cells().getFirst(),
              "SPANS_MISSING",
              "the header row covers %d columns of %d: give its spans beside the document"
                  .formatted(header.width(), level3.width())));
    }
    return ragged;
  }

  private boolean isIndicator(int column) {
    String upper = level1.cells().get(column).wording();
    Cell name = level3.cells().get(column);
    if (upper.equals(CITY) || upper.equals(TEXT) || name.wording().equals(Columns.LEVEL_3)) {
      return false;
    }
    if (name.isBlank()) {
      conflicts.add(Conflict.error(name, "NAME_MISSING", "the indicator has no name"));
    } else if (level1.cells().get(column).isBlank() || level2.cells().get(column).isBlank()) {
      conflicts.add(Conflict.error(name, "LEVEL_MISSING", "a level above the indicator is blank"));
    }
    return true;
  }

  private void readRow(List<Cell> row, List<Integer> columns) {
    if (row.size() != level3.width()) {
      conflicts.add(
          Conflict.error(
              Grid.ownCell(row),
              "ROW_WIDTH",
              "the row has %d cells, its header %d".formatted(row.size(), level3.width())));
      return;
    }
    Cell label = row.get(level3.index(Columns.LEVEL_3));
    if (!label.wording().equals(VALUES)) {
      conflicts.add(Conflict.error(label, "ROW_UNKNOWN", "the row holds no " + VALUES));
      return;
    }
    Cell name = row.get(level1.index(CITY));
    Cell text = row.get(level1.index(TEXT));
    Optional<Region> city = cities.in(name, direction);
    if (text.isBlank()) {
      conflicts.add(Conflict.error(text, "FIELD_MISSING", "nothing under " + TEXT));
    } else if (city.isPresent()) {
      goals.add(
          new GoalDraft.Regional(
              title, name, city.get(), direction, text, indicatorsOf(row, columns)));
    }
  }

  private List<IndicatorDraft> indicatorsOf(List<Cell> row, List<Integer> columns) {
    List<IndicatorDraft> read = new ArrayList<>();
    for (int column : columns) {
      Cell name = level3.cells().get(column);
      Cell value = row.get(column);
      List<IndicatorDraft.Target> targets =
          indicators.target(TargetSpan.ANNUAL, value, name).stream().toList();
      indicators.warnWithoutTarget(targets, value);
      Cell upper = level2.cells().get(column);
      read.add(
          new IndicatorDraft(
              read.size() + 1,
              level1.cells().get(column),
              upper,
              indicators.category(upper),
              name,
              targets));
    }
    return read;
  }
}
