package policyfunds.performance.imports;

import java.util.List;
import policyfunds.kernel.imports.Comparison;
import policyfunds.performance.goal.GoalImport;
import policyfunds.performance.goal.PerformanceGoal;
import policyfunds.performance.indicator.Indicator;
import policyfunds.performance.indicator.IndicatorImport;
import policyfunds.performance.indicatortarget.IndicatorTarget;
import policyfunds.performance.indicatortarget.IndicatorTargetImport;

/** What becomes of the goals of a fund and of all below them (绩效目标的变动). */
record GoalChanges(
    Comparison<PerformanceGoal> goals,
    Comparison<Indicator> indicators,
    Comparison<IndicatorTarget> targets) {

  static GoalChanges of(GoalRows held, GoalRows wanted) {
    return new GoalChanges(
        GoalImport.compare(held.goals(), wanted.goals()),
        IndicatorImport.compare(held.indicators(), wanted.indicators()),
        IndicatorTargetImport.compare(held.targets(), wanted.targets()));
  }

  List<Comparison<?>> all() {
    return List.of(goals, indicators, targets);
  }
}
