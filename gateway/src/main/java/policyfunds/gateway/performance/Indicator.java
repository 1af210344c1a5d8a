package policyfunds.gateway.performance;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.gateway.neighbour.Shape;
import policyfunds.kernel.figure.Source;

/** What a goal is measured by (绩效指标). */
@Schema(description = "What a goal is measured by 绩效指标")
public record Indicator(
    @Schema(description = "Ordinal in its goal: with the goal its identity", examples = "1")
        int ordinal,
    @Schema(description = "Level 1 as written 一级指标", examples = "产出") String level1,
    @Schema(description = "Level 2 as written 二级指标", examples = "数量指标") String level2,
    @Schema(description = "Code list indicator-categories 指标类别", examples = "QUANTITY")
        String category,
    @Schema(description = "Name 三级指标", examples = "企业数据采集量 （家次）") String name,
    @Schema(description = "Unit, where one is written", examples = "家次") String unit,
    @Schema(description = "Code list aggregations 汇总方式", examples = "SUM") String aggregation,
    @Schema(description = "Values promised, of the year and of the project 指标值")
        List<IndicatorTarget> targets,
    @Schema(description = "Cell of each member by its name 出处") Map<String, Source> sources) {

  public Indicator {
    targets = Shape.list(targets, "targets");
  }
}
