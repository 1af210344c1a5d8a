package policyfunds.allocation.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policyfunds.allocation.allocation.AllocationImport;
import policyfunds.allocation.annex.AnnexReading;
import policyfunds.allocation.item.BudgetItemImport;
import policyfunds.allocation.organization.OrganizationImport;
import policyfunds.allocation.organization.OrganizationKind;
import policyfunds.allocation.total.StatedTotalImport;
import policyfunds.allocation.total.TotalScope;

/** What a document says as rows of each table (所求的行). */
record WantedRows(
    List<OrganizationImport.Line> organizations,
    List<BudgetItemImport.Line> items,
    List<AllocationImport.Line> allocations,
    List<StatedTotalImport.Line> totals) {

  static WantedRows of(AnnexReading reading) {
    return new WantedRows(
        organizationsOf(reading),
        reading.items().stream().map(WantedRows::item).toList(),
        reading.leaves().stream().map(WantedRows::allocation).toList(),
        reading.totals().stream().map(WantedRows::total).toList());
  }

  /** Whoever receives a city's money is its authority, whatever its name ends with. */
  private static List<OrganizationImport.Line> organizationsOf(AnnexReading reading) {
    Map<String, OrganizationImport.Line> byName = new LinkedHashMap<>();
    reading
        .items()
        .forEach(item ->
            byName.computeIfAbsent(
                item.organization(),
                name -> new OrganizationImport.Line(name, OrganizationKind.ofName(name), null)));
    reading.leaves().stream()
        .filter(leaf -> leaf.regionCode() != null)
        .forEach(leaf ->
            byName.put(
                leaf.organization(),
                new OrganizationImport.Line(
                    leaf.organization(), OrganizationKind.CITY_AUTHORITY, leaf.regionCode())));
    return List.copyOf(byName.values());
  }

  private static BudgetItemImport.Line item(AnnexReading.Item item) {
    return new BudgetItemImport.Line(
        item.sequence(), item.name(), item.organization(), null, null, item.sources());
  }

  private static AllocationImport.Line allocation(AnnexReading.Leaf leaf) {
    return new AllocationImport.Line(
        null,
        leaf.itemSequence(),
        leaf.organization(),
        leaf.regionCode(),
        leaf.directionCode(),
        leaf.amountWan(),
        leaf.sources());
  }

  private static StatedTotalImport.Line total(AnnexReading.Total total) {
    return new StatedTotalImport.Line(
        null,
        scopeOf(total),
        total.itemSequence(),
        total.organization(),
        total.directionCode(),
        total.valueWan(),
        Map.of("valueWan", total.source()));
  }

  private static TotalScope scopeOf(AnnexReading.Total total) {
    if (total.directionCode() != null) {
      return TotalScope.DIRECTION;
    }
    return total.organization() == null ? TotalScope.ITEM : TotalScope.ORGANIZATION;
  }
}
