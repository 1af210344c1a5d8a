package policyfunds.performance.regionpart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.period.Period;
import policyfunds.kernel.period.PeriodParser;
import policyfunds.performance.goal.GoalKind;
import policyfunds.performance.goal.PerformanceGoal;
import policyfunds.performance.indicatortarget.TargetValue;
import policyfunds.performance.target.QuantityScanner;

/** The figures that goals and their numeric targets give: rows in, figures out. */
final class GoalFigures {

  private static final String WAN = "万元";

  private final Names names;
  private final Map<String, List<TargetValue>> numbers;
  private final Map<String, List<TimelyIndicator>> timely;

  /**
   * Figures from these targets and indicators: of the goals that will be asked for, more do no
   * harm.
   *
   * @param numbers numeric targets
   */
  GoalFigures(Names names, List<TargetValue> numbers, List<TimelyIndicator> timely) {
    this.names = names;
    this.timely = timely.stream().collect(groupingBy(TimelyIndicator::goalKey));
    this.numbers =
        numbers.stream()
            .filter(TargetValue::isAnnualQuantity)
            .collect(groupingBy(TargetValue::goalKey));
  }

  /**
   * GOAL_COUNT of a city by direction, REQUESTED and GOAL_TEXT_QUANTITY of a project, TARGET and
   * TIMELINESS of both.
   */
  List<Figure> of(List<PerformanceGoal> goals) {
    List<Figure> figures = new ArrayList<>();
    ofKind(GoalKind.REGIONAL, goals)
        .collect(groupingBy(PerformanceGoal::directionCode, LinkedHashMap::new, toList()))
        .forEach((direction, inDirection) -> figures.add(count(direction, inDirection)));
    ofKind(GoalKind.PROJECT, goals).map(GoalFigures::requested).forEach(figures::add);
    goals.stream().flatMap(this::targets).forEach(figures::add);
    ofKind(GoalKind.PROJECT, goals).flatMap(GoalFigures::saidInText).forEach(figures::add);
    goals.stream().flatMap(this::timely).forEach(figures::add);
    return figures;
  }

  private Figure count(String direction, List<PerformanceGoal> goals) {
    List<Source> cells = goals.stream().flatMap(goal -> cell(goal, "text").stream()).toList();
    return Figure.of("GOAL_COUNT", BigDecimal.valueOf(goals.size()), "个", cells)
        .inDirection(direction, names.ofDirection(direction));
  }

  private static Figure requested(PerformanceGoal goal) {
    return Figure.of("REQUESTED", goal.requestedAmountWan(), WAN, cell(goal, "requestedAmountWan"))
        .forItems(goal.itemSequences())
        .about(goal.name());
  }

  private Stream<Figure> targets(PerformanceGoal goal) {
    return numbers.getOrDefault(goal.key(), List.of()).stream()
        .map(target ->
            Figure.of("TARGET", target.value(), target.unit(), target.cells())
                .inDirection(goal.directionCode(), names.ofDirection(goal.directionCode()))
                .forItems(goal.itemSequences())
                .about(target.indicatorName()));
  }

  private Stream<Figure> timely(PerformanceGoal goal) {
    return timely.getOrDefault(goal.key(), List.of()).stream()
        .flatMap(indicator -> {
          Figure figure =
              Figure.of("TIMELINESS", BigDecimal.ONE, "项", indicator.cells())
                  .inDirection(goal.directionCode(), names.ofDirection(goal.directionCode()))
                  .forItems(goal.itemSequences())
                  .about(indicator.name());
          List<Period> periods = PeriodParser.allIn(indicator.name());
          return periods.isEmpty() ? Stream.of(figure) : periods.stream().map(figure::during);
        });
  }

  private static Stream<Figure> saidInText(PerformanceGoal goal) {
    return QuantityScanner.scan(goal.text()).stream()
        .map(quantity ->
            Figure.of(
                    "GOAL_TEXT_QUANTITY",
                    quantity.value(),
                    quantity.unit().symbol(),
                    cell(goal, "text"))
                .forItems(goal.itemSequences())
                .about(goal.name()));
  }

  private static Stream<PerformanceGoal> ofKind(GoalKind kind, List<PerformanceGoal> goals) {
    return goals.stream().filter(goal -> goal.kind() == kind);
  }

  private static List<Source> cell(PerformanceGoal goal, String member) {
    Source cell = goal.sources().get(member);
    return cell == null ? List.of() : List.of(cell);
  }
}
