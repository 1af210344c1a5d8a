package policyfunds.allocation.allocation;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.allocation.organization.OrganizationKind;
import policyfunds.kernel.conditional.Versioned;
import policyfunds.kernel.csv.Keyed;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;

/** An allocation as answered. */
@Schema(name = "Allocation", description = "Money that one organization receives 经费分配")
public record AllocationView(
    @Schema(description = "Number by which it is changed", examples = "1") long id,
    @Schema(description = "Fund", examples = "GD-IIT-2020") String fundCode,
    @Schema(description = "Number of the budget item", examples = "1") int itemSequence,
    @Schema(description = "What the item supports") String itemName,
    @Schema(description = "Who receives the money", examples = "广州市工业和信息化主管部门") String organization,
    @Schema(description = "Kind of that organization") OrganizationKind organizationKind,
    @Schema(
            description = "City that receives it; absent for the province's own",
            examples = "440100")
        String regionCode,
    @Schema(description = "Name of the city", examples = "广州市") String regionName,
    @Schema(description = "Funding direction, where the document names one") String directionCode,
    @Schema(description = "Name of the direction", examples = "企业情况综合") String directionName,
    @Schema(description = "Amount in 万元", examples = "114.2") BigDecimal amountWan,
    @Schema(description = "Cell of each member by its name") @Keyed({"amountWan", "organization"})
        Map<String, Source> sources,
    @Schema(description = "Version, raised by each change 版本", examples = "1") int version)
    implements Versioned {

  public static AllocationView of(AllocationRow row, Names names) {
    Allocation allocation = row.allocation();
    return new AllocationView(
        allocation.id(),
        allocation.fundCode(),
        allocation.itemSequence(),
        row.itemName(),
        row.organization(),
        row.organizationKind(),
        allocation.regionCode(),
        names.ofRegion(allocation.regionCode()),
        allocation.directionCode(),
        names.ofDirection(allocation.directionCode()),
        allocation.amountWan(),
        allocation.sources(),
        allocation.version());
  }
}
