package policyfunds.performance.goalsheet;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import policyfunds.kernel.figure.Names;
import policyfunds.performance.goal.GoalService;
import policyfunds.performance.goal.PerformanceGoal;
import policyfunds.performance.indicator.Indicator;
import policyfunds.performance.indicator.IndicatorService;
import policyfunds.performance.indicatortarget.IndicatorTarget;
import policyfunds.performance.indicatortarget.IndicatorTargetService;

/** Puts goals, indicators and targets together, with two statements for however many goals. */
@ApplicationScoped
public class GoalSheetService {

  private final GoalService goals;
  private final IndicatorService indicators;
  private final IndicatorTargetService targets;
  private final Names names;
  private final EntityManager database;

  GoalSheetService(
      GoalService goals,
      IndicatorService indicators,
      IndicatorTargetService targets,
      Names names,
      EntityManager database) {
    this.goals = goals;
    this.indicators = indicators;
    this.targets = targets;
    this.names = names;
    this.database = database;
  }

  @Transactional
  GoalSheet ofKey(String key) {
    return of(List.of(goals.require(key))).getFirst();
  }

  @Transactional
  IndicatorSheet ofIndicator(Indicator.Key key) {
    return sheet(indicators.require(key));
  }

  /** A goal that this transaction wrote, at the version that it has by that. */
  @Transactional(Transactional.TxType.MANDATORY)
  GoalSheet written(PerformanceGoal goal) {
    database.flush();
    return of(List.of(goal)).getFirst();
  }

  /** An indicator that this transaction wrote, at the version that it has by that. */
  @Transactional(Transactional.TxType.MANDATORY)
  IndicatorSheet written(Indicator indicator) {
    database.flush();
    return sheet(indicator);
  }

  private IndicatorSheet sheet(Indicator indicator) {
    return IndicatorSheet.of(indicator, targets.ofIndicator(indicator.key()));
  }

  /** The sheets of goals, in their order. */
  @Transactional
  public List<GoalSheet> of(List<PerformanceGoal> asked) {
    List<String> keys = asked.stream().map(PerformanceGoal::key).toList();
    Map<String, List<Indicator>> ofGoal =
        indicators.ofGoals(keys).stream().collect(groupingBy(Indicator::goalKey));
    Map<Indicator.Key, List<IndicatorTarget>> ofIndicator =
        targets.ofGoals(keys).stream()
            .collect(groupingBy(target -> new Indicator.Key(target.goalKey(), target.ordinal())));
    return asked.stream()
        .map(goal ->
            GoalSheet.of(
                goal, sheets(ofGoal.getOrDefault(goal.key(), List.of()), ofIndicator), names))
        .toList();
  }

  private static List<IndicatorSheet> sheets(
      List<Indicator> indicators, Map<Indicator.Key, List<IndicatorTarget>> ofIndicator) {
    return indicators.stream()
        .map(indicator ->
            IndicatorSheet.of(indicator, ofIndicator.getOrDefault(indicator.key(), List.of())))
        .toList();
  }
}
