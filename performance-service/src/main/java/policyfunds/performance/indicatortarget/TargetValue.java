package policyfunds.performance.indicatortarget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import policyfunds.kernel.figure.Source;
import policyfunds.performance.indicator.Indicator;
import policyfunds.performance.indicator.IndicatorCategory;
import policyfunds.performance.target.Unit;
import policyfunds.performance.target.Unit.Dimension;

/**
 * The number of a numeric target with all that a sum or comparison needs (数值型指标值).
 *
 * @param source its cell, null where it was written by hand
 */
public record TargetValue(
    String goalKey,
    int ordinal,
    String indicatorName,
    IndicatorCategory category,
    TargetSpan span,
    BigDecimal value,
    String unit,
    Source source) {

  /** The number of a numeric target. */
  public static TargetValue of(Indicator indicator, IndicatorTarget target) {
    return new TargetValue(
        target.goalKey(),
        target.ordinal(),
        indicator.name(),
        indicator.category(),
        target.span(),
        target.value(),
        target.unit(),
        target.source());
  }

  /** Its unit; empty where it has none, or one that the list has lost since. */
  public Optional<Unit> knownUnit() {
    return Optional.ofNullable(unit).flatMap(Unit::find);
  }

  /** The cell that it rests on, if any. */
  public List<Source> cells() {
    return source == null ? List.of() : List.of(source);
  }

  /**
   * Whether it counts or measures something for the year: shares do not, and bare numbers only
   * where they are filed under quantity (数量指标).
   */
  public boolean isAnnualQuantity() {
    boolean counts =
        unit == null
            ? category == IndicatorCategory.QUANTITY
            : knownUnit().filter(known -> known.dimension() != Dimension.RATIO).isPresent();
    return counts && span == TargetSpan.ANNUAL;
  }
}
