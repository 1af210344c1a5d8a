package policyfunds.kernel.fundyear;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import policyfunds.kernel.access.Caller;
import policyfunds.kernel.conditional.Precondition;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.query.FiscalYear;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.Regions;
import policyfunds.kernel.writing.MergePatch;
import policyfunds.kernel.writing.Written;

/** Finds, opens, renames, locks and withdraws funds. */
@ApplicationScoped
class FundService {

  private static final String FORM = "[A-Z0-9][A-Z0-9-]{1,63}";

  private final FundYears fundYears;
  private final FundYearRepository repository;
  private final Ledger ledger;
  private final Caller caller;
  private final MergePatch mergePatch;
  private final Regions regions;
  private final Names names;

  FundService(
      FundYears fundYears,
      FundYearRepository repository,
      Ledger ledger,
      Caller caller,
      MergePatch mergePatch,
      Regions regions,
      Names names) {
    this.fundYears = fundYears;
    this.repository = repository;
    this.ledger = ledger;
    this.caller = caller;
    this.mergePatch = mergePatch;
    this.regions = regions;
    this.names = names;
  }

  @Transactional
  Page<FundYearView> page(PageRequest page, FiscalYear year) {
    return new Page<>(
            fundYears.page(year, page.page(), page.pageSize()),
            page.page(),
            page.pageSize(),
            fundYears.count(year))
        .map(fund -> FundYearView.of(fund, names));
  }

  @Transactional
  FundYearView fund(String code) {
    return FundYearView.of(fundYears.require(code).fundYear(), names);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written put(String code, Precondition precondition, NewFund wanted) {
    return repository
        .alone(code)
        .<Written>map(fund -> {
          precondition.allowsChangeOf(fund.version());
          fundYears.mustBeOpen(fund);
          mustKeep("/year", wanted.year() == fund.fiscalYear());
          mustKeep("/regionCode", wanted.regionCode().equals(fund.regionCode()));
          ledger.because(wanted.reason());
          fund.rename(wanted.name());
          return changed(fund);
        })
        .orElseGet(() -> open(code, precondition, wanted));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written change(String code, Precondition precondition, ObjectNode patch) {
    FundYear fund = alone(code);
    precondition.allowsChangeOf(fund.version());
    fundYears.mustBeOpen(fund);
    ChangeFund wanted = mergePatch.onto(new ChangeFund(fund.fundName(), null), patch);
    ledger.because(wanted.reason());
    fund.rename(wanted.name());
    return changed(fund);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written become(String code, Precondition precondition, ChangeStatus wanted) {
    FundYear fund = alone(code);
    caller.mustCover(fund.regionCode());
    precondition.allowsChangeOf(fund.version());
    ledger.because(wanted.reason());
    fund.become(wanted.status());
    return changed(fund);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written withdraw(String code, Precondition precondition, String reason) {
    FundYear fund = alone(code);
    precondition.allowsChangeOf(fund.version());
    fundYears.mustBeOpen(fund);
    ledger.because(reason);
    repository.delete(fund);
    repository.flush();
    return new Written.Withdrawn();
  }

  private Written open(String code, Precondition precondition, NewFund wanted) {
    precondition.allowsCreation();
    if (!code.matches(FORM)) {
      throw ProblemTypes.VALUE_REFUSED.because(
          Text.of("资金代码由大写字母、数字和连字符组成", "A fund's code is capital letters, digits and hyphens"));
    }
    if (regions.find(RegionCode.of(wanted.regionCode())).isEmpty()) {
      throw ProblemTypes.REFERENCE_UNKNOWN
          .because(Text.of("没有这个行政区划", "There is no such region"))
          .at("/regionCode");
    }
    ledger.because(wanted.reason());
    FundYear fund = new FundYear(code, wanted.name(), wanted.regionCode(), wanted.year());
    repository.persist(fund);
    repository.flush();
    return new Written.Created("/api/v1/funds/" + code, FundYearView.of(fund, names));
  }

  private FundYear alone(String code) {
    return repository.alone(code).orElseThrow(() -> FundYears.unknown(code));
  }

  private Written changed(FundYear fund) {
    repository.flush();
    return new Written.Changed(FundYearView.of(fund, names));
  }

  private static void mustKeep(String pointer, boolean kept) {
    if (!kept) {
      throw ProblemTypes.VALUE_REFUSED
          .because(Text.of("资金的年度和行政区划不能更改", "Year and region of a fund can't be changed"))
          .at(pointer);
    }
  }
}
