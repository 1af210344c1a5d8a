package policyfunds.task.regionpart;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.fundyear.DocumentDigest;
import policyfunds.kernel.fundyear.FundView;
import policyfunds.kernel.region.RegionName;
import policyfunds.task.policytask.PolicyTaskView;

/** What this service holds about one region in one year, as one answer. */
@Schema(description = "What this service holds about one region in one year 地区部分")
record RegionPart(
    RegionName region,
    @Schema(description = "Budget year", examples = "2020") int year,
    FundView fund,
    DocumentDigest document,
    @Schema(
            description =
                "TASK_COUNT and WORKLOAD by direction, TASK_WINDOW in months by task; no WORKLOAD where"
                    + " no task states a number, REFERENCED_WORKLOAD where some leave it to another document")
        List<Figure> figures,
    @Schema(description = "The region's tasks in document order") List<PolicyTaskView> tasks) {}
