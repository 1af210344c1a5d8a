package policyfunds.performance.indicatortarget;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.performance.target.ParsedTarget;
import policyfunds.performance.target.TargetReading;

/** One counted thing of a compound target value (组成部分), as stored and answered. */
@Schema(description = "One counted thing of a compound target value 组成部分")
public record TargetComponent(
    @Schema(description = "How many", examples = "2") BigDecimal value,
    @Schema(description = "Unit", examples = "份") String unit,
    @Schema(description = "Of what", examples = "前期课题研究成果") String noun) {

  /** The components of a compound, null for every other kind. */
  static List<TargetComponent> of(ParsedTarget parsed) {
    return parsed.reading() instanceof TargetReading.Compound compound
        ? compound.components().stream()
            .map(part -> new TargetComponent(part.value(), part.unit().symbol(), part.noun()))
            .toList()
        : null;
  }
}
