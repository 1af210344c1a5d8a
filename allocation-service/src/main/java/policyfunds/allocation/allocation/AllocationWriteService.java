package policyfunds.allocation.allocation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import policyfunds.allocation.item.BudgetItemService;
import policyfunds.allocation.organization.Organization;
import policyfunds.allocation.organization.OrganizationService;
import policyfunds.kernel.access.Caller;
import policyfunds.kernel.conditional.Precondition;
import policyfunds.kernel.direction.DirectionCode;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.fundyear.FundYear;
import policyfunds.kernel.fundyear.FundYears;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.Regions;
import policyfunds.kernel.writing.MergePatch;
import policyfunds.kernel.writing.Written;

/** Books, changes and withdraws allocations; the database keeps them to their items. */
@ApplicationScoped
class AllocationWriteService {

  private final AllocationRepository allocations;
  private final BudgetItemService items;
  private final OrganizationService organizations;
  private final FundYears fundYears;
  private final Regions regions;
  private final FundingDirections directions;
  private final Names names;
  private final Caller caller;
  private final Ledger ledger;
  private final MergePatch mergePatch;

  AllocationWriteService(
      AllocationRepository allocations,
      BudgetItemService items,
      OrganizationService organizations,
      FundYears fundYears,
      Regions regions,
      FundingDirections directions,
      Names names,
      Caller caller,
      Ledger ledger,
      MergePatch mergePatch) {
    this.allocations = allocations;
    this.items = items;
    this.organizations = organizations;
    this.fundYears = fundYears;
    this.regions = regions;
    this.directions = directions;
    this.names = names;
    this.caller = caller;
    this.ledger = ledger;
    this.mergePatch = mergePatch;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written create(NewAllocation wanted) {
    if (wanted.regionCode() != null) {
      caller.mustCover(wanted.regionCode());
    }
    FundYear fund =
        fundYears
            .findForWriting(wanted.fundCode())
            .orElseThrow(() -> unknown("/fundCode", Text.of("没有这项资金", "There is no such fund")));
    if (wanted.regionCode() == null) {
      caller.mustCover(fund.regionCode());
    }
    fundYears.mustBeOpen(fund);
    Organization organization = checked(wanted, fund);
    ledger.because(wanted.reason());
    Allocation allocation =
        new Allocation(
            wanted.fundCode(),
            wanted.itemSequence(),
            organization.id(),
            wanted.regionCode(),
            wanted.directionCode(),
            wanted.amountWan(),
            Map.of());
    allocations.persist(allocation);
    allocations.flush();
    return new Written.Created("/api/v1/allocations/" + allocation.id(), view(allocation));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written change(long id, Precondition precondition, ObjectNode patch) {
    Allocation allocation = open(id, precondition);
    ChangeAllocation wanted =
        mergePatch.onto(new ChangeAllocation(allocation.amountWan(), null), patch);
    ledger.because(wanted.reason());
    allocation.amend(wanted.amountWan());
    allocations.flush();
    return new Written.Changed(view(allocation));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written withdraw(long id, Precondition precondition, String reason) {
    Allocation allocation = open(id, precondition);
    ledger.because(reason);
    allocations.delete(allocation);
    allocations.flush();
    return new Written.Withdrawn();
  }

  /** The allocation, where the caller may write to it, knows its version and its year is open. */
  private Allocation open(long id, Precondition precondition) {
    Allocation allocation = allocations.alone(id).orElseThrow(() -> noAllocation(id));
    FundYear fund = fundYears.forWriting(allocation.fundCode());
    caller.mustCover(allocation.regionCode() == null ? fund.regionCode() : allocation.regionCode());
    precondition.allowsChangeOf(allocation.version());
    fundYears.mustBeOpen(fund);
    return allocation;
  }

  /** Who receives the money, once all that a new allocation names is there and goes together. */
  private Organization checked(NewAllocation wanted, FundYear fund) {
    if (!items.exists(wanted.fundCode(), wanted.itemSequence())) {
      throw unknown(
          "/itemSequence",
          Text.of("资金中没有项目 %s", "The fund has no item %s").with(wanted.itemSequence()));
    }
    Organization organization = organizations.requireNamed(wanted.organization());
    if (wanted.regionCode() != null && !isCityOf(fund, wanted.regionCode())) {
      throw unknown("/regionCode", Text.of("不是该资金所在省的地市", "Not a city of the fund's province"));
    }
    String code = wanted.directionCode();
    if (code != null && directions.find(DirectionCode.of(code)).isEmpty()) {
      throw unknown("/directionCode", Text.of("没有这个资金投入方向", "There is no such funding direction"));
    }
    if (organization.regionCode() != null
        && !organization.regionCode().equals(wanted.regionCode())) {
      throw ProblemTypes.VALUE_REFUSED
          .because(
              Text.of("承担单位属于 %s，经费须归该地", "The organization belongs to %s, and so does its money")
                  .with(organization.regionCode()))
          .at("/regionCode");
    }
    return organization;
  }

  private boolean isCityOf(FundYear fund, String regionCode) {
    return regions.citiesOf(RegionCode.of(fund.regionCode())).stream()
        .anyMatch(city -> city.code().value().equals(regionCode));
  }

  private AllocationView view(Allocation allocation) {
    return AllocationView.of(allocations.row(allocation.id()).orElseThrow(), names);
  }

  static Problem noAllocation(long id) {
    return ProblemTypes.RESOURCE_UNKNOWN.because(
        Text.of("没有经费分配 %s", "There is no allocation %s").with(id));
  }

  private static Problem unknown(String pointer, Text detail) {
    return ProblemTypes.REFERENCE_UNKNOWN.because(detail).at(pointer);
  }
}
