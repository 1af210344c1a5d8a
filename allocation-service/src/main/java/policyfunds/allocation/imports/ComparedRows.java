package policyfunds.allocation.imports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policyfunds.allocation.allocation.AllocationImport;
import policyfunds.allocation.item.BudgetItemImport;
import policyfunds.allocation.organization.OrganizationImport;
import policyfunds.allocation.total.StatedTotalImport;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.imports.Comparison;

/** The rows of each table beside those that are held (比对结果). */
record ComparedRows(
    Comparison<OrganizationImport.Line> organizations,
    Comparison<BudgetItemImport.Line> items,
    Comparison<AllocationImport.Line> allocations,
    Comparison<StatedTotalImport.Line> totals) {

  List<Comparison<?>> all() {
    return List.of(organizations, items, allocations, totals);
  }

  /**
   * An error for each item that the document no longer has while somebody rests on it by hand, at
   * the cell that it came from.
   */
  List<Conflict> itemsInUse(
      List<BudgetItemImport.Line> heldItems, List<AllocationImport.Line> heldAllocations) {
    Set<Integer> removed =
        items.removed().stream().map(BudgetItemImport.Line::sequence).collect(Collectors.toSet());
    Set<Integer> inUse =
        Stream.concat(
                heldItems.stream()
                    .filter(item -> !removed.contains(item.sequence()))
                    .map(BudgetItemImport.Line::parentSequence),
                heldAllocations.stream()
                    .filter(allocation -> allocation.sources().isEmpty())
                    .map(AllocationImport.Line::itemSequence))
            .filter(sequence -> sequence != null && removed.contains(sequence))
            .collect(Collectors.toSet());
    return items.removed().stream()
        .filter(item -> inUse.contains(item.sequence()))
        .map(ComparedRows::inUse)
        .toList();
  }

  private static Conflict inUse(BudgetItemImport.Line item) {
    Source cell = item.sources().get("sequence");
    return Conflict.error(
        new Cell(cell.table(), cell.row(), cell.column(), cell.asWritten(), 1),
        "STILL_REFERENCED",
        "item %d is not in the new document, and allocations or items made by hand rest on it"
            .formatted(item.sequence()));
  }
}
