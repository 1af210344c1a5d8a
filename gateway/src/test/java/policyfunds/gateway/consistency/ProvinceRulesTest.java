package policyfunds.gateway.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;
import policyfunds.kernel.figure.Check.Status;
import policyfunds.kernel.figure.Figure;

class ProvinceRulesTest {

  private static final List<Figure> MONEY =
      List.of(
          City.amount(Figures.ITEM_ALLOCATED, "125", "万元").forItems(List.of(2)),
          City.amount(Figures.ITEM_ALLOCATED, "65", "万元").forItems(List.of(3)),
          City.amount(Figures.ITEM_ALLOCATED, "300", "万元").forItems(List.of(8)),
          City.amount(Figures.PROVINCE_TOTAL, "490", "万元"));
  private static final List<Figure> PROMISES =
      List.of(
          City.amount(Figures.REQUESTED, "190", "万元").forItems(List.of(2, 3)).about("survey"),
          City.amount(Figures.REQUESTED, "300", "万元").forItems(List.of(8)).about("congress"),
          City.amount(Figures.TARGET, "12100", "家次").forItems(List.of(2, 3)),
          City.amount(Figures.TARGET, "350", "人次").forItems(List.of(2, 3)),
          City.amount(Figures.GOAL_TEXT_QUANTITY, "12100", "家次").forItems(List.of(2, 3)));
  private static final List<CityFigures> CITIES =
      List.of(
          City.of("440100", "114.2", "5500", "5500"), City.of("440300", "121.2", "6600", "6600"));

  @Test
  void holdsWhereAllAgree() {
    assertThat(checks(MONEY, PROMISES, CITIES))
        .containsExactly(
            "WORKLOADS_MATCH_PROVINCE_TARGET HOLDS",
            "WORKLOADS_MATCH_GOAL_TEXT HOLDS",
            "PROJECT_MATCHES_ITEMS HOLDS",
            "PROJECT_MATCHES_ITEMS HOLDS",
            "PROJECTS_MATCH_PROVINCE_TOTAL HOLDS");
  }

  @ParameterizedTest
  @CsvSource({
    "0, PROJECT_MATCHES_ITEMS",
    "1, PROJECT_MATCHES_ITEMS",
    "2, PROJECT_MATCHES_ITEMS",
    "3, PROJECTS_MATCH_PROVINCE_TOTAL",
  })
  void everyAmountCounts(int figure, String rule) {
    for (String by : List.of("0.1", "-0.1")) {
      assertThat(red(checks(changed(MONEY, figure, by), PROMISES, CITIES))).containsExactly(rule);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, PROJECT_MATCHES_ITEMS PROJECTS_MATCH_PROVINCE_TOTAL",
    "1, PROJECT_MATCHES_ITEMS PROJECTS_MATCH_PROVINCE_TOTAL",
    "2, WORKLOADS_MATCH_PROVINCE_TARGET",
    "4, WORKLOADS_MATCH_GOAL_TEXT",
  })
  void everyPromiseCounts(int figure, String rules) {
    for (String by : List.of("0.1", "-0.1")) {
      assertThat(red(checks(MONEY, changed(PROMISES, figure, by), CITIES)))
          .containsExactly(rules.split(" "));
    }
  }

  @Test
  void everyWorkloadCounts() {
    for (String workload : List.of("6599.9", "6600.1")) {
      List<CityFigures> cities =
          List.of(CITIES.getFirst(), City.of("440300", "121.2", workload, "6600"));

      assertThat(red(checks(MONEY, PROMISES, cities)))
          .containsExactly("WORKLOADS_MATCH_PROVINCE_TARGET", "WORKLOADS_MATCH_GOAL_TEXT");
    }
  }

  @Test
  void missingAllocationsAreNotCheckable() {
    assertThat(checks(null, PROMISES, CITIES))
        .containsExactly(
            "WORKLOADS_MATCH_PROVINCE_TARGET HOLDS",
            "WORKLOADS_MATCH_GOAL_TEXT HOLDS",
            "PROJECT_MATCHES_ITEMS NOT_CHECKABLE",
            "PROJECT_MATCHES_ITEMS NOT_CHECKABLE",
            "PROJECTS_MATCH_PROVINCE_TOTAL NOT_CHECKABLE");
  }

  @Test
  void missingTasksAreNotCheckable() {
    List<CityFigures> cities =
        List.of(new CityFigures("440100", City.money("114.2"), null, City.promises("5500")));

    assertThat(checks(MONEY, PROMISES, cities))
        .contains("WORKLOADS_MATCH_PROVINCE_TARGET NOT_CHECKABLE", "PROJECT_MATCHES_ITEMS HOLDS")
        .doesNotContain("WORKLOADS_MATCH_PROVINCE_TARGET DIFFERS");
  }

  @Test
  void missingPromisesAreNotCheckable() {
    assertThat(checks(MONEY, null, CITIES))
        .containsExactly(
            "WORKLOADS_MATCH_PROVINCE_TARGET NOT_CHECKABLE",
            "WORKLOADS_MATCH_GOAL_TEXT NOT_CHECKABLE",
            "PROJECT_MATCHES_ITEMS NOT_CHECKABLE",
            "PROJECTS_MATCH_PROVINCE_TOTAL NOT_CHECKABLE");
  }

  @Test
  void projectWithoutItemsCannotBeCompared() {
    List<Figure> promises = List.of(City.amount(Figures.REQUESTED, "190", "万元").about("survey"));

    assertThat(checks(MONEY, promises, CITIES))
        .contains("PROJECT_MATCHES_ITEMS NOT_CHECKABLE", "PROJECTS_MATCH_PROVINCE_TOTAL DIFFERS");
  }

  @Test
  void promisesInUnitsThatNoCityWorksInAreNoChecks() {
    assertThat(checks(MONEY, List.of(City.amount(Figures.TARGET, "350", "人次")), CITIES)).isEmpty();
  }

  @Test
  void aTargetWithoutUnitIsNoCheckEvenWhereTheWorkIsNotKnown() {
    List<CityFigures> cities = List.of(new CityFigures("440100", null, null, null));

    assertThat(checks(MONEY, List.of(City.amount(Figures.TARGET, "2", null)), cities)).isEmpty();
  }

  private static List<String> checks(
      List<Figure> money, List<Figure> promises, List<CityFigures> cities) {
    CityFigures province =
        new CityFigures(
            "440000",
            money == null ? null : new Figures(money),
            new Figures(List.of()),
            promises == null ? null : new Figures(promises));
    return ProvinceRules.of(province, cities).stream()
        .map(check -> check.rule() + " " + check.status())
        .toList();
  }

  private static List<String> red(List<String> checks) {
    return checks.stream()
        .filter(check -> check.endsWith(" " + Status.DIFFERS))
        .map(check -> check.substring(0, check.indexOf(' ')))
        .toList();
  }

  private static List<Figure> changed(List<Figure> figures, int index, String by) {
    List<Figure> changed = new ArrayList<>(figures);
    Figure old = figures.get(index);
    BigDecimal value = old.value().add(new BigDecimal(by));
    Figure figure = Figure.of(old.code(), value, old.unit(), old.cells());
    changed.set(index, figure.forItems(old.itemSequences()).about(old.subject()));
    return changed;
  }
}
