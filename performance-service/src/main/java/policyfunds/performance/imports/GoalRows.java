package policyfunds.performance.imports;

import java.util.List;
import policyfunds.performance.goal.PerformanceGoal;
import policyfunds.performance.indicator.Indicator;
import policyfunds.performance.indicatortarget.IndicatorTarget;

/** Goals of a fund with all that is below them (绩效目标及其下各项), held or wanted. */
record GoalRows(
    List<PerformanceGoal> goals, List<Indicator> indicators, List<IndicatorTarget> targets) {}
