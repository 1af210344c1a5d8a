package policyfunds.performance.targetlist;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.csv.Keyed;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;
import policyfunds.performance.goal.GoalKind;
import policyfunds.performance.indicator.IndicatorCategory;
import policyfunds.performance.indicatortarget.TargetComponent;
import policyfunds.performance.indicatortarget.TargetSpan;
import policyfunds.performance.indicatortarget.TargetView;
import policyfunds.performance.indicatortarget.TargetView.PartView;
import policyfunds.performance.target.Operator;
import policyfunds.performance.target.ParsedTarget;
import policyfunds.performance.target.TargetKind;

/** A target value as listed: a row that needs no other. */
@Schema(name = "IndicatorTarget", description = "A target value with its indicator and goal 指标值")
record IndicatorTargetView(
    @Schema(description = "Key of the goal", examples = "GD-IIT-2020:P:1") String goalKey,
    @Schema(description = "REGIONAL 区域 · PROJECT 项目") GoalKind goalKind,
    @Schema(description = "Name of the project, or title of the table of regional goals")
        String goalName,
    @Schema(description = "Fund", examples = "GD-IIT-2020") String fundCode,
    @Schema(description = "City whose goal it is; absent for a project", examples = "440100")
        String regionCode,
    @Schema(description = "Name of the city", examples = "广州市") String regionName,
    @Schema(description = "Funding direction; absent for a project", examples = "ENTERPRISE_SURVEY")
        String directionCode,
    @Schema(description = "Name of the direction", examples = "企业情况综合") String directionName,
    @Schema(description = "Place of the indicator in the goal, from 1", examples = "1")
        int indicatorOrdinal,
    @Schema(description = "Name of the indicator (level 3)", examples = "企业数据通过省审核的企业家数")
        String indicatorName,
    @Schema(description = "Level 1 as written, where the table has it", examples = "产出")
        String level1,
    @Schema(description = "Level 2 as written", examples = "数量指标") String level2,
    @Schema(description = "Level 2 as coded: " + IndicatorCategory.IN_WORDS)
        IndicatorCategory category,
    @Schema(description = "ANNUAL 当年度 · PROJECT 项目周期") TargetSpan span,
    @Schema(
            description =
                "NUMERIC 数值 · BOOLEAN 是否 · QUALITATIVE 定性 · FREQUENCY 频次 · COMPOUND 组合 ·"
                    + " NARRATIVE 叙述")
        TargetKind kind,
    @Schema(description = "Of a number: EQ 等于 · GE 不少于 · GT 超过 · LE 不超过 · LT 少于 · UNSPECIFIED 未写明")
        Operator operator,
    @Schema(
            description = "The number, with 万 and 亿 applied; money in the unit given",
            examples = "55000")
        BigDecimal value,
    @Schema(description = "Unit of the number, where there is one", examples = "家次") String unit,
    @Schema(description = "The text as written", examples = "5.5万家次") String asWritten,
    @Schema(description = "The text cut where its meaning changes; joined, it is the text again")
        List<PartView> parts,
    @Schema(description = "The counted things of a compound") List<TargetComponent> components,
    @Schema(description = "What a person should look at 读取提示") List<ParsedTarget.Warning> warnings,
    @Schema(description = "Cell of the value, under target") @Keyed("target")
        Map<String, Source> sources) {

  static IndicatorTargetView of(IndicatorTargetRow row, Names names) {
    TargetView target = TargetView.of(row.target());
    return new IndicatorTargetView(
        row.target().goalKey(),
        row.goalKind(),
        row.goalName(),
        row.fundCode(),
        row.regionCode(),
        names.ofRegion(row.regionCode()),
        row.directionCode(),
        names.ofDirection(row.directionCode()),
        row.target().ordinal(),
        row.indicatorName(),
        row.level1(),
        row.level2(),
        row.category(),
        target.span(),
        target.kind(),
        target.operator(),
        target.value(),
        target.unit(),
        target.asWritten(),
        target.parts(),
        target.components(),
        target.warnings(),
        target.sources());
  }
}
