package policyfunds.allocation.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.fundyear.FundYears;
import policyfunds.kernel.query.FiscalYear;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;

/** Finds funds. */
@ApplicationScoped
class FundService {

  private final FundYears fundYears;
  private final Names names;

  FundService(FundYears fundYears, Names names) {
    this.fundYears = fundYears;
    this.names = names;
  }

  @Transactional
  Page<FundView> page(PageRequest page, FiscalYear year) {
    return new Page<>(
            fundYears.page(year, page.page(), page.pageSize()),
            page.page(),
            page.pageSize(),
            fundYears.count(year))
        .map(fund -> FundView.of(fund, names));
  }

  @Transactional
  FundView fund(String code) {
    return FundView.of(fundYears.require(code).fundYear(), names);
  }
}
