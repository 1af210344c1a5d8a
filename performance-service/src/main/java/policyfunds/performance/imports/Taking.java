package policyfunds.performance.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.notice.Notice;
import policyfunds.performance.annex.GoalDraft;
import policyfunds.performance.annex.IndicatorDraft;
import policyfunds.performance.goal.GoalKey;
import policyfunds.performance.goal.PerformanceGoal;
import policyfunds.performance.imports.Ordinals.Holder;
import policyfunds.performance.indicator.Aggregation;
import policyfunds.performance.indicator.Indicator;
import policyfunds.performance.indicatortarget.IndicatorTarget;

/**
 * One document on its way into one fund: what it says as rows, placed among those that are held.
 */
final class Taking {

  private final Notice notice;
  private final GoalRows held;
  private final Map<String, List<Indicator>> heldIndicators;
  private final List<PerformanceGoal> goals = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<IndicatorTarget> targets = new ArrayList<>();

  private Taking(Notice notice, GoalRows held) {
    this.notice = notice;
    this.held = held;
    this.heldIndicators = held.indicators().stream().collect(groupingBy(Indicator::goalKey));
  }

  /** The rows that a document wants beside those of its fund. */
  static GoalRows of(Notice notice, List<GoalDraft> drafts, GoalRows held) {
    Taking taking = new Taking(notice, held);
    taking.take(drafts);
    return new GoalRows(taking.goals, taking.indicators, taking.targets);
  }

  private void take(List<GoalDraft> drafts) {
    List<GoalKey> keys = keysOf(drafts);
    Set<Integer> places = placesOfOthers(keys);
    int position = 0;
    for (int i = 0; i < drafts.size(); i++) {
      do {
        position++;
      } while (places.contains(position));
      PerformanceGoal goal = goalOf(drafts.get(i), keys.get(i), position);
      goals.add(goal);
      take(goal.key(), drafts.get(i).indicators());
    }
  }

  private List<GoalKey> keysOf(List<GoalDraft> drafts) {
    Iterator<Integer> ordinals =
        Ordinals.of(
                drafts.stream()
                    .filter(GoalDraft.Project.class::isInstance)
                    .map(draft -> ((GoalDraft.Project) draft).nameCell().text())
                    .toList(),
                held.goals().stream()
                    .filter(goal -> goal.identity() instanceof GoalKey.OfProject)
                    .map(Taking::holder)
                    .toList())
            .iterator();
    return drafts.stream()
        .<GoalKey>map(draft ->
            switch (draft) {
              case GoalDraft.Regional regional ->
                  new GoalKey.OfRegion(
                      notice.fundCode(), regional.directionCode(), regional.city().code().value());
              case GoalDraft.Project _ -> new GoalKey.OfProject(notice.fundCode(), ordinals.next());
            })
        .toList();
  }

  private static Holder holder(PerformanceGoal goal) {
    int ordinal = ((GoalKey.OfProject) goal.identity()).ordinal();
    return new Holder(ordinal, asWritten(goal.sources(), goal.name()), goal.sources().isEmpty());
  }

  private static Holder holder(Indicator indicator) {
    return new Holder(
        indicator.ordinal(),
        asWritten(indicator.sources(), indicator.name()),
        indicator.sources().isEmpty());
  }

  /** The name that the document wrote, whatever it was amended to. */
  private static String asWritten(Map<String, Source> sources, String name) {
    Source source = sources.get("name");
    return source == null ? name : source.asWritten();
  }

  /** The places of goals made by hand that the document does not name: they stay there. */
  private Set<Integer> placesOfOthers(List<GoalKey> keys) {
    Set<String> named = keys.stream().map(GoalKey::toString).collect(toSet());
    return held.goals().stream()
        .filter(goal -> goal.sources().isEmpty() && !named.contains(goal.key()))
        .map(PerformanceGoal::position)
        .collect(toSet());
  }

  private PerformanceGoal goalOf(GoalDraft draft, GoalKey key, int position) {
    return switch (draft) {
      case GoalDraft.Regional regional ->
          PerformanceGoal.ofRegion(
              notice.fundCode(),
              position,
              regional.city().code().value(),
              regional.directionCode(),
              regional.name(),
              regional.textCell().text().strip(),
              Map.of(
                  "regionCode", notice.source(regional.cityCell()),
                  "text", notice.source(regional.textCell())));
      case GoalDraft.Project project ->
          PerformanceGoal.ofProject(
              notice.fundCode(),
              position,
              ((GoalKey.OfProject) key).ordinal(),
              project.nameCell().text().strip(),
              project.requestedAmountWan(),
              project.textCell().text().strip(),
              project.itemSequences(),
              Map.of(
                  "name", notice.source(project.nameCell()),
                  "requestedAmountWan", notice.source(project.amountCell()),
                  "text", notice.source(project.textCell())));
    };
  }

  private void take(String goalKey, List<IndicatorDraft> drafts) {
    List<Integer> ordinals =
        Ordinals.of(
            drafts.stream().map(draft -> draft.nameCell().text()).toList(),
            heldIndicators.getOrDefault(goalKey, List.of()).stream().map(Taking::holder).toList());
    for (int i = 0; i < drafts.size(); i++) {
      take(new Indicator.Key(goalKey, ordinals.get(i)), drafts.get(i));
    }
  }

  private void take(Indicator.Key key, IndicatorDraft draft) {
    Cell level1 = draft.level1Cell();
    Map<String, Source> sources = new HashMap<>();
    sources.put("name", notice.source(draft.nameCell()));
    sources.put("level2", notice.source(draft.level2Cell()));
    if (level1 != null) {
      sources.put("level1", notice.source(level1));
    }
    indicators.add(
        new Indicator(
            key,
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
                    new IndicatorTarget.Key(key.goalKey(), key.ordinal(), target.span()),
                    target.parsed(),
                    notice.source(target.cell()))));
  }
}
