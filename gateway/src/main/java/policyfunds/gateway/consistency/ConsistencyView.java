package policyfunds.gateway.consistency;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.gateway.joined.FundView;
import policyfunds.gateway.joined.PartsView;
import policyfunds.kernel.csv.Rows;
import policyfunds.kernel.figure.CheckView;

/** Whether the three services agree about a fund, rule by rule. */
@Schema(name = "Consistency", description = "Whether the three services agree, rule by rule 一致性")
record ConsistencyView(
    @Schema(description = "Budget year 年度", examples = "2020") int year,
    @Schema(
            description = "What was known then; absent for now 截至",
            examples = "2020-07-31T15:59:59.999999Z")
        Instant asOf,
    FundView fund,
    @Schema(description = "Whether all three parts are there 是否完整") boolean complete,
    @Schema(description = "Whether the parts rest on the same document 是否同一文件") boolean consistent,
    @Schema(
            description =
                "Whether the parts are complete, rest on one document, and every rule holds 是否全部一致")
        boolean holds,
    PartsView parts,
    @Schema(description = "The rules, each with both sides and their cells 核对") @Rows
        List<CheckView> checks) {}
