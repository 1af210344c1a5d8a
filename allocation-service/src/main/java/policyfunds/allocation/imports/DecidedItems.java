package policyfunds.allocation.imports;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policyfunds.allocation.annex.AnnexReading;
import policyfunds.allocation.item.BudgetItemImport;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.imports.Comparison;

/**
 * What was decided of the items that are held and no document says (既定项目): their ceilings, and what
 * is below them. The database keeps to it as well; here it is foreseen.
 *
 * @param ceilings by sequence
 * @param divided items with others below them that stay
 */
record DecidedItems(Map<Integer, BigDecimal> ceilings, Set<Integer> divided) {

  static DecidedItems of(
      List<BudgetItemImport.Line> held, Comparison<BudgetItemImport.Line> compared) {
    Map<Integer, BigDecimal> ceilings = new HashMap<>();
    held.stream()
        .filter(item -> item.ceilingWan() != null)
        .forEach(item -> ceilings.put(item.sequence(), item.ceilingWan()));
    Set<BudgetItemImport.Line> removed = new HashSet<>(compared.removed());
    return new DecidedItems(
        ceilings,
        held.stream()
            .filter(item -> item.parentSequence() != null && !removed.contains(item))
            .map(BudgetItemImport.Line::parentSequence)
            .collect(Collectors.toSet()));
  }

  /**
   * An error at the amount of each item of a document that what was decided has no room for.
   *
   * @param sums what the allocations of an item would come to, by sequence
   */
  List<Conflict> conflicts(List<AnnexReading.Item> items, Map<Integer, BigDecimal> sums) {
    return items.stream()
        .filter(item -> sums.containsKey(item.sequence()))
        .flatMap(item -> conflict(item, sums.get(item.sequence())))
        .toList();
  }

  private Stream<Conflict> conflict(AnnexReading.Item item, BigDecimal sum) {
    if (divided.contains(item.sequence())) {
      return Stream.of(
          Conflict.error(
              item.amountCell(),
              "ITEM_NOT_A_LEAF",
              "item %d has items below it and takes no allocation".formatted(item.sequence())));
    }
    BigDecimal ceiling = ceilings.get(item.sequence());
    if (ceiling == null || sum.compareTo(ceiling) <= 0) {
      return Stream.empty();
    }
    return Stream.of(
        Conflict.error(
            item.amountCell(),
            "ITEM_EXCEEDED",
            "the allocations of item %d would be %s 万元, above its ceiling of %s"
                .formatted(
                    item.sequence(),
                    sum.stripTrailingZeros().toPlainString(),
                    ceiling.stripTrailingZeros().toPlainString())));
  }
}
