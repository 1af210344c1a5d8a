package policyfunds.gateway.allocation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.figure.Source;

/** Money that one organization receives (经费分配). */
@Schema(description = "Money that one organization receives 经费分配")
public record Allocation(
    @Schema(description = "Number of the budget item 项目序号", examples = "1") int itemSequence,
    @Schema(description = "What the item supports 项目名称") String itemName,
    @Schema(description = "Who receives the money 承担单位") String organization,
    @Schema(
            description = "Kind of that organization; code list organization-kinds 单位类别",
            examples = "CITY_AUTHORITY")
        String organizationKind,
    @Schema(description = "Funding direction 资金投入方向", examples = "ENTERPRISE_SURVEY")
        String directionCode,
    @Schema(description = "Name of the direction", examples = "企业情况综合") String directionName,
    @Schema(description = "Amount in 万元 金额", examples = "114.2") BigDecimal amountWan,
    @Schema(description = "Cell of each member by its name 出处") Map<String, Source> sources) {

  public Allocation {
    Objects.requireNonNull(sources, "sources");
  }
}
