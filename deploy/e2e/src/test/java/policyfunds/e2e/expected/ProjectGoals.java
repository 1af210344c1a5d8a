package policyfunds.e2e.expected;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import policyfunds.e2e.expected.Goal.Indicator;
import policyfunds.e2e.expected.Target.Span;
import policyfunds.e2e.source.Cell;
import policyfunds.e2e.source.SourceTables;

/** The goals of annex 4 绩效目标（省本级部分）, one table for each project. */
final class ProjectGoals {
  /** Which items of annex 1 each project answers for: given beside the notice, not in it. */
  private static final List<List<Integer>> ITEMS =
      List.of(List.of(2, 3, 4, 5), List.of(6, 7), List.of(8), List.of(9, 10));

  private ProjectGoals() {}

  static List<Goal> of(SourceTables tables) {
    return IntStream.range(0, ITEMS.size())
        .mapToObj(i -> goal(tables, "4-" + (i + 1), ITEMS.get(i)))
        .toList();
  }

  private static Goal goal(SourceTables tables, String table, List<Integer> items) {
    return new Goal(
        Optional.empty(),
        Optional.empty(),
        Optional.of(tables.cell(table, 1, 2)),
        Optional.of(tables.cell(table, 2, 2)),
        items,
        tables.cell(table, 3, 2),
        hasProjectSpan(tables, table)
            ? withTwoSpans(tables, table)
            : LevelsCarriedDown.indicators(tables.rowsFrom(table, 5)));
  }

  private static boolean hasProjectSpan(SourceTables tables, String table) {
    return tables.row(table, 4).getLast().joined().equals("项目周期指标值");
  }

  private static List<Indicator> withTwoSpans(SourceTables tables, String table) {
    var indicators = new ArrayList<Indicator>();
    Cell level2 = null;
    for (List<Cell> row : tables.rowsFrom(table, 5)) {
      level2 = row.get(0).isBlank() ? level2 : row.get(0);
      var targets =
          List.of(Target.of(Span.ANNUAL, row.get(2)), Target.of(Span.PROJECT, row.get(3)));
      indicators.add(
          new Indicator(indicators.size() + 1, Optional.empty(), level2, row.get(1), targets));
    }
    return List.copyOf(indicators);
  }
}
