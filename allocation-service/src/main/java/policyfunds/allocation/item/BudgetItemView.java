package policyfunds.allocation.item;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.allocation.organization.OrganizationKind;
import policyfunds.kernel.conditional.Versioned;
import policyfunds.kernel.csv.Keyed;
import policyfunds.kernel.figure.Source;

/** A budget item as answered. */
@Schema(name = "BudgetItem", description = "A numbered item of a fund 项目")
public record BudgetItemView(
    @Schema(description = "Key: fund and number", examples = "GD-IIT-2020:8") String key,
    @Schema(description = "Fund", examples = "GD-IIT-2020") String fundCode,
    @Schema(description = "Number in the fund 序号", examples = "8") int sequence,
    @Schema(description = "What is supported 支持内容/项目名称") String name,
    @Schema(description = "Who carries it 承担单位") String organization,
    @Schema(description = "Kind of that organization") OrganizationKind organizationKind,
    @Schema(description = "Number of the item that it is a part of, if any", examples = "1")
        Integer parentSequence,
    @Schema(description = "Ceiling in 万元, where one was decided 上限") BigDecimal ceilingWan,
    @Schema(description = "Cell of each member by its name")
        @Keyed({"sequence", "name", "organization"})
        Map<String, Source> sources,
    @Schema(description = "Version, raised by each change 版本", examples = "1") int version)
    implements Versioned {

  static BudgetItemView of(BudgetItemRow row) {
    BudgetItem item = row.item();
    return new BudgetItemView(
        new BudgetItemKey(item.fundCode(), item.sequence()).toString(),
        item.fundCode(),
        item.sequence(),
        item.name(),
        row.organization(),
        row.organizationKind(),
        item.parentSequence(),
        item.ceilingWan(),
        item.sources(),
        item.version());
  }
}
