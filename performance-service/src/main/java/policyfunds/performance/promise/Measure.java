package policyfunds.performance.promise;

import java.util.List;
import java.util.Optional;
import policyfunds.kernel.figure.Source;
import policyfunds.performance.indicator.Indicator;
import policyfunds.performance.indicatortarget.IndicatorTarget;
import policyfunds.performance.indicatortarget.TargetSpan;

/** An indicator with the values that it is to reach (绩效指标及其指标值). */
public record Measure(Indicator indicator, List<IndicatorTarget> targets) {

  public Measure {
    targets = List.copyOf(targets);
  }

  public String name() {
    return indicator.name();
  }

  /** The value for that span, where there is one. */
  public Optional<IndicatorTarget> target(TargetSpan span) {
    return targets.stream().filter(target -> target.span() == span).findFirst();
  }

  /** The cell of the indicator's {@code name}, {@code level1} or {@code level2}, if any. */
  public List<Source> cells(String member) {
    Source cell = indicator.sources().get(member);
    return cell == null ? List.of() : List.of(cell);
  }

  /** The cell of one of its values, if any. */
  public static List<Source> cells(IndicatorTarget target) {
    return target.source() == null ? List.of() : List.of(target.source());
  }
}
