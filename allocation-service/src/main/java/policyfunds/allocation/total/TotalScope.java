package policyfunds.allocation.total;

/** What a printed total stands for (合计范围). */
public enum TotalScope {
  /** 一个项目 */
  ITEM,
  /** 一个单位的各项目 */
  ORGANIZATION,
  /** 一个项目内的一个资金投入方向 */
  DIRECTION
}
