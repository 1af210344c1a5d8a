package policyfunds.allocation.regionpart;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.allocation.allocation.AllocationView;
import policyfunds.allocation.item.BudgetItemView;
import policyfunds.allocation.total.StatedTotalView;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.fundyear.DocumentDigest;
import policyfunds.kernel.fundyear.FundView;
import policyfunds.kernel.region.RegionName;

/** What this service holds about one region in one year, as one answer. */
@Schema(description = "What this service holds about one region in one year 地区部分")
record RegionPart(
    RegionName region,
    @Schema(description = "Budget year", examples = "2020") int year,
    FundView fund,
    DocumentDigest document,
    @Schema(
            description =
                "ALLOCATED by direction, FUND_TOTAL, CITIES_TOTAL, for a city ALLOCATED_RANK, for the"
                    + " province PROVINCE_TOTAL, ITEM_ALLOCATED and DIRECTION_TOTAL, KIND_TOTAL, ITEM_TOTAL")
        List<Figure> figures,
    @Schema(description = "The region's allocations in document order")
        List<AllocationView> allocations,
    @Schema(description = "The fund's items, for the province only")
        List<BudgetItemView> budgetItems,
    @Schema(description = "The printed totals, for the province only")
        List<StatedTotalView> statedTotals) {}
