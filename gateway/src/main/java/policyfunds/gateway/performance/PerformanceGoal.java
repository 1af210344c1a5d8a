package policyfunds.gateway.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.gateway.neighbour.Shape;
import policyfunds.kernel.figure.Source;

/** What was promised (绩效目标), with its indicators. */
@Schema(description = "What was promised, with its indicators 绩效目标")
public record PerformanceGoal(
    @Schema(description = "Natural key", examples = "GD-IIT-2020:R:ENTERPRISE_SURVEY:440100")
        String key,
    @Schema(description = "REGIONAL 区域 · PROJECT 项目", examples = "REGIONAL") String kind,
    @Schema(description = "Name of the project or table 名称") String name,
    @Schema(description = "Funding direction, where it has one 资金投入方向") String directionCode,
    @Schema(description = "Name of the direction") String directionName,
    @Schema(description = "Money asked for, in 万元 资金需求", examples = "482")
        BigDecimal requestedAmountWan,
    @Schema(description = "The goal in words 总体绩效目标") String text,
    @Schema(description = "Budget items that it answers for 对应项目") List<Integer> itemSequences,
    @Schema(description = "What it is measured by 绩效指标") List<Indicator> indicators,
    @Schema(description = "Cell of each member by its name 出处") Map<String, Source> sources) {

  public PerformanceGoal {
    indicators = Shape.list(indicators, "indicators");
  }
}
