package policyfunds.performance.goal;

/** A goal together with the number of its indicators: one row of the list. */
record GoalRow(PerformanceGoal goal, long indicatorCount) {}
