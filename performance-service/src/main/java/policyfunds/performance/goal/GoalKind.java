package policyfunds.performance.goal;

import policyfunds.kernel.reference.Coded;

/** Whose goal it is (绩效目标类别). */
@Coded("goal-kinds")
public enum GoalKind {
  /** 区域: of a city in a funding direction. */
  REGIONAL,
  /** 项目: of a project of the province itself. */
  PROJECT
}
