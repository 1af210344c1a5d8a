package policyfunds.performance.goalsheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.failure.BodyOf;
import policyfunds.performance.indicator.Aggregation;
import policyfunds.performance.indicator.Indicator;

/** An indicator as it is to be (绩效指标的写入内容). */
@BodyOf(IndicatorSheet.class)
@Schema(description = "An indicator as it is to be 绩效指标的写入内容")
record ChangeIndicator(
    @Schema(description = "Level 1, if any", examples = "产出") @Size(min = 1, max = 100)
        String level1,
    @Schema(description = "Level 2; its category is found by its wording", examples = "数量指标")
        @NotBlank
        @Size(max = 100)
        String level2,
    @Schema(
            description = "Level 3; a unit in its brackets is that of targets without one",
            examples = "企业数据采集量（家次）")
        @NotBlank
        @Size(max = 500)
        String name,
    @Schema(description = "Unit, if any", examples = "家次") @Size(min = 1, max = 20) String unit,
    @Schema(
            description =
                "How periods are combined; by the first target where absent: "
                    + Aggregation.IN_WORDS)
        Aggregation aggregation,
    @Schema(description = "Why 理由", examples = "按调整后的任务更正") @NotBlank @Size(max = 500)
        String reason) {

  /** What an indicator is now, without a reason. */
  static ChangeIndicator of(Indicator indicator) {
    return new ChangeIndicator(
        indicator.level1(),
        indicator.level2(),
        indicator.name(),
        indicator.unit(),
        indicator.aggregation(),
        null);
  }
}
