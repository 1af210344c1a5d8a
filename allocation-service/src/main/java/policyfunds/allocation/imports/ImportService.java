package policyfunds.allocation.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import policyfunds.allocation.allocation.Allocation;
import policyfunds.allocation.allocation.AllocationService;
import policyfunds.allocation.annex.AnnexReading;
import policyfunds.allocation.item.BudgetItem;
import policyfunds.allocation.item.BudgetItemService;
import policyfunds.allocation.organization.OrganizationKind;
import policyfunds.allocation.organization.OrganizationService;
import policyfunds.allocation.total.StatedTotal;
import policyfunds.allocation.total.StatedTotalService;
import policyfunds.kernel.archive.Archive;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.fundyear.FundYears;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.notice.Notice;
import policyfunds.kernel.notice.NoticeRefused;
import policyfunds.kernel.region.Regions;

/** Puts what a document says into the features, whole or not at all. */
@ApplicationScoped
class ImportService {

  private final Ledger ledger;
  private final Archive archive;
  private final FundYears fundYears;
  private final OrganizationService organizations;
  private final BudgetItemService items;
  private final AllocationService allocations;
  private final StatedTotalService totals;
  private final Regions regions;
  private final FundingDirections directions;

  ImportService(
      Ledger ledger,
      Archive archive,
      FundYears fundYears,
      OrganizationService organizations,
      BudgetItemService items,
      AllocationService allocations,
      StatedTotalService totals,
      Regions regions,
      FundingDirections directions) {
    this.ledger = ledger;
    this.archive = archive;
    this.fundYears = fundYears;
    this.organizations = organizations;
    this.items = items;
    this.allocations = allocations;
    this.totals = totals;
    this.regions = regions;
    this.directions = directions;
  }

  /**
   * Takes a document in, in one transaction.
   *
   * @return whether anything changed: a document that is held already changes nothing
   * @throws NoticeRefused when the document has errors, with every one of them
   */
  @Transactional
  public boolean load(Notice notice) {
    if (archive.digestAlone(notice.descriptor().id()).isPresent()) {
      return false;
    }
    Notice own = notice.only(1, 2);
    AnnexReading reading = AnnexReading.of(own, regions, directions);
    NoticeRefused.unlessSound(notice.descriptor(), reading.conflicts());
    ledger.loading(notice.descriptor().id());
    archive.keep(own);
    fundYears.take(notice.descriptor());
    new Taking(notice.fundCode()).take(reading);
    return true;
  }

  /** One document on its way into one fund. */
  private final class Taking {

    private final String fund;
    private final Map<String, Long> organizationIds = new HashMap<>();

    Taking(String fund) {
      this.fund = fund;
    }

    void take(AnnexReading reading) {
      reading.items().forEach(this::item);
      reading.leaves().forEach(this::leaf);
      reading.totals().forEach(this::total);
    }

    private void item(AnnexReading.Item item) {
      items.add(
          new BudgetItem(
              fund,
              item.sequence(),
              item.name(),
              organization(item.organization(), null),
              item.sources()));
    }

    private void leaf(AnnexReading.Leaf leaf) {
      allocations.add(
          new Allocation(
              fund,
              leaf.itemSequence(),
              organization(leaf.organization(), leaf.regionCode()),
              leaf.regionCode(),
              leaf.directionCode(),
              leaf.amountWan(),
              leaf.sources()));
    }

    private void total(AnnexReading.Total total) {
      if (total.directionCode() != null) {
        totals.add(
            StatedTotal.ofDirection(
                fund,
                total.itemSequence(),
                total.directionCode(),
                total.valueWan(),
                total.source()));
      } else if (total.organization() != null) {
        totals.add(
            StatedTotal.ofOrganization(
                fund, organization(total.organization(), null), total.valueWan(), total.source()));
      } else {
        totals.add(
            StatedTotal.ofItem(fund, total.itemSequence(), total.valueWan(), total.source()));
      }
    }

    /** Whoever receives a city's money is its authority, whatever its name ends with. */
    private static OrganizationKind kindOf(String name, String regionCode) {
      return regionCode == null ? OrganizationKind.ofName(name) : OrganizationKind.CITY_AUTHORITY;
    }

    private Long organization(String name, String regionCode) {
      return organizationIds.computeIfAbsent(
          name, _ -> organizations.named(name, kindOf(name, regionCode), regionCode).id());
    }
  }
}
