package policyfunds.performance.goalsheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.conditional.Versioned;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;
import policyfunds.performance.goal.GoalKind;
import policyfunds.performance.goal.PerformanceGoal;

/** A goal with its indicators and their targets (绩效目标表), as answered. */
@Schema(description = "A goal with its indicators and their target values 绩效目标表")
public record GoalSheet(
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
    @Schema(description = "Number of its indicators", examples = "5") int indicatorCount,
    @Schema(description = "Its indicators in document order") List<IndicatorSheet> indicators,
    @Schema(description = "Cell of each member by its name") Map<String, Source> sources,
    @Schema(description = "Version, raised by each change 版本", examples = "1") int version)
    implements Versioned {

  static GoalSheet of(PerformanceGoal goal, List<IndicatorSheet> indicators, Names names) {
    return new GoalSheet(
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
        indicators.size(),
        indicators,
        goal.sources(),
        goal.version());
  }
}
