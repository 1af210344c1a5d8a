package policyfunds.performance.goal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.csv.Keyed;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;

/** A performance goal as listed, without its indicators. */
@Schema(name = "PerformanceGoal", description = "What is promised for money of a fund 绩效目标")
record GoalView(
    @Schema(description = "Key", examples = "GD-IIT-2020:R:ENTERPRISE_SURVEY:440100") String key,
    @Schema(description = "Fund", examples = "GD-IIT-2020") String fundCode,
    @Schema(description = "REGIONAL 区域 · PROJECT 项目") GoalKind kind,
    @Schema(
            description = "Name of the project, or title of the table of regional goals",
            examples = "2020年度企业情况综合工作经费地市绩效目标")
        String name,
    @Schema(description = "City whose goal it is; absent for a project", examples = "440100")
        String regionCode,
    @Schema(description = "Name of the city", examples = "广州市") String regionName,
    @Schema(description = "Funding direction; absent for a project", examples = "ENTERPRISE_SURVEY")
        String directionCode,
    @Schema(description = "Name of the direction", examples = "企业情况综合") String directionName,
    @Schema(description = "Money that a project asks for, in 万元", examples = "482")
        BigDecimal requestedAmountWan,
    @Schema(description = "The goal in words, as written") String text,
    @Schema(description = "Budget items that a project answers for") List<Integer> itemSequences,
    @Schema(description = "Number of its indicators", examples = "5") long indicatorCount,
    @Schema(description = "Cell of each member by its name")
        @Keyed({"name", "regionCode", "requestedAmountWan", "text"})
        Map<String, Source> sources) {

  static GoalView of(GoalRow row, Names names) {
    PerformanceGoal goal = row.goal();
    return new GoalView(
        goal.key(),
        goal.fundCode(),
        goal.kind(),
        goal.name(),
        goal.regionCode(),
        names.ofRegion(goal.regionCode()),
        goal.directionCode(),
        names.ofDirection(goal.directionCode()),
        goal.requestedAmountWan(),
        goal.text(),
        goal.itemSequences(),
        row.indicatorCount(),
        goal.sources());
  }
}
