package policyfunds.e2e.expected;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import policyfunds.e2e.expected.Goal.Indicator;
import policyfunds.e2e.expected.Target.Span;
import policyfunds.e2e.source.Cell;

/** Indicator rows whose blank level cells mean the one above: ornament, 一级, 二级, 三级, 值. */
final class LevelsCarriedDown {
  private LevelsCarriedDown() {}

  static List<Indicator> indicators(List<List<Cell>> rows) {
    var indicators = new ArrayList<Indicator>();
    Cell level1 = null;
    Cell level2 = null;
    for (List<Cell> row : rows) {
      level1 = row.get(1).isBlank() ? level1 : row.get(1);
      level2 = row.get(2).isBlank() ? level2 : row.get(2);
      indicators.add(
          new Indicator(
              indicators.size() + 1,
              Optional.of(level1),
              level2,
              row.get(3),
              List.of(Target.of(Span.ANNUAL, row.get(4)))));
    }
    return List.copyOf(indicators);
  }
}
