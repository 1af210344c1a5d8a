package policyfunds.kernel.problem;

import java.net.URI;
import policyfunds.kernel.language.Text;

/**
 * A kind of problem with its stable code (问题类型).
 *
 * @param code upper snake case, never changed once published
 * @param status HTTP status that it answers with
 */
public record ProblemType(String code, int status, Text title) {

  /** A URI reference that names the type; the list of codes is in {@code docs/problems.md}. */
  public URI type() {
    return URI.create(
        "urn:policyfunds:problem:" + code.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }

  /** A problem of this type, with the particulars that name the culprit. */
  public Problem because(Text detail) {
    return new Problem(this, detail);
  }
}
