package policyfunds.kernel.figure;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.language.Language;

/** A check as it is answered (核对结果), in one language. */
@Schema(name = "Check", description = "Two sides that must be equal, and whether they are 核对")
public record CheckView(
    @Schema(description = "Stable code of the rule", examples = "DIRECTION_TOTAL") String rule,
    @Schema(description = "The rule in words") String title,
    @Schema(description = "Region that it was applied to", examples = "440100") String regionCode,
    @Schema(description = "Name of the region", examples = "广州市") String regionName,
    @Schema(description = "Funding direction", examples = "ENTERPRISE_SURVEY") String directionCode,
    @Schema(description = "Name of the direction", examples = "企业情况综合") String directionName,
    @Schema(description = "Budget items that it was applied to") List<Integer> itemSequences,
    @Schema(description = "Other subject, in the words of the document") String subject,
    @Schema(description = "Left side") SideView left,
    @Schema(description = "Right side") SideView right,
    @Schema(description = "Left less right; absent where a side is missing", examples = "0")
        BigDecimal difference,
    @Schema(description = "HOLDS 一致 · DIFFERS 不一致 · NOT_CHECKABLE 无法核对") Check.Status status) {

  /** One side with the cells that it rests on. */
  @Schema(name = "CheckSide", description = "One side of a check with its cells")
  public record SideView(
      @Schema(description = "What was counted or read") String label,
      @Schema(description = "Its value; absent where it is not known", examples = "1250")
          BigDecimal value,
      @Schema(description = "Unit", examples = "万元") String unit,
      @Schema(description = "Cells that it rests on") List<Source> cells) {

    static SideView of(Check.Side side, Language language) {
      return new SideView(side.label().in(language), side.value(), side.unit(), side.cells());
    }
  }

  public static CheckView of(Check check, Names names, Language language) {
    Check.Subject subject = check.subject();
    return new CheckView(
        check.rule(),
        check.title().in(language),
        subject.regionCode(),
        names.ofRegion(subject.regionCode()),
        subject.directionCode(),
        names.ofDirection(subject.directionCode()),
        subject.itemSequences(),
        subject.name(),
        SideView.of(check.left(), language),
        SideView.of(check.right(), language),
        check.difference(),
        check.status());
  }
}
