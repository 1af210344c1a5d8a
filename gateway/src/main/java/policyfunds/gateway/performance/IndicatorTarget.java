package policyfunds.gateway.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.figure.Source;

/** A value that was promised (指标值), typed. */
@Schema(description = "A value that was promised, typed 指标值")
public record IndicatorTarget(
    @Schema(description = "ANNUAL 当年度 · PROJECT 项目周期", examples = "ANNUAL") String span,
    @Schema(description = "Code list target-kinds 类型", examples = "NUMERIC") String kind,
    @Schema(
            description = "Code list operators; UNSPECIFIED where none is written 运算符",
            examples = "GE")
        String operator,
    @Schema(description = "Number, where it is one", examples = "5500") BigDecimal value,
    @Schema(description = "Unit", examples = "家次") String unit,
    @Schema(description = "Text as written 原文", examples = "5500") String asWritten,
    @Schema(description = "What each stretch of the text was read as") List<Part> parts,
    @Schema(description = "The counted things of a compound 组成") List<Component> components,
    @Schema(description = "What a person should look at 读取提示") List<String> warnings,
    @Schema(description = "Cell of each member by its name 出处") Map<String, Source> sources) {

  /** A stretch of the text and what it was read as; the stretches give the text again. */
  @Schema(name = "TargetPart", description = "A stretch of the text and what it was read as")
  public record Part(
      @Schema(description = "What it was read as", examples = "NUMBER") String role,
      @Schema(description = "As written", examples = "5500") String text,
      @Schema(description = "What it means, spelled plainly", examples = "5500") String read) {}

  /** One counted thing of a compound. */
  @Schema(name = "TargetComponent", description = "One counted thing of a compound")
  public record Component(
      @Schema(description = "How many", examples = "2") BigDecimal value,
      @Schema(description = "Unit", examples = "份") String unit,
      @Schema(description = "What is counted", examples = "前期课题研究成果") String noun) {}
}
