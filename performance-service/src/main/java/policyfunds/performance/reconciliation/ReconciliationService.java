package policyfunds.performance.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import policyfunds.kernel.figure.Check;
import policyfunds.kernel.figure.CheckView;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.fundyear.FundInYear;
import policyfunds.kernel.fundyear.FundYears;
import policyfunds.kernel.language.Language;
import policyfunds.performance.goal.GoalService;
import policyfunds.performance.indicatortarget.IndicatorTargetService;

/** Loads a fund's goals and targets and asks whether they agree. */
@ApplicationScoped
class ReconciliationService {

  private final FundYears fundYears;
  private final GoalService goals;
  private final IndicatorTargetService targets;
  private final Names names;

  ReconciliationService(
      FundYears fundYears, GoalService goals, IndicatorTargetService targets, Names names) {
    this.fundYears = fundYears;
    this.goals = goals;
    this.targets = targets;
    this.names = names;
  }

  @Transactional
  ReconciliationView ofFund(String fundCode, Language language) {
    FundInYear fund = fundYears.require(fundCode);
    List<Check> checks =
        Reconciliation.of(goals.ofFund(fund.code()), targets.numbersOf(fund.code()));
    return new ReconciliationView(
        fund.view(),
        fund.document(),
        checks.stream().allMatch(check -> check.status() == Check.Status.HOLDS),
        checks.stream().map(check -> CheckView.of(check, names, language)).toList());
  }
}
