package policyfunds.performance.annex;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import policyfunds.kernel.documents.Cell;
import policyfunds.performance.indicatortarget.TargetSpan;

/**
 * A header row above indicators (指标表头), its columns found by their whole wording: 三级指标 is the
 * beginning of 三级指标目标值.
 */
record Columns(List<Cell> cells) {

  private static final Map<String, TargetSpan> TARGETS =
      Map.of(
          "三级指标目标值", TargetSpan.ANNUAL,
          "目标值", TargetSpan.ANNUAL,
          "指标值", TargetSpan.ANNUAL,
          "年度指标值", TargetSpan.ANNUAL,
          "当年度指标值", TargetSpan.ANNUAL,
          "项目周期指标值", TargetSpan.PROJECT);

  static final String LEVEL_1 = "一级指标";
  static final String LEVEL_2 = "二级指标";
  static final String LEVEL_3 = "三级指标";

  /** Whether the row names levels 2 and 3 and a target value. */
  boolean areOfIndicators() {
    return has(LEVEL_2) && has(LEVEL_3) && cells.stream().anyMatch(Columns::isTarget);
  }

  /** Whether two cells head the same level or values for the same span. */
  boolean repeatThemselves() {
    List<Cell> heads = cells.stream().distinct().toList();
    long targets = heads.stream().filter(Columns::isTarget).count();
    return targets > targets().size()
        || List.of(LEVEL_1, LEVEL_2, LEVEL_3).stream()
            .anyMatch(
                level -> heads.stream().filter(cell -> cell.wording().equals(level)).count() > 1);
  }

  boolean has(String wording) {
    return index(wording) >= 0;
  }

  /** Index from 0 of the column, or -1. */
  int index(String wording) {
    return IntStream.range(0, cells.size())
        .filter(i -> cells.get(i).wording().equals(wording))
        .findFirst()
        .orElse(-1);
  }

  /** Index from 0 of the column with the values for each span. */
  Map<TargetSpan, Integer> targets() {
    Map<TargetSpan, Integer> targets = new EnumMap<>(TargetSpan.class);
    for (int i = 0; i < cells.size(); i++) {
      if (isTarget(cells.get(i))) {
        targets.putIfAbsent(TARGETS.get(cells.get(i).wording()), i);
      }
    }
    return targets;
  }

  int width() {
    return cells.size();
  }

  private static boolean isTarget(Cell cell) {
    return TARGETS.containsKey(cell.wording());
  }
}
