package policyfunds.gateway.neighbour;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.reference.Coded;

/** Whether a service's part of a view is there (组成部分状态). */
@Schema(
    description =
        "AVAILABLE 可用 · EMPTY the service holds nothing for the year 无数据 · UNAVAILABLE it did not"
            + " answer in time 不可用")
@Coded("part-statuses")
public enum PartStatus {
  /** 可用 */
  AVAILABLE,
  /** 该服务没有此年度的数据 */
  EMPTY,
  /** 未在时限内答复 */
  UNAVAILABLE
}
