package policyfunds.gateway.neighbour;

import java.util.List;
import policyfunds.gateway.neighbour.Answer.Past;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemTypes;

/** A neighbour's answer that is no data but a reason (邻居服务的拒绝): its problem, handed on. */
public final class NeighbourRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final String PARAMETER_UNKNOWN = ProblemTypes.PARAMETER_UNKNOWN.code();
  private static final List<Integer> ORDER = List.of(401, 403, 400, 404);

  private final transient Problem problem;
  private final transient Past past;

  /** A refusal; {@code past} is what its headers say, null where they say nothing. */
  public NeighbourRefusal(Problem problem, Past past) {
    super(problem.type().code() + ": " + problem.detail().en());
    this.problem = problem;
    this.past = past;
  }

  /** Whether the neighbour has nothing of what was asked for, rather than finding it wrong. */
  public boolean isEmptiness() {
    return status() == 404;
  }

  /** Whether it is about the form of the question, which is the gateway's and not the caller's. */
  boolean isMisunderstanding() {
    return PARAMETER_UNKNOWN.equals(problem.type().code());
  }

  /** Its place among several refusals: who asks is told before what is asked. */
  public int order() {
    return ORDER.indexOf(status());
  }

  /** The neighbour's problem as the gateway's own. */
  public Problem problem() {
    return problem;
  }

  Past past() {
    return past;
  }

  private int status() {
    return problem.type().status();
  }
}
