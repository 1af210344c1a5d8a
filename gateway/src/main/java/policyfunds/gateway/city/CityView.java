package policyfunds.gateway.city;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.gateway.allocation.Allocation;
import policyfunds.gateway.joined.FundView;
import policyfunds.gateway.joined.PartsView;
import policyfunds.gateway.performance.PerformanceGoal;
import policyfunds.gateway.task.PolicyTask;
import policyfunds.kernel.figure.CheckView;
import policyfunds.kernel.finding.FindingView;
import policyfunds.kernel.region.RegionName;

/** One city, whole: its money, its tasks, its promises, and the proof that they agree. */
@Schema(name = "City", description = "One city, whole: money, tasks and promises 地市总览")
record CityView(
    RegionName region,
    @Schema(description = "Budget year 年度", examples = "2020") int year,
    @Schema(
            description = "What was known then; absent for now 截至",
            examples = "2020-07-31T15:59:59.999999Z")
        Instant asOf,
    FundView fund,
    @Schema(description = "Whether all three parts are there, with all that was asked for 是否完整")
        boolean complete,
    @Schema(description = "Whether the parts rest on the same document 是否同一文件") boolean consistent,
    PartsView parts,
    SummaryView summary,
    @Schema(description = "Its money; absent without the part 经费分配") List<Allocation> allocations,
    @Schema(description = "Its tasks; absent without the part 政策任务") List<PolicyTask> tasks,
    @Schema(description = "Its promises; absent without the part 绩效目标") List<PerformanceGoal> goals,
    @Schema(description = "Whether money, tasks and promises agree 核对") List<CheckView> checks,
    @Schema(
            description =
                "What to ask about; absent unless the whole year is known, and then the view is not"
                    + " complete 疑点")
        List<FindingView> findings) {}
