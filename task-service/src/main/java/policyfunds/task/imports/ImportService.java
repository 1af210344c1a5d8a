package policyfunds.task.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.imports.Asked;
import policyfunds.kernel.imports.Comparison;
import policyfunds.kernel.imports.Held;
import policyfunds.kernel.imports.ImportReport;
import policyfunds.kernel.imports.Imports;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.notice.Notice;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.Regions;
import policyfunds.task.annex.AnnexReading;
import policyfunds.task.annex.KnownNames;
import policyfunds.task.annex.TaskDraft;
import policyfunds.task.policytask.PolicyTask;
import policyfunds.task.policytask.PolicyTaskImport;
import policyfunds.task.policytask.PolicyTaskKey;

/** Puts what a document says into the features, whole or not at all. */
@ApplicationScoped
class ImportService {

  private final Imports imports;
  private final PolicyTaskImport tasks;
  private final Regions regions;
  private final FundingDirections directions;

  ImportService(
      Imports imports, PolicyTaskImport tasks, Regions regions, FundingDirections directions) {
    this.imports = imports;
    this.tasks = tasks;
    this.regions = regions;
    this.directions = directions;
  }

  /**
   * Takes a document in, in one transaction, or tries it.
   *
   * @throws policyfunds.kernel.problem.Problem {@code DOCUMENT_REFUSED} or {@code DOCUMENT_HELD}
   *     with the report, {@code FUND_DIFFERS}, {@code FUND_LOCKED}
   */
  @Transactional
  ImportReport take(Asked asked, Language language) {
    Held held = imports.hold(asked);
    if (held.settles(asked)) {
      return ImportReport.unchanged(asked, held);
    }
    Notice own = asked.notice().only(3);
    RegionCode province = RegionCode.of(own.descriptor().regionCode()).province();
    AnnexReading reading =
        AnnexReading.of(own, new KnownNames(regions::named, directions::namedIn, province));
    Comparison<PolicyTask> compared =
        tasks.compare(
            own.fundCode(), reading.tasks().stream().map(draft -> taskOf(draft, own)).toList());
    ImportReport report =
        ImportReport.of(asked, held, List.of(compared), reading.conflicts(), List.of(), language);
    if (!imports.begin(asked, own, held, report)) {
      return report;
    }
    tasks.carryOut(compared);
    return report.landed();
  }

  private static PolicyTask taskOf(TaskDraft draft, Notice notice) {
    return new PolicyTask(
        new PolicyTaskKey(
            notice.fundCode(), draft.directionCode(), draft.regionCode(), draft.sequence()),
        draft.terms(),
        draft.sources(notice));
  }
}
