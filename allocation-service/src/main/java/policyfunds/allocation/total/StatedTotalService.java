package policyfunds.allocation.total;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.fundyear.FundYears;
import policyfunds.kernel.query.Filter;
import policyfunds.kernel.query.FiscalYear;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;

/** Finds printed totals. */
@ApplicationScoped
public class StatedTotalService {

  private final StatedTotalRepository totals;
  private final FundYears fundYears;
  private final Names names;

  StatedTotalService(StatedTotalRepository totals, FundYears fundYears, Names names) {
    this.totals = totals;
    this.fundYears = fundYears;
    this.names = names;
  }

  /** The printed totals of a fund in document order. */
  @Transactional
  public List<StatedTotalRow> ofFund(String fundCode) {
    return totals.ofFund(fundCode);
  }

  @Transactional
  Page<StatedTotalView> page(PageRequest page, FiscalYear year, String fund) {
    Filter filter =
        new Filter().and("t.fundCode in :funds", "funds", fundYears.selected(year, fund));
    return new Page<>(totals.page(filter, page), page.page(), page.pageSize(), totals.count(filter))
        .map(row -> StatedTotalView.of(row, names));
  }
}
