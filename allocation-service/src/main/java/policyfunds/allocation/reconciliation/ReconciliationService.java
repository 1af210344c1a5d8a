package policyfunds.allocation.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import policyfunds.allocation.allocation.AllocationService;
import policyfunds.allocation.total.StatedTotalService;
import policyfunds.kernel.figure.Check;
import policyfunds.kernel.figure.CheckView;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.fundyear.FundInYear;
import policyfunds.kernel.fundyear.FundYears;
import policyfunds.kernel.language.Language;

/** Loads a fund's rows and asks whether they reconcile. */
@ApplicationScoped
public class ReconciliationService {

  private final FundYears fundYears;
  private final AllocationService allocations;
  private final StatedTotalService totals;
  private final Names names;

  ReconciliationService(
      FundYears fundYears, AllocationService allocations, StatedTotalService totals, Names names) {
    this.fundYears = fundYears;
    this.allocations = allocations;
    this.totals = totals;
    this.names = names;
  }

  @Transactional
  ReconciliationView ofFund(String fundCode, Language language) {
    FundInYear fund = fundYears.require(fundCode);
    List<Check> checks = checks(fund);
    return new ReconciliationView(
        fund.view(),
        fund.document(),
        checks.stream().allMatch(check -> check.status() == Check.Status.HOLDS),
        checks.stream().map(check -> CheckView.of(check, names, language)).toList());
  }

  /** Every rule applied to the fund, whether it holds or not. */
  @Transactional
  public List<Check> checks(FundInYear fund) {
    return Reconciliation.of(allocations.ofFund(fund.code()), totals.ofFund(fund.code()));
  }
}
