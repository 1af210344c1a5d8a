package policyfunds.performance.regionpart;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.fundyear.DocumentDigest;
import policyfunds.kernel.fundyear.FundView;
import policyfunds.kernel.region.RegionName;
import policyfunds.performance.goalsheet.GoalSheet;

/** What this service holds about one region in one year, as one answer. */
@Schema(description = "What this service holds about one region in one year 地区部分")
record RegionPart(
    RegionName region,
    @Schema(description = "Budget year", examples = "2020") int year,
    FundView fund,
    DocumentDigest document,
    @Schema(
            description =
                "TARGET, each annual target that is a quantity, without unit where neither value nor"
                    + " name gives one; TIMELINESS, each timeliness indicator, with the period that"
                    + " its name says; for a city GOAL_COUNT by direction; for the province"
                    + " REQUESTED and GOAL_TEXT_QUANTITY by project")
        List<Figure> figures,
    @Schema(description = "The region's goals in document order; the province's are its projects")
        List<GoalSheet> goals) {}
