package policyfunds.allocation.total;

import policyfunds.kernel.reference.Coded;

/** What a printed total stands for (合计范围). */
@Coded("total-scopes")
public enum TotalScope {
  /** 一个项目 */
  ITEM,
  /** 一个单位的各项目 */
  ORGANIZATION,
  /** 一个项目内的一个资金投入方向 */
  DIRECTION
}
