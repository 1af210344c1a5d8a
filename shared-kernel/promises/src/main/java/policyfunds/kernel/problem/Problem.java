package policyfunds.kernel.problem;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import policyfunds.kernel.language.Text;

/**
 * Something that a caller has to be told instead of an answer; becomes problem+json at the edge.
 *
 * <p>It is a {@link WebApplicationException} so that parameter converters may throw it.
 */
public final class Problem extends WebApplicationException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemType type;
  private final transient Text detail;
  private final transient List<Culprit> culprits;
  private final transient Object report;

  Problem(ProblemType type, Text detail) {
    this(type, detail, List.of(), null);
  }

  private Problem(ProblemType type, Text detail, List<Culprit> culprits, Object report) {
    super(detail.en(), null, type.status());
    this.type = type;
    this.detail = detail;
    this.culprits = culprits;
    this.report = report;
  }

  /** The same problem at one member of the body, which its detail is about. */
  public Problem at(String pointer) {
    return at(List.of(new Culprit(pointer, type.code(), detail)));
  }

  /** The same problem with the places that it concerns. */
  public Problem at(List<Culprit> places) {
    return new Problem(type, detail, List.copyOf(places), report);
  }

  /** The same problem with what was found on the way to it: the report of an import. */
  public Problem reporting(Object newReport) {
    return new Problem(type, detail, culprits, newReport);
  }

  public ProblemType type() {
    return type;
  }

  public Text detail() {
    return detail;
  }

  public List<Culprit> culprits() {
    return culprits;
  }

  /** What was found on the way to it, or null. */
  public Object report() {
    return report;
  }

  /**
   * One place that is at fault.
   *
   * @param pointer JSON pointer into the body, or the name of a parameter
   */
  public record Culprit(String pointer, String code, Text message) {}
}
