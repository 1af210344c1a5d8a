package policyfunds.gateway.performance;

import java.util.List;
import policyfunds.gateway.neighbour.Part;
import policyfunds.gateway.neighbour.Shape;
import policyfunds.kernel.figure.Figure;

/** What performance-service holds about a region. */
public record PerformancePart(
    int year,
    FundName fund,
    DocumentDigest document,
    List<Figure> figures,
    List<PerformanceGoal> goals)
    implements Part {

  public PerformancePart {
    figures = Shape.figures(fund, figures);
    goals = Shape.list(goals, "goals");
  }
}
