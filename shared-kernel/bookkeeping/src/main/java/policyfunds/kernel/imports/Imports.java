package policyfunds.kernel.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import policyfunds.kernel.archive.Archive;
import policyfunds.kernel.fundyear.FundYears;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.notice.Notice;
import policyfunds.kernel.notice.NoticeDescriptor;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.Regions;

/** The frame of an import, the same in every service (载入框架): what is held, whether it may go on. */
@ApplicationScoped
public class Imports {

  private static final Logger LOG = Logger.getLogger(Imports.class);

  private final Archive archive;
  private final FundYears fundYears;
  private final Ledger ledger;
  private final Regions regions;

  Imports(Archive archive, FundYears fundYears, Ledger ledger, Regions regions) {
    this.archive = archive;
    this.fundYears = fundYears;
    this.ledger = ledger;
    this.regions = regions;
  }

  /**
   * What is held of the document; nobody else imports it before this transaction ends.
   *
   * @throws policyfunds.kernel.problem.Problem {@code REFERENCE_UNKNOWN} where nothing is known of
   *     the province, {@code FUND_DIFFERS} where the document or the fund belongs to another,
   *     {@code FUND_LOCKED}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Held hold(Asked asked) {
    NoticeDescriptor descriptor = asked.notice().descriptor();
    if (regions.find(RegionCode.of(descriptor.regionCode())).isEmpty()) {
      throw ProblemTypes.REFERENCE_UNKNOWN
          .because(Text.of("没有这个行政区划", "There is no such region"))
          .at("/document/regionCode");
    }
    Held held = new Held(archive.digestAlone(descriptor.id()).orElse(null));
    if (!held.settles(asked)) {
      fundYears.mustTake(descriptor);
    }
    return held;
  }

  /**
   * Begins to carry an import out: keeps the tables, opens the fund's year, and tells the ledger of
   * the document. What follows in this transaction is written in its name.
   *
   * @param own the document with the annexes of this service only
   * @return false where it is only tried, and nothing may be written
   * @throws policyfunds.kernel.problem.Problem {@code DOCUMENT_REFUSED} or {@code DOCUMENT_HELD},
   *     with the report
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean begin(Asked asked, Notice own, Held held, ImportReport report) {
    if (asked.dryRun()) {
      return false;
    }
    String id = own.descriptor().id();
    if (asked.shipped()) {
      // nobody reads the report of what is loaded at the start
      report.conflicts().stream()
          .map(conflict -> Shown.onOneLine(conflict.toString()))
          .forEach(conflict -> LOG.warnf("document %s: %s", id, conflict));
    }
    if (report.hasErrors()) {
      throw ProblemTypes.DOCUMENT_REFUSED
          .because(
              Text.of("文件 %s 有错误，没有载入任何内容", "Document %s has errors; nothing of it was taken in")
                  .with(id))
          .reporting(report);
    }
    if (held.stands(asked)) {
      throw ProblemTypes.DOCUMENT_HELD
          .because(
              Text.of(
                      "文件 %s 已有版本 %s；要替换它，请以 replaces 指明该版本",
                      "Of document %s the revision %s is held; to replace it, name it by replaces")
                  .with(id, held.digest()))
          .reporting(report);
    }
    if (asked.shipped()) {
      ledger.loading(id);
    } else {
      ledger.importing(id, asked.digest());
    }
    archive.keep(own);
    fundYears.take(own.descriptor());
    return true;
  }
}
