package policyfunds.allocation.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import policyfunds.kernel.fundyear.FundYears;
import policyfunds.kernel.query.Filter;
import policyfunds.kernel.query.FiscalYear;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;

/** Finds budget items. */
@ApplicationScoped
public class BudgetItemService {

  private final BudgetItemRepository items;
  private final FundYears fundYears;

  BudgetItemService(BudgetItemRepository items, FundYears fundYears) {
    this.items = items;
    this.fundYears = fundYears;
  }

  /** Whether a fund has an item of that number. */
  @Transactional
  public boolean exists(String fundCode, int sequence) {
    return items.byKey(new BudgetItemKey(fundCode, sequence)).isPresent();
  }

  /**
   * The item of that key.
   *
   * @throws policyfunds.kernel.problem.Problem {@code RESOURCE_UNKNOWN}
   */
  @Transactional
  BudgetItemView item(BudgetItemKey key) {
    return items.row(key).map(BudgetItemView::of).orElseThrow(key::unknown);
  }

  /** The items of a fund by sequence. */
  @Transactional
  public List<BudgetItemView> ofFund(String fundCode) {
    return items.ofFund(fundCode).stream().map(BudgetItemView::of).toList();
  }

  @Transactional
  Page<BudgetItemView> page(PageRequest page, FiscalYear year, String fund) {
    Filter filter =
        new Filter().and("i.fundCode in :funds", "funds", fundYears.selected(year, fund));
    return new Page<>(items.page(filter, page), page.page(), page.pageSize(), items.count(filter))
        .map(BudgetItemView::of);
  }
}
