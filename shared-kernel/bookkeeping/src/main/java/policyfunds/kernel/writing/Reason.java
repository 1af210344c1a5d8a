package policyfunds.kernel.writing;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.parameter.Required;
import policyfunds.kernel.problem.ProblemTypes;

/** Why something is withdrawn (理由): a DELETE has no body to say it in. */
public class Reason {

  private static final int LONGEST = 500;

  @QueryParam("reason")
  @Parameter(description = "Why 理由, up to 500 characters", required = true, example = "重复登记")
  String reason;

  /**
   * The reason itself.
   *
   * @throws policyfunds.kernel.problem.Problem {@code PARAMETER_MISSING} or {@code
   *     PARAMETER_MALFORMED}
   */
  public String text() {
    String given = Required.parameter("reason", reason);
    if (given.isBlank() || given.length() > LONGEST) {
      throw ProblemTypes.PARAMETER_MALFORMED.because(
          Text.of("理由须为 1 到 500 字，且不能为空白", "A reason is 1 to 500 characters and not blank"));
    }
    return given;
  }
}
