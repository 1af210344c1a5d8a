package policyfunds.gateway.city;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.gateway.joined.FundView;
import policyfunds.gateway.joined.PartsView;
import policyfunds.kernel.csv.Rows;

/** All cities of a fund's province. */
@Schema(name = "Cities", description = "All cities of a fund's province 各地市")
record CitiesView(
    @Schema(description = "Budget year 年度", examples = "2020") int year,
    @Schema(
            description = "What was known then; absent for now 截至",
            examples = "2020-07-31T15:59:59.999999Z")
        Instant asOf,
    FundView fund,
    @Schema(description = "Whether all three parts are there 是否完整") boolean complete,
    @Schema(description = "Whether the parts rest on the same document 是否同一文件") boolean consistent,
    PartsView parts,
    @Schema(description = "In document order 按文件次序") @Rows List<CityRowView> items) {}
