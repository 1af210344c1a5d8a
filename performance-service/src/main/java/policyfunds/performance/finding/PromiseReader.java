package policyfunds.performance.finding;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.fundyear.FundInYear;
import policyfunds.performance.goal.GoalService;
import policyfunds.performance.goal.PerformanceGoal;
import policyfunds.performance.indicator.Indicator;
import policyfunds.performance.indicator.IndicatorService;
import policyfunds.performance.indicatortarget.IndicatorTarget;
import policyfunds.performance.indicatortarget.IndicatorTargetService;
import policyfunds.performance.promise.Measure;
import policyfunds.performance.promise.Promise;

/** Reads all that a fund promises (绩效目标的读取), with three statements for any number of goals. */
@ApplicationScoped
class PromiseReader {

  private final GoalService goals;
  private final IndicatorService indicators;
  private final IndicatorTargetService targets;
  private final Names names;

  PromiseReader(
      GoalService goals, IndicatorService indicators, IndicatorTargetService targets, Names names) {
    this.goals = goals;
    this.indicators = indicators;
    this.targets = targets;
    this.names = names;
  }

  /** The fund's promises in document order, inside a transaction. */
  List<Promise> ofFund(FundInYear fund) {
    List<PerformanceGoal> ofFund = goals.ofFund(fund.code());
    Map<Indicator.Key, List<IndicatorTarget>> values =
        targets.ofFund(fund.code()).stream()
            .collect(groupingBy(target -> target.key().indicator()));
    Map<String, List<Measure>> measures =
        indicators.ofFund(fund.code()).stream()
            .map(indicator ->
                new Measure(indicator, values.getOrDefault(indicator.key(), List.of())))
            .collect(groupingBy(measure -> measure.indicator().goalKey()));
    return ofFund.stream()
        .map(goal -> promise(fund, goal, measures.getOrDefault(goal.key(), List.of())))
        .toList();
  }

  private Promise promise(FundInYear fund, PerformanceGoal goal, List<Measure> measures) {
    String region = goal.regionCode() == null ? fund.fundYear().regionCode() : goal.regionCode();
    return new Promise(region, names.region(region), goal, measures);
  }
}
