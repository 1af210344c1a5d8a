package policyfunds.allocation.total;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.csv.Keyed;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;

/** A printed total as answered. */
@Schema(name = "StatedTotal", description = "A total as printed: compared, never summed 原文合计")
public record StatedTotalView(
    @Schema(description = "Fund", examples = "GD-IIT-2020") String fundCode,
    @Schema(description = "ITEM 项目 · ORGANIZATION 单位 · DIRECTION 项目内的资金投入方向") TotalScope scope,
    @Schema(description = "Budget item that it is about", examples = "1") Integer itemSequence,
    @Schema(description = "Organization that it is about") String organization,
    @Schema(description = "Funding direction that it is about") String directionCode,
    @Schema(description = "Name of the direction", examples = "企业情况综合") String directionName,
    @Schema(description = "The printed value in 万元", examples = "1250") BigDecimal valueWan,
    @Schema(description = "Cell of each member by its name") @Keyed("valueWan")
        Map<String, Source> sources) {

  public static StatedTotalView of(StatedTotalRow row, Names names) {
    StatedTotal total = row.total();
    return new StatedTotalView(
        total.fundCode(),
        total.scope(),
        total.itemSequence(),
        row.organization(),
        total.directionCode(),
        names.ofDirection(total.directionCode()),
        total.valueWan(),
        total.sources());
  }
}
