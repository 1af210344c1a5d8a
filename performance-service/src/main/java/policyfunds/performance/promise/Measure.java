package policyfunds.performance.promise;

import java.util.List;
import java.util.Optional;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.finding.Evidence;
import policyfunds.kernel.language.Text;
import policyfunds.performance.indicator.Indicator;
import policyfunds.performance.indicatortarget.IndicatorTarget;
import policyfunds.performance.indicatortarget.TargetSpan;
import policyfunds.performance.indicatortarget.TargetValue;
import policyfunds.performance.target.TargetKind;

/** An indicator with the values that it is to reach (绩效指标及其指标值). */
public record Measure(Indicator indicator, List<IndicatorTarget> targets) {

  private static final Text NAMED = Text.of("第 %s 项绩效指标", "Indicator %s");
  private static final Text LEVEL1 = Text.of("一级指标：%s", "Level 1: %s");
  private static final Text LEVEL2 = Text.of("二级指标：%s", "Level 2: %s");
  private static final Text ANNUAL = Text.of("当年度指标值：%s", "Target for the year: %s");
  private static final Text PROJECT = Text.of("项目周期指标值：%s", "Target for the whole project: %s");

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

  /** The numbers among its values. */
  public List<TargetValue> numbers() {
    return targets.stream()
        .filter(target -> target.kind() == TargetKind.NUMERIC)
        .map(target -> TargetValue.of(indicator, target))
        .toList();
  }

  /** Its name, quoted. */
  public Evidence named() {
    return Evidence.quote(NAMED.with(indicator.ordinal()), name(), cells("name"));
  }

  /** Its level 1, quoted; of an indicator that has one. */
  public Evidence level1() {
    return Evidence.quote(LEVEL1.with(name()), indicator.level1(), cells("level1"));
  }

  /** Its level 2, quoted. */
  public Evidence level2() {
    return Evidence.quote(LEVEL2.with(name()), indicator.level2(), cells("level2"));
  }

  /** One of its values: as written, and the number that was read from it, if it is one. */
  public Evidence valued(IndicatorTarget target) {
    Text label =
        switch (target.span()) {
          case ANNUAL -> ANNUAL;
          case PROJECT -> PROJECT;
        };
    return new Evidence(
        label.with(name()), target.value(), target.unit(), target.asWritten(), cells(target));
  }

  /** The cell of its {@code name}, {@code level1} or {@code level2}, if any. */
  public List<Source> cells(String member) {
    Source cell = indicator.sources().get(member);
    return cell == null ? List.of() : List.of(cell);
  }

  /** The cell of one of its values, if any. */
  public static List<Source> cells(IndicatorTarget target) {
    return target.source() == null ? List.of() : List.of(target.source());
  }
}
