package policyfunds.performance.indicatortarget;

import policyfunds.kernel.reference.Coded;

/** What time a target value is for (指标值期间). */
@Coded("target-spans")
public enum TargetSpan {
  /** 当年度: the fund's year. */
  ANNUAL,
  /** 项目周期: the whole life of the project. */
  PROJECT
}
