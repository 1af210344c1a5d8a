package policyfunds.performance.promisetext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.notice.Notice;
import policyfunds.performance.annex.GoalDraft;
import policyfunds.performance.annex.IndicatorDraft;
import policyfunds.performance.annex.Notices;
import policyfunds.performance.goal.PerformanceGoal;
import policyfunds.performance.indicator.Aggregation;
import policyfunds.performance.indicator.Indicator;
import policyfunds.performance.indicatortarget.IndicatorTarget;
import policyfunds.performance.promise.Measure;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.promise.Promises;

/** Promises as they are written: those of the real document, and ones of a few words. */
public final class Written {

  private Written() {}

  /**
   * A project's promise.
   *
   * @param measures each 二级指标|三级指标|指标值, with a second value for the whole project where it has one
   */
  public static Promise promise(String text, String... measures) {
    return Promises.ofProject(
        text, Arrays.stream(measures).map(Written::row).toArray(Promises.Row[]::new));
  }

  /** The same promise of a project of another name. */
  static Promise named(String name, Promise promise) {
    PerformanceGoal goal = promise.goal();
    goal.restate(name, goal.text());
    return new Promise(promise.regionCode(), promise.regionName(), goal, promise.measures());
  }

  private static Promises.Row row(String written) {
    String[] cells = written.split("\\|", -1);
    return Promises.row(cells[0], cells[1], Arrays.copyOfRange(cells, 2, cells.length));
  }

  /** Every promise of the real document, in its order. */
  static List<Promise> of2020() {
    Notice notice = Notices.of2020();
    List<Promise> promises = new ArrayList<>();
    for (GoalDraft draft : Notices.read(notice).goals()) {
      promises.add(promise(notice, draft, promises.size() + 1));
    }
    return promises;
  }

  private static Promise promise(Notice notice, GoalDraft draft, int position) {
    Map<String, Source> cells = Map.of("text", notice.source(draft.textCell()));
    String text = draft.textCell().text().strip();
    PerformanceGoal goal =
        switch (draft) {
          case GoalDraft.Regional city ->
              PerformanceGoal.ofRegion(
                  notice.fundCode(),
                  position,
                  city.city().code().value(),
                  city.directionCode(),
                  city.name(),
                  text,
                  cells);
          case GoalDraft.Project project ->
              PerformanceGoal.ofProject(
                  notice.fundCode(),
                  position,
                  position,
                  project.nameCell().text().strip(),
                  project.requestedAmountWan(),
                  text,
                  project.itemSequences(),
                  cells);
        };
    String region = goal.regionCode() == null ? "440000" : goal.regionCode();
    return new Promise(
        region,
        Text.of(region, region),
        goal,
        draft.indicators().stream().map(read -> measure(notice, goal.key(), read)).toList());
  }

  private static Measure measure(Notice notice, String goalKey, IndicatorDraft draft) {
    Indicator.Levels levels =
        new Indicator.Levels(
            null,
            draft.level2Cell().text().strip(),
            draft.category(),
            draft.nameCell().text().strip());
    return new Measure(
        new Indicator(
            new Indicator.Key(goalKey, draft.ordinal()),
            levels,
            draft.unit(),
            Aggregation.byDefault(draft.parsed()),
            Map.of("name", notice.source(draft.nameCell()))),
        draft.targets().stream()
            .map(target ->
                new IndicatorTarget(
                    new IndicatorTarget.Key(goalKey, draft.ordinal(), target.span()),
                    target.parsed(),
                    notice.source(target.cell())))
            .toList());
  }
}
