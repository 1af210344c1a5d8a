package policyfunds.gateway.task;

import java.util.List;
import policyfunds.gateway.neighbour.Part;
import policyfunds.gateway.neighbour.Shape;
import policyfunds.kernel.figure.Figure;

/** What task-service holds about a region. */
public record TaskPart(
    int year, FundName fund, DocumentDigest document, List<Figure> figures, List<PolicyTask> tasks)
    implements Part {

  public TaskPart {
    figures = Shape.figures(fund, figures);
    tasks = Shape.list(tasks, "tasks");
  }
}
