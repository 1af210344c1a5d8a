package policyfunds.performance.annex;

import java.util.List;
import policyfunds.kernel.documents.Cell;
import policyfunds.performance.indicator.IndicatorCategory;
import policyfunds.performance.indicatortarget.TargetSpan;
import policyfunds.performance.target.ParsedTarget;
import policyfunds.performance.target.Unit;

/**
 * One indicator as read, with its cells (绩效指标的读取结果).
 *
 * @param ordinal its place in the goal, from 1
 * @param level1Cell of an earlier row where the cell is merged; null where the table has none
 * @param level2Cell of an earlier row where the cell is merged
 */
public record IndicatorDraft(
    int ordinal,
    Cell level1Cell,
    Cell level2Cell,
    IndicatorCategory category,
    Cell nameCell,
    List<Target> targets) {

  /** One target value as read, with its cell (指标值的读取结果). */
  public record Target(TargetSpan span, ParsedTarget parsed, Cell cell) {}

  /** The one unit that its targets have, from the values or the name; null where there is none. */
  public String unit() {
    List<String> units =
        parsed().stream()
            .flatMap(target -> target.unit().stream())
            .map(Unit::symbol)
            .distinct()
            .toList();
    return units.size() == 1 ? units.getFirst() : null;
  }

  /** What was read from its targets. */
  public List<ParsedTarget> parsed() {
    return targets.stream().map(Target::parsed).toList();
  }
}
