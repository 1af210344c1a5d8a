package policyfunds.kernel.fundyear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.notice.NoticeDescriptor;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;
import policyfunds.kernel.query.FiscalYear;

/** The fund years of a service, and which one a request means. */
@ApplicationScoped
public class FundYears {

  private final FundYearRepository repository;

  FundYears(FundYearRepository repository) {
    this.repository = repository;
  }

  /**
   * Goes on only where a document may be taken in for its fund: one and the same for all its
   * revisions, of its year and region, resting on no other document, and open. Nobody else writes
   * to the fund before this transaction ends, so that what is compared is what is written over.
   *
   * @throws policyfunds.kernel.problem.Problem {@code FUND_DIFFERS} or {@code FUND_LOCKED}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void mustTake(NoticeDescriptor descriptor) {
    String code = descriptor.fund().code();
    repository
        .restingOn(descriptor.id())
        .filter(fund -> !fund.fundCode().equals(code))
        .ifPresent(fund -> {
          throw ProblemTypes.FUND_DIFFERS.because(
              Text.of(
                      "文件 %s 属于资金“%s”，不是“%s”；另一资金的文件须另有类别（type）",
                      "Document %s distributes fund \"%s\", not \"%s\"; another fund's document"
                          + " needs a type of its own")
                  .with(descriptor.id(), fund.fundCode(), code));
        });
    Optional<FundYear> held = repository.alone(code);
    held.filter(fund -> !fund.mayRestOn(descriptor))
        .ifPresent(fund -> {
          throw ProblemTypes.FUND_DIFFERS.because(
              Text.of(
                      "资金“%s”属于 %s 年、行政区划 %s，或已有另一文件",
                      "Fund \"%s\" is of %s and region %s, or rests on another document")
                  .with(code, fund.fiscalYear(), fund.regionCode()));
        });
    held.ifPresent(this::mustBeOpen);
  }

  /** Opens the year that a document distributes, or lays it on the document. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void take(NoticeDescriptor descriptor) {
    repository
        .held(descriptor.fund().code())
        .ifPresentOrElse(
            fund -> fund.restOn(descriptor), () -> repository.persist(new FundYear(descriptor)));
    repository.flush();
  }

  /**
   * The fund that a write belongs to; nobody locks its year before this transaction ends.
   *
   * @throws policyfunds.kernel.problem.Problem {@code FUND_UNKNOWN}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public FundYear forWriting(String fundCode) {
    return findForWriting(fundCode).orElseThrow(() -> unknown(fundCode));
  }

  /** The fund that a member of a body names; nobody locks its year before this transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<FundYear> findForWriting(String fundCode) {
    return repository.held(fundCode);
  }

  /**
   * Goes on only where the year still takes changes.
   *
   * @throws policyfunds.kernel.problem.Problem {@code FUND_LOCKED}
   */
  public void mustBeOpen(FundYear fund) {
    if (fund.status() == FundYear.Status.LOCKED) {
      throw ProblemTypes.FUND_LOCKED.because(
          Text.of("资金“%s”已锁定，不能更改", "Fund \"%s\" is locked and takes no change")
              .with(fund.fundCode()));
    }
  }

  /** The fund years, all or of one year, by year and code. */
  @Transactional
  public List<FundYear> page(FiscalYear year, int page, int pageSize) {
    return repository.page(year, page, pageSize);
  }

  @Transactional
  public long count(FiscalYear year) {
    return repository.count(year);
  }

  /** The funds that take changes. */
  @Transactional
  public List<FundInYear> open() {
    return repository.open();
  }

  /**
   * The fund of that code.
   *
   * @throws policyfunds.kernel.problem.Problem {@code FUND_UNKNOWN}
   */
  @Transactional
  public FundInYear require(String fundCode) {
    return repository.byCode(fundCode).orElseThrow(() -> unknown(fundCode));
  }

  static Problem unknown(String fundCode) {
    return ProblemTypes.FUND_UNKNOWN.because(
        Text.of("没有代码为“%s”的资金", "There is no fund \"%s\"").with(Shown.of(fundCode)));
  }

  /**
   * The codes that a list is narrowed to by year and fund, or null where it is not.
   *
   * @throws policyfunds.kernel.problem.Problem {@code YEAR_WITHOUT_DATA} or {@code FUND_UNKNOWN}
   */
  @Transactional
  public List<String> selected(FiscalYear year, String fundCode) {
    if (year == null) {
      return fundCode == null ? null : List.of(require(fundCode).code());
    }
    if (fundCode != null) {
      return List.of(resolve(year, fundCode).code());
    }
    return inYear(year).stream().map(FundInYear::code).toList();
  }

  /**
   * The fund that a year, and a code where the year has several, mean.
   *
   * @param fundCode null where the caller names none
   * @throws policyfunds.kernel.problem.Problem {@code YEAR_WITHOUT_DATA}, {@code FUND_UNKNOWN}, or
   *     {@code FUND_AMBIGUOUS} with the codes to choose from
   */
  @Transactional
  public FundInYear resolve(FiscalYear year, String fundCode) {
    List<FundInYear> funds = inYear(year);
    if (fundCode != null) {
      return funds.stream()
          .filter(fund -> fund.code().equals(fundCode))
          .findFirst()
          .orElseThrow(() ->
              ProblemTypes.FUND_UNKNOWN.because(
                  Text.of("%s 年没有代码为“%s”的资金", "In %s there is no fund \"%s\"")
                      .with(year, Shown.of(fundCode))));
    }
    if (funds.size() > 1) {
      String codes = funds.stream().map(FundInYear::code).collect(Collectors.joining(", "));
      throw ProblemTypes.FUND_AMBIGUOUS.because(
          Text.of("%s 年有多项资金，请用参数 fund 指明：%s", "%s has several funds; name one by fund: %s")
              .with(year, codes));
    }
    return funds.getFirst();
  }

  private List<FundInYear> inYear(FiscalYear year) {
    List<FundInYear> funds = repository.inYear(year);
    if (funds.isEmpty()) {
      throw ProblemTypes.YEAR_WITHOUT_DATA.because(
          Text.of("%s 年没有数据", "There is no data for %s").with(year));
    }
    return funds;
  }
}
