package policyfunds.gateway.allocation;

import java.util.List;
import policyfunds.gateway.neighbour.Part;
import policyfunds.gateway.neighbour.Shape;
import policyfunds.kernel.figure.Figure;

/**
 * What allocation-service holds about a region.
 *
 * @param budgetItems for the province only
 * @param statedTotals for the province only
 */
public record AllocationPart(
    int year,
    FundName fund,
    DocumentDigest document,
    List<Figure> figures,
    List<Allocation> allocations,
    List<BudgetItem> budgetItems,
    List<StatedTotal> statedTotals)
    implements Part {

  public AllocationPart {
    figures = Shape.figures(fund, figures);
    allocations = Shape.list(allocations, "allocations");
  }
}
