package policyfunds.performance.goal;

import jakarta.enterprise.context.ApplicationScoped;
import policyfunds.kernel.access.Caller;
import policyfunds.kernel.conditional.Precondition;
import policyfunds.kernel.fundyear.FundYear;
import policyfunds.kernel.fundyear.FundYears;
import policyfunds.performance.goal.GoalKey.OfProject;
import policyfunds.performance.goal.GoalKey.OfRegion;

/**
 * Who may write to a goal and to what is below it, and when (写入权限): editors of its city, for a
 * project those of the fund's own region, as long as the fund year is open.
 */
@ApplicationScoped
public class GoalAccess {

  private final FundYears fundYears;
  private final Caller caller;

  GoalAccess(FundYears fundYears, Caller caller) {
    this.fundYears = fundYears;
    this.caller = caller;
  }

  /**
   * Goes on only where the caller may change what belongs to a goal.
   *
   * @param version of what is to be changed
   * @throws policyfunds.kernel.problem.Problem {@code FORBIDDEN}, {@code PRECONDITION_REQUIRED},
   *     {@code PRECONDITION_FAILED} or {@code FUND_LOCKED}
   */
  public void allowsChange(GoalKey key, Precondition precondition, int version) {
    FundYear fund = fundOf(key);
    precondition.allowsChangeOf(version);
    fundYears.mustBeOpen(fund);
  }

  /**
   * The fund of a goal, where the caller may add something to it.
   *
   * @throws policyfunds.kernel.problem.Problem {@code FUND_UNKNOWN}, {@code FORBIDDEN}, {@code
   *     PRECONDITION_FAILED} or {@code FUND_LOCKED}
   */
  public FundYear allowsCreation(GoalKey key, Precondition precondition) {
    FundYear fund = fundOf(key);
    precondition.allowsCreation();
    fundYears.mustBeOpen(fund);
    return fund;
  }

  private FundYear fundOf(GoalKey key) {
    FundYear fund = fundYears.forWriting(key.fundCode());
    caller.mustCover(
        switch (key) {
          case OfRegion(_, _, String regionCode) -> regionCode;
          case OfProject _ -> fund.regionCode();
        });
    return fund;
  }
}
