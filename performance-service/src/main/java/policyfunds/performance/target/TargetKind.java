package policyfunds.performance.target;

import policyfunds.kernel.reference.Coded;

/** What sort of promise a target value makes (指标值类型). */
@Coded("target-kinds")
public enum TargetKind {
  /** A number with or without operator and unit (数值). */
  NUMERIC,
  /** Yes or no (是否). */
  BOOLEAN,
  /** A word of judgement (定性). */
  QUALITATIVE,
  /** Something delivered again and again (频次). */
  FREQUENCY,
  /** Several counted things at once (组合). */
  COMPOUND,
  /** A text that could not be read as anything else (叙述). */
  NARRATIVE
}
