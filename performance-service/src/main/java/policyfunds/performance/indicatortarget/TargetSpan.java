package policyfunds.performance.indicatortarget;

/** What time a target value is for (指标值期间). */
public enum TargetSpan {
  /** 当年度: the fund's year. */
  ANNUAL,
  /** 项目周期: the whole life of the project. */
  PROJECT
}
