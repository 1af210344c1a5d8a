package policyfunds.gateway.neighbour;

import java.util.List;
import policyfunds.kernel.problem.Problem;

/** A neighbour's answer that is no data but a reason (邻居服务的拒绝): its problem, handed on. */
public final class NeighbourRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final List<Integer> ORDER = List.of(401, 403, 400, 404);

  private final transient Problem problem;

  NeighbourRefusal(Problem problem) {
    super(problem.type().code() + ": " + problem.detail().en());
    this.problem = problem;
  }

  /** Whether the neighbour has nothing of what was asked for, rather than finding it wrong. */
  public boolean isEmptiness() {
    return status() == 404;
  }

  /** Its place among several refusals: who asks is told before what is asked. */
  public int order() {
    return ORDER.indexOf(status());
  }

  /** The neighbour's problem as the gateway's own. */
  public Problem problem() {
    return problem;
  }

  private int status() {
    return problem.type().status();
  }
}
