package policyfunds.gateway.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;
import policyfunds.kernel.figure.Check.Subject;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.finding.Evidence;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.finding.Severity;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.period.Period;

/** Tasks whose window (完成时限) no timeliness indicator (时效指标) of their city and direction covers. */
final class WindowRule {

  static final FindingRule RULE =
      new FindingRule(
          "WINDOW_WITHOUT_TIMELINESS",
          Severity.QUERY,
          Text.of("任务的完成时限没有时效指标对应", "No timeliness indicator covers a task's window"),
          Text.of(
              "逐项任务查看同一地市同一方向的时效指标：一项也没有，或都写明期间而没有一个期间包含任务的完成时限，即提出。"
                  + "名称中没有写明期间的时效指标视为包含。只比较指标名称中写明的期间，不判断任务是否按期完成。",
              "For each task, the timeliness indicators of its city and direction: it is asked about"
                  + " where there is none, or where all name a period and no such period covers the"
                  + " task's window. An indicator whose name states no period is taken to cover it. Only"
                  + " periods in names are compared; whether a task is done in time is not judged."));

  private static final Text WITHOUT =
      Text.of(
          "%s“%s”的任务“%s”应于%s至%s完成，但没有时效指标，按期完成以什么衡量？",
          "The task \"%3$s\" of %1$s in %2$s runs from %4$s to %5$s without a timeliness indicator:"
              + " by what is its being in time measured?");
  private static final Text UNCOVERED =
      Text.of(
          "%s“%s”的任务“%s”应于%s至%s完成，时效指标所写的期间都不包含这一时限，以何者为准？",
          "The task \"%3$s\" of %1$s in %2$s runs from %4$s to %5$s, and no period that a timeliness"
              + " indicator names covers that: which of them holds?");
  private static final Text WINDOW = Text.of("任务的完成时限", "The task's window");
  private static final Text INDICATOR = Text.of("时效指标", "Timeliness indicator");

  private final Names names;

  WindowRule(Names names) {
    this.names = names;
  }

  /** What is asked of each region whose tasks and promises are both known. */
  List<Finding> of(List<CityFigures> regions) {
    return regions.stream()
        .filter(region -> region.work() != null && region.promises() != null)
        .flatMap(this::ofRegion)
        .toList();
  }

  private Stream<Finding> ofRegion(CityFigures region) {
    return region
        .work()
        .coded(Figures.TASK_WINDOW)
        .filter(window -> window.directionCode() != null && window.period() != null)
        .flatMap(window -> ofTask(region, window).stream());
  }

  private Optional<Finding> ofTask(CityFigures region, Figure window) {
    List<Figure> indicators =
        region.promises().allInDirection(Figures.TIMELINESS, window.directionCode());
    return indicators.stream().anyMatch(indicator -> covers(indicator, window.period()))
        ? Optional.empty()
        : Optional.of(finding(region.regionCode(), window, indicators));
  }

  private static boolean covers(Figure indicator, Period window) {
    return indicator.period() == null || indicator.period().covers(window);
  }

  private Finding finding(String regionCode, Figure window, List<Figure> indicators) {
    String direction = window.directionCode();
    String task = Objects.requireNonNullElse(window.subject(), "");
    return new Finding(
        RULE,
        new Subject(regionCode, direction, window.itemSequences(), window.subject()),
        (indicators.isEmpty() ? WITHOUT : UNCOVERED)
            .with(
                names.region(regionCode),
                names.direction(direction),
                task,
                window.period().start(),
                window.period().end()),
        Stream.concat(
                Stream.of(Evidence.figure(WINDOW, window.value(), window.unit(), window.cells())),
                indicators.stream()
                    .map(indicator ->
                        Evidence.quote(INDICATOR, indicator.subject(), indicator.cells())))
            .toList());
  }
}
