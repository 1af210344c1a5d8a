package policyfunds.performance.goalsheet;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.conditional.Versioned;
import policyfunds.kernel.figure.Source;
import policyfunds.performance.indicator.Aggregation;
import policyfunds.performance.indicator.Indicator;
import policyfunds.performance.indicator.IndicatorCategory;
import policyfunds.performance.indicatortarget.IndicatorTarget;
import policyfunds.performance.indicatortarget.TargetView;

/** An indicator with its target values, as answered under its goal. */
@Schema(name = "Indicator", description = "What a goal is measured by 绩效指标")
public record IndicatorSheet(
    @Schema(
            description = "Place in the goal, from 1: its identity, for names occur twice",
            examples = "1")
        int ordinal,
    @Schema(description = "Level 1 as written, where the table has it", examples = "产出")
        String level1,
    @Schema(description = "Level 2 as written", examples = "数量指标") String level2,
    @Schema(description = "Level 2 as coded: " + IndicatorCategory.IN_WORDS)
        IndicatorCategory category,
    @Schema(description = "Level 3 as written", examples = "企业数据采集量 （家次）") String name,
    @Schema(description = "Unit, from the name or the values", examples = "家次") String unit,
    @Schema(
            description =
                "How periods are combined, a default that no document states: "
                    + Aggregation.IN_WORDS)
        Aggregation aggregation,
    @Schema(description = "Its target values") List<TargetView> targets,
    @Schema(description = "Cell of each member by its name") Map<String, Source> sources,
    @Schema(description = "Version, raised by each change 版本", examples = "1") int version)
    implements Versioned {

  static IndicatorSheet of(Indicator indicator, List<IndicatorTarget> targets) {
    return new IndicatorSheet(
        indicator.ordinal(),
        indicator.level1(),
        indicator.level2(),
        indicator.category(),
        indicator.name(),
        indicator.unit(),
        indicator.aggregation(),
        targets.stream().map(TargetView::of).toList(),
        indicator.sources(),
        indicator.version());
  }
}
