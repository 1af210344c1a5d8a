package policyfunds.kernel.parameter;

import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;

/** Parameters that a resource cannot do without. */
public final class Required {

  private Required() {}

  /**
   * The value itself.
   *
   * @throws policyfunds.kernel.problem.Problem {@code PARAMETER_MISSING} where there is none
   */
  public static <T> T parameter(String name, T value) {
    if (value == null) {
      throw ProblemTypes.PARAMETER_MISSING.because(
          Text.of("需要参数“%s”", "Parameter \"%s\" is needed").with(name));
    }
    return value;
  }
}
