package policyfunds.gateway.neighbour;

import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemType;

/** A neighbour's answer that is no data but a reason (邻居服务的拒绝): its problem, handed on. */
public final class NeighbourRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final String title;
  private final String detail;

  NeighbourRefusal(int status, String code, String title, String detail) {
    super(code + ": " + detail);
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = detail;
  }

  /** Whether the neighbour has nothing of what was asked for, rather than finding it wrong. */
  public boolean isEmptiness() {
    return status == 404;
  }

  /** The neighbour's problem as the gateway's own. */
  public Problem problem() {
    return new ProblemType(code, status, Text.of(title, title)).because(Text.of(detail, detail));
  }
}
