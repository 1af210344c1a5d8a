package policyfunds.task.imports;

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
import policyfunds.task.annex.AnnexReading;
import policyfunds.task.annex.KnownNames;
import policyfunds.task.annex.TaskDraft;
import policyfunds.task.policytask.PolicyTask;
import policyfunds.task.policytask.PolicyTaskKey;
import policyfunds.task.policytask.PolicyTaskService;

/** Puts what a document says into the features, whole or not at all. */
@ApplicationScoped
class ImportService {

  private static final Logger LOG = Logger.getLogger(ImportService.class);

  private final Ledger ledger;
  private final Archive archive;
  private final FundYears fundYears;
  private final PolicyTaskService tasks;
  private final Regions regions;
  private final FundingDirections directions;

  ImportService(
      Ledger ledger,
      Archive archive,
      FundYears fundYears,
      PolicyTaskService tasks,
      Regions regions,
      FundingDirections directions) {
    this.ledger = ledger;
    this.archive = archive;
    this.fundYears = fundYears;
    this.tasks = tasks;
    this.regions = regions;
    this.directions = directions;
  }

  /**
   * Takes a document in, in one transaction.
   *
   * @return whether anything changed: a document that is held already changes nothing
   * @throws NoticeRefused when the document has errors, with every one of them
   */
  @Transactional
  public boolean load(Notice notice) {
    if (archive.holds(notice.descriptor())) {
      return false;
    }
    Notice own = notice.only(3);
    AnnexReading reading =
        AnnexReading.of(own, new KnownNames(regions::named, directions::namedIn));
    NoticeRefused.unlessSound(notice.descriptor(), reading.conflicts());
    reading.conflicts().stream().map(Conflict::describe).forEach(LOG::warn);
    ledger.loading(notice.descriptor().id());
    archive.keep(own);
    fundYears.open(notice.descriptor());
    reading.tasks().forEach(draft -> tasks.add(taskOf(draft, notice)));
    return true;
  }

  private static PolicyTask taskOf(TaskDraft draft, Notice notice) {
    return new PolicyTask(
        new PolicyTaskKey(
            notice.fundCode(), draft.directionCode(), draft.regionCode(), draft.sequence()),
        draft.terms(),
        draft.sources(notice));
  }
}
