package policyfunds.performance.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.figure.Source;
import policyfunds.performance.indicator.Indicator;
import policyfunds.performance.indicatortarget.IndicatorTarget;

/**
 * What rests on rows that a revision has no more although no document knows of it (仍被引用): it is not
 * taken away with them.
 */
final class Dependents {

  private Dependents() {}

  /** An error for each row to be removed that something made by hand rests on, at its old cell. */
  static Stream<Conflict> of(GoalChanges changes, GoalRows held) {
    Map<String, String> indicators =
        held.indicators().stream()
            .filter(indicator -> indicator.sources().isEmpty())
            .collect(groupingBy(Indicator::goalKey, mapping(Dependents::name, joining(", "))));
    Map<Indicator.Key, String> targets =
        held.targets().stream()
            .filter(target -> target.source() == null)
            .collect(
                groupingBy(
                    target -> target.key().indicator(), mapping(Dependents::name, joining(", "))));
    return Stream.concat(
        changes.goals().removed().stream()
            .filter(goal -> indicators.containsKey(goal.key()))
            .map(goal -> conflict(goal.key(), goal.sources(), indicators.get(goal.key()))),
        changes.indicators().removed().stream()
            .filter(indicator -> targets.containsKey(indicator.key()))
            .map(indicator ->
                conflict(indicator.key(), indicator.sources(), targets.get(indicator.key()))));
  }

  private static String name(Indicator indicator) {
    return "indicator " + indicator.key();
  }

  private static String name(IndicatorTarget target) {
    return "target value " + target.key();
  }

  private static Conflict conflict(Object key, Map<String, Source> sources, String dependents) {
    Source source =
        Stream.of("name", "regionCode", "text")
            .map(sources::get)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    return Conflict.error(
        Cells.of(source),
        "STILL_REFERENCED",
        "%s stands in the revision that is held only, and made by hand rests on it: %s"
            .formatted(key, dependents));
  }
}
