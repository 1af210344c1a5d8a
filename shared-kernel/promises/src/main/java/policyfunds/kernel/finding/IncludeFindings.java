package policyfunds.kernel.finding;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;

/** {@code include=findings} (包含疑点) as a parameter: its one value is that it is there. */
@Schema(
    type = SchemaType.STRING,
    description = "findings: the service's own findings as well 包含疑点",
    examples = "findings")
public record IncludeFindings() {

  private static final String VALUE = "findings";

  /**
   * Reads the parameter.
   *
   * @throws policyfunds.kernel.problem.Problem {@code PARAMETER_MALFORMED} for another value
   */
  public static IncludeFindings of(String text) {
    if (!VALUE.equals(text)) {
      throw ProblemTypes.PARAMETER_MALFORMED.because(
          Text.of("include 只能是 findings，收到“%s”", "include can only be findings, not \"%s\"")
              .with(Shown.of(text)));
    }
    return new IncludeFindings();
  }

  @Override
  public String toString() {
    return VALUE;
  }
}
