package policyfunds.performance.indicator;

import policyfunds.kernel.reference.Coded;

/** What a level-2 indicator is about (二级指标类别), as self-evaluation forms group them. */
@Coded("indicator-categories")
public enum IndicatorCategory {
  /** 数量指标 */
  QUANTITY,
  /** 质量指标 */
  QUALITY,
  /** 时效指标 */
  TIMELINESS,
  /** 过程管理指标 */
  PROCESS,
  /** 成本指标 */
  COST,
  /** 经济效益指标 */
  ECONOMIC,
  /** 社会效益指标 */
  SOCIAL,
  /** 生态效益指标 */
  ECOLOGICAL,
  /** 可持续影响指标 */
  SUSTAINABILITY,
  /** 满意度指标 */
  SATISFACTION,
  /** 效益指标, not divided further */
  BENEFIT,
  /** 其他: a wording that the list does not have */
  OTHER;

  /** All of them in both languages, for descriptions of the contract. */
  public static final String IN_WORDS =
      "QUANTITY 数量 · QUALITY 质量 · TIMELINESS 时效 · PROCESS 过程管理 · COST 成本 · ECONOMIC 经济效益 ·"
          + " SOCIAL 社会效益 · ECOLOGICAL 生态效益 · SUSTAINABILITY 可持续影响 · SATISFACTION 满意度 ·"
          + " BENEFIT 效益 · OTHER 其他";
}
