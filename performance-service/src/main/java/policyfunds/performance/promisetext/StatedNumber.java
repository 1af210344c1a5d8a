package policyfunds.performance.promisetext;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import policyfunds.performance.goaltext.GoalQuantities;
import policyfunds.performance.indicatortarget.IndicatorTarget;
import policyfunds.performance.promise.Measure;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.target.Operator;
import policyfunds.performance.target.Quantity;
import policyfunds.performance.target.Unit;
import policyfunds.performance.target.Unit.Dimension;

/**
 * A number that an indicator states (指标所列数值): as its target, as one component of it, or in its
 * name.
 *
 * @param unit empty where neither the value nor the name gives one
 * @param isTarget whether it is to be reached, and not only said in a name or a narrative
 */
record StatedNumber(
    Measure measure, Operator operator, BigDecimal value, Optional<Unit> unit, boolean isTarget) {

  /** Units that may count the same things. */
  private static final List<Set<String>> AKIN =
      List.of(
          Set.of("人", "人次", "名"),
          Set.of("家", "家次", "户", "户次", "个"),
          Set.of("个", "项"),
          Set.of("场", "场次", "次", "期"),
          Set.of("份", "篇", "期"),
          Set.of("台", "套", "件"));

  /** All that a promise's indicators state, in their order. */
  static List<StatedNumber> of(Promise promise) {
    return promise.measures().stream().flatMap(StatedNumber::of).toList();
  }

  static Stream<StatedNumber> of(Measure measure) {
    return Stream.concat(
        measure.targets().stream().flatMap(target -> inTarget(measure, target)),
        said(measure, measure.name()));
  }

  private static Stream<StatedNumber> inTarget(Measure measure, IndicatorTarget target) {
    if (target.value() != null) {
      return Stream.of(
          new StatedNumber(measure, target.operator(), target.value(), unit(target.unit()), true));
    }
    return target.components() == null
        ? said(measure, target.asWritten())
        : target.components().stream()
            .map(part ->
                new StatedNumber(
                    measure, Operator.UNSPECIFIED, part.value(), unit(part.unit()), true));
  }

  private static Stream<StatedNumber> said(Measure measure, String text) {
    return Stream.concat(
            GoalQuantities.counts(text).stream(), GoalQuantities.amounts(text).stream())
        .map(said ->
            new StatedNumber(
                measure, said.operator(), said.value(), Optional.of(said.unit()), false));
  }

  private static Optional<Unit> unit(String symbol) {
    return Optional.ofNullable(symbol).flatMap(Unit::find);
  }

  /** Whether it is the same number of what may be the same things. */
  boolean states(Quantity quantity) {
    return fits(quantity.unit()) && compareTo(quantity) == 0;
  }

  /** Whether it may count the same things: a missing unit fits every one. */
  boolean fits(Unit other) {
    return unit.map(own -> fit(own, other)).orElse(other.dimension() != Dimension.MONEY);
  }

  /** Whether it is below, at or above the quantity, in the smallest unit of both. */
  int compareTo(Quantity quantity) {
    Unit own = unit.orElse(quantity.unit());
    return value
        .multiply(own.factor())
        .compareTo(quantity.value().multiply(quantity.unit().factor()));
  }

  private static boolean fit(Unit one, Unit other) {
    if (one.dimension() != other.dimension()) {
      return false;
    }
    return one.dimension() != Dimension.COUNT
        || one.equals(other)
        || AKIN.stream()
            .anyMatch(units -> units.contains(one.symbol()) && units.contains(other.symbol()));
  }
}
