package policyfunds.performance.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import policyfunds.kernel.figure.Check;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingFilter;
import policyfunds.kernel.finding.FindingOrder;
import policyfunds.kernel.finding.FindingView;
import policyfunds.kernel.fundyear.FundInYear;
import policyfunds.kernel.fundyear.FundYears;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.past.KeptFindings;
import policyfunds.kernel.query.FiscalYear;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;
import policyfunds.kernel.region.Regions;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.reconciliation.Reconciliation;

/** Raises the questions that a fund's promises give reason for. */
@ApplicationScoped
public class FindingService {

  private final FundYears fundYears;
  private final PromiseReader promises;
  private final KeptFindings kept;
  private final FindingOrder order;
  private final Regions regions;
  private final Names names;

  FindingService(
      FundYears fundYears,
      PromiseReader promises,
      KeptFindings kept,
      FindingOrder order,
      Regions regions,
      Names names) {
    this.fundYears = fundYears;
    this.promises = promises;
    this.kept = kept;
    this.order = order;
    this.regions = regions;
    this.names = names;
  }

  @Transactional
  Page<FindingView> page(
      PageRequest page, FindingFilter filter, FiscalYear year, String fundCode, Language language) {
    FundInYear fund = fundYears.resolve(year, fundCode);
    return Page.of(filter.of(ofFund(fund), regions), page)
        .map(finding -> FindingView.of(finding, names, language));
  }

  /** All findings of a fund in their order, about no city those of its own region. */
  @Transactional
  public List<Finding> ofFund(FundInYear fund) {
    return kept.of(fund.code(), () -> order.of(raise(fund)));
  }

  private List<Finding> raise(FundInYear fund) {
    List<Promise> ofFund = promises.ofFund(fund);
    List<Check> checks =
        Reconciliation.of(
            ofFund.stream().map(Promise::goal).toList(),
            ofFund.stream().flatMap(promise -> promise.numbers().stream()).toList());
    return Stream.concat(
            Finding.of(checks, fund.fundYear().regionCode(), names).stream(),
            ofFund.stream().flatMap(promise -> PromiseRules.of(promise).stream()))
        .toList();
  }
}
