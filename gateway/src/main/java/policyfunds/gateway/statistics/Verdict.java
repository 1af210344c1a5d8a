package policyfunds.gateway.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.reference.Coded;

/** Whether points can be held against a line (判断结论), and why not. */
@Schema(
    name = "OutlierVerdict",
    description =
        "ASSESSED 已判断 · TOO_FEW_POINTS fewer than eight 数据点不足 · NO_SPREAD all x are equal 横轴无差异")
@Coded("outlier-verdicts")
public enum Verdict {
  /** 已判断 */
  ASSESSED,
  /** 数据点不足八个 */
  TOO_FEW_POINTS,
  /** 横轴数值全部相等 */
  NO_SPREAD
}
