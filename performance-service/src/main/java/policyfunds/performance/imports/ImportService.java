package policyfunds.performance.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import policyfunds.kernel.archive.Archive;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.fundyear.FundYears;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.notice.Notice;
import policyfunds.kernel.notice.NoticeRefused;
import policyfunds.kernel.region.Regions;
import policyfunds.performance.annex.AnnexReading;
import policyfunds.performance.goal.GoalService;
import policyfunds.performance.indicator.IndicatorCategories;
import policyfunds.performance.indicator.IndicatorService;
import policyfunds.performance.indicatortarget.IndicatorTargetService;

/** Puts what a document says into the features, whole or not at all. */
@ApplicationScoped
class ImportService {

  private static final Logger LOG = Logger.getLogger(ImportService.class);

  private final Archive archive;
  private final Ledger ledger;
  private final FundYears fundYears;
  private final GoalService goals;
  private final IndicatorService indicators;
  private final IndicatorTargetService targets;
  private final Regions regions;
  private final FundingDirections directions;
  private final IndicatorCategories categories;

  ImportService(
      Archive archive,
      Ledger ledger,
      FundYears fundYears,
      GoalService goals,
      IndicatorService indicators,
      IndicatorTargetService targets,
      Regions regions,
      FundingDirections directions,
      IndicatorCategories categories) {
    this.archive = archive;
    this.ledger = ledger;
    this.fundYears = fundYears;
    this.goals = goals;
    this.indicators = indicators;
    this.targets = targets;
    this.regions = regions;
    this.directions = directions;
    this.categories = categories;
  }

  /**
   * Takes a document in, in one transaction.
   *
   * @return whether anything changed: a document that is held already changes nothing
   * @throws NoticeRefused when the document has errors, with every one of them
   */
  @Transactional
  public boolean load(Notice notice) {
    if (archive.digestAlone(notice.descriptor().id()).isPresent()) {
      return false;
    }
    Notice own = notice.only(4, 5);
    AnnexReading reading = AnnexReading.of(own, regions, directions, categories);
    NoticeRefused.unlessSound(notice.descriptor(), reading.conflicts());
    reading.conflicts().stream().map(Conflict::describe).forEach(LOG::warn);
    ledger.loading(notice.descriptor().id());
    archive.keep(own);
    fundYears.take(notice.descriptor());
    Taking taking = new Taking(notice, goals, indicators, targets);
    reading.goals().forEach(taking::take);
    return true;
  }
}
