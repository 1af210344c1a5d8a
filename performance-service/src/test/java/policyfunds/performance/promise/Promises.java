package policyfunds.performance.promise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.language.Text;
import policyfunds.performance.goal.PerformanceGoal;
import policyfunds.performance.indicator.Aggregation;
import policyfunds.performance.indicator.Indicator;
import policyfunds.performance.indicator.IndicatorCategories;
import policyfunds.performance.indicator.IndicatorCategory;
import policyfunds.performance.indicatortarget.IndicatorTarget;
import policyfunds.performance.indicatortarget.TargetSpan;
import policyfunds.performance.target.TargetParser;

/** Promises of another year than the document's, with cells. */
public final class Promises {

  private static final IndicatorCategories CATEGORIES = IndicatorCategories.shipped();

  private Promises() {}

  /**
   * An indicator as a table has it: its levels, its name, the values of the year and the project.
   */
  public record Row(String level1, String level2, String name, List<String> values) {}

  public static Row row(String level2, String name, String... values) {
    return new Row("产出", level2, name, List.of(values));
  }

  /** What a city promises. */
  public static Promise ofCity(String text, Row... rows) {
    PerformanceGoal goal =
        PerformanceGoal.ofRegion(
            "SOME-2031",
            1,
            "440300",
            "ENTERPRISE_SURVEY",
            "某表",
            text,
            Map.of("text", cell(1, 1, text)));
    return new Promise("440300", Text.of("深圳市", "Shenzhen"), goal, measures(goal, rows));
  }

  /** What a project of the province promises for 2,000 万元, answering for items 9 and 10. */
  public static Promise ofProject(String text, Row... rows) {
    PerformanceGoal goal =
        PerformanceGoal.ofProject(
            "SOME-2031",
            1,
            1,
            "某项目",
            new BigDecimal(2000),
            text,
            List.of(9, 10),
            Map.of("text", cell(1, 1, text)));
    return new Promise("440000", Text.of("广东省", "Guangdong"), goal, measures(goal, rows));
  }

  private static List<Measure> measures(PerformanceGoal goal, Row... rows) {
    return IntStream.rangeClosed(1, rows.length)
        .mapToObj(ordinal -> measure(new Indicator.Key(goal.key(), ordinal), rows[ordinal - 1]))
        .toList();
  }

  private static Measure measure(Indicator.Key key, Row row) {
    int place = key.ordinal() + 1;
    Indicator.Levels levels =
        new Indicator.Levels(
            row.level1(),
            row.level2(),
            CATEGORIES.of(row.level2()).orElse(IndicatorCategory.OTHER),
            row.name());
    Indicator indicator =
        new Indicator(
            key,
            levels,
            null,
            Aggregation.NONE,
            Map.of(
                "level1", cell(place, 1, String.valueOf(row.level1())),
                "level2", cell(place, 2, row.level2()),
                "name", cell(place, 3, row.name())));
    List<IndicatorTarget> targets = new ArrayList<>();
    for (int i = 0; i < row.values().size(); i++) {
      String written = row.values().get(i);
      targets.add(
          new IndicatorTarget(
              new IndicatorTarget.Key(key.goalKey(), key.ordinal(), TargetSpan.values()[i]),
              TargetParser.parse(written, row.name()),
              cell(place, 4 + i, written)));
    }
    return new Measure(indicator, targets);
  }

  private static Source cell(int row, int column, String text) {
    return Source.of("999999-2031", "4-1", row, column, text);
  }
}
