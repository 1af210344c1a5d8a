package policyfunds.allocation.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import policyfunds.allocation.allocation.AllocationImport;
import policyfunds.allocation.annex.AnnexReading;
import policyfunds.allocation.item.BudgetItemImport;
import policyfunds.allocation.organization.OrganizationImport;
import policyfunds.allocation.total.StatedTotalImport;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.imports.Asked;
import policyfunds.kernel.imports.Held;
import policyfunds.kernel.imports.ImportReport;
import policyfunds.kernel.imports.ImportReport.OutlineRow;
import policyfunds.kernel.imports.Imports;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.notice.Notice;
import policyfunds.kernel.region.Regions;

/** Puts what a document says into the features, whole or not at all. */
@ApplicationScoped
class ImportService {

  private final Imports imports;
  private final OrganizationImport organizations;
  private final BudgetItemImport items;
  private final AllocationImport allocations;
  private final StatedTotalImport totals;
  private final Regions regions;
  private final FundingDirections directions;

  ImportService(
      Imports imports,
      OrganizationImport organizations,
      BudgetItemImport items,
      AllocationImport allocations,
      StatedTotalImport totals,
      Regions regions,
      FundingDirections directions) {
    this.imports = imports;
    this.organizations = organizations;
    this.items = items;
    this.allocations = allocations;
    this.totals = totals;
    this.regions = regions;
    this.directions = directions;
  }

  /**
   * Takes a document in, in one transaction, or tries it.
   *
   * @throws policyfunds.kernel.problem.Problem {@code DOCUMENT_REFUSED} or {@code DOCUMENT_HELD}
   *     with the report, {@code FUND_DIFFERS}, {@code FUND_LOCKED}
   */
  @Transactional
  ImportReport take(Asked asked, Language language) {
    Held held = imports.hold(asked);
    Notice own = asked.notice().only(1, 2);
    AnnexReading reading = AnnexReading.of(own, regions, directions);
    if (held.settles(asked)) {
      return ImportReport.unchanged(asked, held, outlineOf(reading));
    }
    List<BudgetItemImport.Line> heldItems = items.held(own.fundCode());
    List<AllocationImport.Line> heldAllocations = allocations.held(own.fundCode());
    WantedRows wanted =
        WantedRows.of(HeldNames.of(heldItems, heldAllocations, regions).in(reading));
    ComparedRows compared =
        new ComparedRows(
            organizations.compare(wanted.organizations()),
            BudgetItemImport.compare(heldItems, wanted.items()),
            AllocationImport.compare(heldAllocations, wanted.allocations()),
            totals.compare(own.fundCode(), wanted.totals()));
    List<Conflict> conflicts = new ArrayList<>(reading.conflicts());
    conflicts.addAll(compared.itemsInUse(heldItems, heldAllocations));
    conflicts.addAll(
        DecidedItems.of(heldItems, compared.items())
            .conflicts(
                reading.items(), AllocationImport.sums(heldAllocations, wanted.allocations())));
    ImportReport report =
        ImportReport.of(asked, held, compared.all(), conflicts, outlineOf(reading), language);
    if (!imports.begin(asked, own, held, report)) {
      return report;
    }
    carryOut(own.fundCode(), compared, wanted);
    return report.landed();
  }

  /** Takes away children before parents, and adds parents before children. */
  private void carryOut(String fundCode, ComparedRows compared, WantedRows wanted) {
    totals.remove(compared.totals());
    allocations.remove(compared.allocations());
    items.remove(fundCode, compared.items());
    Map<String, Long> ids =
        organizations.carryOut(compared.organizations(), wanted.organizations());
    items.write(fundCode, compared.items(), ids);
    allocations.write(fundCode, compared.allocations(), ids);
    totals.write(fundCode, compared.totals(), ids);
  }

  private static List<OutlineRow> outlineOf(AnnexReading reading) {
    return reading.items().stream()
        .map(item ->
            new OutlineRow(Integer.toString(item.sequence()), item.name(), item.amountWan()))
        .toList();
  }
}
