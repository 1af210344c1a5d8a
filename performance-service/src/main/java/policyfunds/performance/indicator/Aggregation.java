package policyfunds.performance.indicator;

import java.util.List;
import policyfunds.performance.target.ParsedTarget;
import policyfunds.performance.target.TargetReading;
import policyfunds.performance.target.Unit;

/** How what is achieved in several periods becomes one value (汇总方式). */
public enum Aggregation {
  /** The periods add up (累计). */
  SUM,
  /** The last period stands for all (期末). */
  LAST,
  /** Numerators and denominators add up, then one is divided by the other (加权平均). */
  WEIGHTED_MEAN,
  /** Nothing is combined (不汇总). */
  NONE;

  /** All of them in both languages, for descriptions of the contract. */
  public static final String IN_WORDS = "SUM 累计 · LAST 期末 · WEIGHTED_MEAN 加权平均 · NONE 不汇总";

  /**
   * The default for an indicator with such targets: no document states one.
   *
   * <p>Counted and measured things and money add up; shares can only be weighed; numbers without a
   * unit, times and judgements are taken as they stand at the end; the rest cannot be combined.
   */
  public static Aggregation byDefault(List<ParsedTarget> targets) {
    return targets.isEmpty() ? NONE : byDefault(targets.getFirst().reading());
  }

  private static Aggregation byDefault(TargetReading reading) {
    return switch (reading) {
      case TargetReading.Numeric numeric -> byDefault(numeric.unit().dimension());
      case TargetReading.YesNo _, TargetReading.Qualitative _ -> LAST;
      case TargetReading.Frequency _, TargetReading.Compound _, TargetReading.Narrative _ -> NONE;
    };
  }

  private static Aggregation byDefault(Unit.Dimension dimension) {
    return switch (dimension) {
      case COUNT, MONEY, AREA, LENGTH, MASS -> SUM;
      case RATIO -> WEIGHTED_MEAN;
      case NONE, TIME -> LAST;
    };
  }
}
