package policyfunds.performance.targetlist;

import policyfunds.performance.goal.GoalKind;
import policyfunds.performance.indicator.IndicatorCategory;
import policyfunds.performance.indicatortarget.IndicatorTarget;

/** A target together with what its indicator and goal are called: one row of the list. */
record IndicatorTargetRow(
    IndicatorTarget target,
    String indicatorName,
    String level1,
    String level2,
    IndicatorCategory category,
    String fundCode,
    GoalKind goalKind,
    String goalName,
    String regionCode,
    String directionCode) {}
