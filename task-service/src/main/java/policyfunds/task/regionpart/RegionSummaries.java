package policyfunds.task.regionpart;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.fundyear.DocumentDigest;
import policyfunds.kernel.fundyear.FundView;
import policyfunds.kernel.region.RegionName;

/** The figures of all regions in one year. */
@Schema(description = "The figures of all regions in one year 各地区数据项")
record RegionSummaries(
    @Schema(description = "Budget year", examples = "2020") int year,
    FundView fund,
    DocumentDigest document,
    @Schema(description = "The province first, then its cities in document order")
        List<RegionSummary> regions,
    @Schema(
            description =
                "What the service's own figures give reason to ask, in both languages; only with"
                    + " include=findings")
        List<Finding> findings) {

  /** The figures of one region. */
  @Schema(description = "The figures of one region")
  record RegionSummary(
      RegionName region,
      @Schema(
              description =
                  "TASK_COUNT, WORKLOAD and REFERENCED_WORKLOAD by direction, TASK_WINDOW by task")
          List<Figure> figures) {}
}
