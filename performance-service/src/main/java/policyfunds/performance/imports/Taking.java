package policyfunds.performance.imports;

import java.util.HashMap;
import java.util.Map;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.notice.Notice;
import policyfunds.performance.annex.GoalDraft;
import policyfunds.performance.annex.IndicatorDraft;
import policyfunds.performance.goal.GoalService;
import policyfunds.performance.goal.PerformanceGoal;
import policyfunds.performance.indicator.Aggregation;
import policyfunds.performance.indicator.Indicator;
import policyfunds.performance.indicator.IndicatorService;
import policyfunds.performance.indicatortarget.IndicatorTarget;
import policyfunds.performance.indicatortarget.IndicatorTargetService;

/** One document on its way into one fund. */
final class Taking {

  private final Notice notice;
  private final GoalService goals;
  private final IndicatorService indicators;
  private final IndicatorTargetService targets;
  private int position;

  Taking(
      Notice notice,
      GoalService goals,
      IndicatorService indicators,
      IndicatorTargetService targets) {
    this.notice = notice;
    this.goals = goals;
    this.indicators = indicators;
    this.targets = targets;
  }

  /** Takes up a goal with its indicators and their targets, behind those taken up before it. */
  void take(GoalDraft draft) {
    position++;
    PerformanceGoal goal =
        switch (draft) {
          case GoalDraft.Regional regional -> goalOf(regional);
          case GoalDraft.Project project -> goalOf(project);
        };
    goals.add(goal);
    draft.indicators().forEach(indicator -> take(goal.key(), indicator));
  }

  private PerformanceGoal goalOf(GoalDraft.Regional draft) {
    return PerformanceGoal.ofRegion(
        notice.fundCode(),
        position,
        draft.city().code().value(),
        draft.directionCode(),
        draft.name(),
        draft.textCell().text().strip(),
        Map.of(
            "regionCode", notice.source(draft.cityCell()),
            "text", notice.source(draft.textCell())));
  }

  private PerformanceGoal goalOf(GoalDraft.Project draft) {
    return PerformanceGoal.ofProject(
        notice.fundCode(),
        position,
        draft.ordinal(),
        draft.nameCell().text().strip(),
        draft.requestedAmountWan(),
        draft.textCell().text().strip(),
        draft.itemSequences(),
        Map.of(
            "name", notice.source(draft.nameCell()),
            "requestedAmountWan", notice.source(draft.amountCell()),
            "text", notice.source(draft.textCell())));
  }

  private void take(String goalKey, IndicatorDraft draft) {
    Cell level1 = draft.level1Cell();
    Map<String, Source> sources = new HashMap<>();
    sources.put("name", notice.source(draft.nameCell()));
    sources.put("level2", notice.source(draft.level2Cell()));
    if (level1 != null) {
      sources.put("level1", notice.source(level1));
    }
    indicators.add(
        new Indicator(
            new Indicator.Key(goalKey, draft.ordinal()),
            new Indicator.Levels(
                level1 == null ? null : level1.text().strip(),
                draft.level2Cell().text().strip(),
                draft.category(),
                draft.nameCell().text().strip()),
            draft.unit(),
            Aggregation.byDefault(draft.parsed()),
            sources));
    draft
        .targets()
        .forEach(target ->
            targets.add(
                new IndicatorTarget(
                    new IndicatorTarget.Key(goalKey, draft.ordinal(), target.span()),
                    target.parsed(),
                    notice.source(target.cell()))));
  }
}
