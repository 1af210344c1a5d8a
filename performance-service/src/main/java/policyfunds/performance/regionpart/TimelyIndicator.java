package policyfunds.performance.regionpart;

import java.util.List;
import policyfunds.kernel.figure.Source;
import policyfunds.performance.goalsheet.GoalSheet;
import policyfunds.performance.goalsheet.IndicatorSheet;
import policyfunds.performance.indicator.Indicator;

/**
 * An indicator of when something is done (时效指标).
 *
 * @param cells those of its name, which may say in which period
 */
record TimelyIndicator(String goalKey, String name, List<Source> cells) {

  static TimelyIndicator of(Indicator indicator) {
    return of(indicator.goalKey(), indicator.name(), indicator.sources().get("name"));
  }

  static TimelyIndicator of(GoalSheet goal, IndicatorSheet indicator) {
    return of(goal.key(), indicator.name(), indicator.sources().get("name"));
  }

  private static TimelyIndicator of(String goalKey, String name, Source cell) {
    return new TimelyIndicator(goalKey, name, cell == null ? List.of() : List.of(cell));
  }
}
