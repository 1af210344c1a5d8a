package policyfunds.allocation.annex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;

/**
 * A document reconciled with itself (原文合计核对): the printed totals that their parts do not reach, as
 * far as all of these could be read, and those that have no parts at all. A slip in one cell is
 * told once, at the total next above it.
 *
 * @param citiesItem the item of annex 1 that annex 2 details
 */
record PrintedTotals(Annex1 annex1, Annex2 annex2, Optional<ItemDraft> citiesItem) {

  List<Conflict> conflicts() {
    List<Conflict> conflicts = new ArrayList<>();
    conflicts.addAll(organizations());
    conflicts.addAll(items());
    conflicts.addAll(directions());
    return conflicts;
  }

  private List<Conflict> organizations() {
    Map<String, BigDecimal> sums = new HashMap<>();
    annex1
        .items()
        .forEach(item -> sums.merge(item.organization(), item.amountWan(), BigDecimal::add));
    return annex1.subtotals().stream()
        .filter(subtotal -> annex1.isWhole(subtotal.organization()))
        .flatMap(subtotal ->
            unreached(subtotal.cell(), subtotal.valueWan(), sums.get(subtotal.organization())))
        .toList();
  }

  private List<Conflict> items() {
    return annex1.items().stream()
        .filter(ItemDraft::isDetailedElsewhere)
        .flatMap(this::item)
        .toList();
  }

  /** Whether the item's money would be neither a leaf of its own nor the leaves of annex 2. */
  private boolean isDetailedNowhere(ItemDraft item) {
    return citiesItem.filter(item::equals).isEmpty()
        || annex2.isWhole() && annex2.cities().isEmpty();
  }

  /** An item holds by the amounts of annex 2 or by the totals of its columns. */
  private Stream<Conflict> item(ItemDraft item) {
    if (isDetailedNowhere(item)) {
      return Stream.of(
          Conflict.error(
              item.amountCell(),
              "DETAILS_MISSING",
              "annex %d has nothing of item %d".formatted(item.detailedIn(), item.sequence())));
    }
    List<BigDecimal> parts = new ArrayList<>();
    if (annex2.isWhole()) {
      parts.add(sum(annex2.cities().stream().map(CityDraft::amountWan)));
    }
    if (annex2.hasAllTotals()) {
      parts.add(sum(annex2.totals().stream().map(Annex2.ColumnTotal::valueWan)));
    }
    return parts.isEmpty() || parts.stream().anyMatch(sum -> sum.compareTo(item.amountWan()) == 0)
        ? Stream.empty()
        : unreached(item.amountCell(), item.amountWan(), parts.getFirst());
  }

  private List<Conflict> directions() {
    Map<String, BigDecimal> sums = new HashMap<>();
    annex2
        .cities()
        .forEach(city -> sums.merge(city.directionCode(), city.amountWan(), BigDecimal::add));
    return annex2.totals().stream()
        .filter(total -> annex2.isWhole(total.directionCode()))
        .flatMap(total ->
            unreached(
                total.cell(),
                total.valueWan(),
                sums.getOrDefault(total.directionCode(), BigDecimal.ZERO)))
        .toList();
  }

  private static Stream<Conflict> unreached(Cell total, BigDecimal printed, BigDecimal parts) {
    return printed.compareTo(parts) == 0
        ? Stream.empty()
        : Stream.of(
            Conflict.warning(
                total,
                "TOTAL_NOT_REACHED",
                "printed is %s, its parts come to %s"
                    .formatted(printed.toPlainString(), parts.toPlainString())));
  }

  private static BigDecimal sum(Stream<BigDecimal> amounts) {
    return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
