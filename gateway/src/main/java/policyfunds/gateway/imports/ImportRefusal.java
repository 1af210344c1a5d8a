package policyfunds.gateway.imports;

/** A service that takes a document not in, and says why (载入被拒): its problem, with its report. */
public final class ImportRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient ServiceProblem problem;

  /** A refusal; {@code problem} is null where the answer holds none. */
  ImportRefusal(int status, ServiceProblem problem) {
    super("answered " + status + (problem == null ? "" : " " + problem.code()));
    this.status = status;
    this.problem = problem;
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** What it said, or null. */
  public ServiceProblem problem() {
    return problem;
  }
}
