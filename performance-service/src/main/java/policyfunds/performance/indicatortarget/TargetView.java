package policyfunds.performance.indicatortarget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.conditional.Versioned;
import policyfunds.kernel.figure.Source;
import policyfunds.performance.target.Operator;
import policyfunds.performance.target.ParsedTarget;
import policyfunds.performance.target.Part;
import policyfunds.performance.target.TargetKind;

/** A target value as answered under its indicator. */
@Schema(name = "Target", description = "A target value, as written and as read 指标值")
public record TargetView(
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
    @Schema(description = "Cell of the value, under target") Map<String, Source> sources,
    @Schema(description = "Version, raised by each change 版本", examples = "1") int version)
    implements Versioned {

  /** A stretch of the text. */
  @Schema(name = "TargetPart", description = "A stretch of a target's text 原文片段")
  public record PartView(
      @Schema(description = "What it was taken for", examples = "NUMBER") Part.Role role,
      @Schema(description = "As written", examples = "5.5") String text,
      @Schema(description = "Its meaning in plain spelling, where it has one", examples = "5.5")
          String read) {

    static PartView of(Part part) {
      return new PartView(part.role(), part.text(), part.read().isEmpty() ? null : part.read());
    }
  }

  public static TargetView of(IndicatorTarget target) {
    return new TargetView(
        target.span(),
        target.kind(),
        target.operator(),
        target.value(),
        target.unit(),
        target.asWritten(),
        target.parts().stream().map(PartView::of).toList(),
        target.components(),
        target.warnings().isEmpty() ? null : target.warnings(),
        target.source() == null ? Map.of() : Map.of("target", target.source()),
        target.version());
  }
}
