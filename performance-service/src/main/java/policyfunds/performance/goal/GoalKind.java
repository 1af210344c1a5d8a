package policyfunds.performance.goal;

/** Whose goal it is (绩效目标类别). */
public enum GoalKind {
  /** 区域: of a city in a funding direction. */
  REGIONAL,
  /** 项目: of a project of the province itself. */
  PROJECT
}
