package policyfunds.performance.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.imports.Asked;
import policyfunds.kernel.imports.Held;
import policyfunds.kernel.imports.ImportReport;
import policyfunds.kernel.imports.ImportReport.OutlineRow;
import policyfunds.kernel.imports.Imports;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.notice.Notice;
import policyfunds.kernel.region.Regions;
import policyfunds.performance.annex.AnnexReading;
import policyfunds.performance.annex.GoalDraft;
import policyfunds.performance.goal.GoalImport;
import policyfunds.performance.indicator.IndicatorCategories;
import policyfunds.performance.indicator.IndicatorImport;
import policyfunds.performance.indicatortarget.IndicatorTargetImport;

/** Puts what a document says into the features, whole or not at all. */
@ApplicationScoped
class ImportService {

  private final Imports imports;
  private final GoalImport goals;
  private final IndicatorImport indicators;
  private final IndicatorTargetImport targets;
  private final EntityManager database;
  private final Regions regions;
  private final FundingDirections directions;
  private final IndicatorCategories categories;

  ImportService(
      Imports imports,
      GoalImport goals,
      IndicatorImport indicators,
      IndicatorTargetImport targets,
      EntityManager database,
      Regions regions,
      FundingDirections directions,
      IndicatorCategories categories) {
    this.imports = imports;
    this.goals = goals;
    this.indicators = indicators;
    this.targets = targets;
    this.database = database;
    this.regions = regions;
    this.directions = directions;
    this.categories = categories;
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
    Notice own = asked.notice().only(4, 5);
    AnnexReading reading = AnnexReading.of(own, regions, directions, categories);
    if (held.settles(asked)) {
      return ImportReport.unchanged(asked, held, outline(reading));
    }
    GoalRows before = heldOf(own.fundCode());
    GoalRows wanted = Taking.of(own, reading.goals(), before);
    GoalChanges changes = GoalChanges.of(before, wanted);
    ImportReport report =
        ImportReport.of(
            asked,
            held,
            changes.all(),
            conflicts(reading, before, wanted, changes),
            outline(reading),
            language);
    if (!imports.begin(asked, own, held, report)) {
      return report;
    }
    carryOut(changes);
    return report.landed();
  }

  private GoalRows heldOf(String fundCode) {
    return new GoalRows(goals.held(fundCode), indicators.held(fundCode), targets.held(fundCode));
  }

  private static List<Conflict> conflicts(
      AnnexReading reading, GoalRows before, GoalRows wanted, GoalChanges changes) {
    // what could not be read only looks as if it were removed
    Stream<Conflict> dependents =
        reading.conflicts().stream().anyMatch(Conflict::isError)
            ? Stream.empty()
            : Dependents.of(changes, before);
    return Stream.of(reading.conflicts().stream(), Agreement.of(wanted), dependents)
        .flatMap(conflicts -> conflicts)
        .toList();
  }

  private static List<OutlineRow> outline(AnnexReading reading) {
    return reading.goals().stream()
        .filter(GoalDraft.Project.class::isInstance)
        .map(GoalDraft.Project.class::cast)
        .map(project ->
            new OutlineRow(
                project.nameCell().table(),
                project.nameCell().text().strip(),
                project.requestedAmountWan()))
        .toList();
  }

  /** Children go before their parents and come after them. */
  private void carryOut(GoalChanges changes) {
    targets.remove(changes.targets());
    indicators.remove(changes.indicators());
    goals.remove(changes.goals());
    goals.write(changes.goals());
    indicators.write(changes.indicators());
    targets.write(changes.targets());
    // what was read is no longer what is there
    database.clear();
  }
}
