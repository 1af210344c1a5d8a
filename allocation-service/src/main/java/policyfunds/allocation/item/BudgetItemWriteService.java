package policyfunds.allocation.item;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import policyfunds.allocation.organization.Organization;
import policyfunds.allocation.organization.OrganizationService;
import policyfunds.kernel.access.Caller;
import policyfunds.kernel.conditional.Precondition;
import policyfunds.kernel.fundyear.FundYear;
import policyfunds.kernel.fundyear.FundYears;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.writing.MergePatch;
import policyfunds.kernel.writing.Written;

/** Creates, changes and withdraws budget items, and decides their ceilings. */
@ApplicationScoped
class BudgetItemWriteService {

  private final BudgetItemRepository items;
  private final OrganizationService organizations;
  private final FundYears fundYears;
  private final Caller caller;
  private final Ledger ledger;
  private final MergePatch mergePatch;

  BudgetItemWriteService(
      BudgetItemRepository items,
      OrganizationService organizations,
      FundYears fundYears,
      Caller caller,
      Ledger ledger,
      MergePatch mergePatch) {
    this.items = items;
    this.organizations = organizations;
    this.fundYears = fundYears;
    this.caller = caller;
    this.ledger = ledger;
    this.mergePatch = mergePatch;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written put(BudgetItemKey key, Precondition precondition, ChangeBudgetItem wanted) {
    FundYear fund = fundYears.forWriting(key.fundCode());
    caller.mustCover(fund.regionCode());
    return items
        .alone(key)
        .map(item -> amend(fund, item, precondition, wanted))
        .orElseGet(() -> create(fund, key, precondition, wanted));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written change(BudgetItemKey key, Precondition precondition, ObjectNode patch) {
    BudgetItem item = items.alone(key).orElseThrow(key::unknown);
    FundYear fund = fundYears.forWriting(key.fundCode());
    caller.mustCover(fund.regionCode());
    precondition.allowsChangeOf(item.version());
    var current =
        new ChangeBudgetItem(
            item.name(),
            organizations.require(item.organizationId()).name(),
            item.parentSequence(),
            null);
    return amend(fund, item, precondition, mergePatch.onto(current, patch));
  }

  /** Decides what an item's allocations may come to; null lifts the limit. */
  @Transactional(Transactional.TxType.MANDATORY)
  Written limit(
      BudgetItemKey key, Precondition precondition, BigDecimal ceilingWan, String reason) {
    BudgetItem item = open(key, precondition);
    ledger.because(reason);
    item.limitTo(ceilingWan);
    return changed(item);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written withdraw(BudgetItemKey key, Precondition precondition, String reason) {
    BudgetItem item = open(key, precondition);
    ledger.because(reason);
    items.delete(item);
    items.flush();
    return new Written.Withdrawn();
  }

  /** The item, where the caller may write to it, knows its version and its year is open. */
  private BudgetItem open(BudgetItemKey key, Precondition precondition) {
    BudgetItem item = items.alone(key).orElseThrow(key::unknown);
    FundYear fund = fundYears.forWriting(key.fundCode());
    caller.mustCover(fund.regionCode());
    precondition.allowsChangeOf(item.version());
    fundYears.mustBeOpen(fund);
    return item;
  }

  private Written create(
      FundYear fund, BudgetItemKey key, Precondition precondition, ChangeBudgetItem wanted) {
    precondition.allowsCreation();
    fundYears.mustBeOpen(fund);
    Organization organization = organizations.requireNamed(wanted.organization());
    requireParent(key, wanted);
    ledger.because(wanted.reason());
    BudgetItem item =
        new BudgetItem(
            key.fundCode(),
            key.sequence(),
            wanted.name(),
            organization.id(),
            wanted.parentSequence());
    items.persist(item);
    items.flush();
    return new Written.Created("/api/v1/budget-items/" + key, view(item));
  }

  private Written amend(
      FundYear fund, BudgetItem item, Precondition precondition, ChangeBudgetItem wanted) {
    precondition.allowsChangeOf(item.version());
    fundYears.mustBeOpen(fund);
    Organization organization = organizations.requireNamed(wanted.organization());
    requireParent(new BudgetItemKey(item.fundCode(), item.sequence()), wanted);
    ledger.because(wanted.reason());
    item.amend(wanted.name(), organization.id(), wanted.parentSequence());
    return changed(item);
  }

  private void requireParent(BudgetItemKey key, ChangeBudgetItem wanted) {
    Integer parent = wanted.parentSequence();
    if (parent == null) {
      return;
    }
    if (parent == key.sequence()) {
      throw ProblemTypes.VALUE_REFUSED
          .because(Text.of("项目不能在自己之下", "An item can not be below itself"))
          .at("/parentSequence");
    }
    if (items.byKey(new BudgetItemKey(key.fundCode(), parent)).isEmpty()) {
      throw ProblemTypes.REFERENCE_UNKNOWN
          .because(Text.of("没有上级项目 %s", "There is no item %s to be a part of").with(parent))
          .at("/parentSequence");
    }
  }

  private Written changed(BudgetItem item) {
    items.flush();
    return new Written.Changed(view(item));
  }

  private BudgetItemView view(BudgetItem item) {
    Organization organization = organizations.require(item.organizationId());
    return BudgetItemView.of(new BudgetItemRow(item, organization.name(), organization.kind()));
  }
}
