package policyfunds.e2e.expected;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import policyfunds.e2e.expected.Goal.Indicator;
import policyfunds.e2e.expected.Money.Item;
import policyfunds.e2e.expected.Target.Kind;
import policyfunds.e2e.expected.Target.Operator;
import policyfunds.e2e.source.Cell;

class Expected2020Test {
  private final Expected2020 expected = Expected2020.read();

  @Test
  void readsTwentyOneCitiesInTheNoticesOrder() {
    assertThat(expected.cities()).hasSize(21).doesNotHaveDuplicates();
    assertThat(expected.cities()).allSatisfy(city -> assertThat(city.code()).matches("44\\d\\d00"));
    assertThat(expected.cities().stream().limit(3).map(City::name))
        .containsExactly("广州市", "深圳市", "珠海市");
    assertThat(expected.city("445300").order()).isEqualTo(21);
  }

  @Test
  void readsTenItemsAndThirtyTwoLeaves() {
    assertThat(expected.money().items()).hasSize(10);
    assertThat(expected.money().leaves()).hasSize(32);
    assertThat(expected.money().leaves()).filteredOn(l -> l.city().isPresent()).hasSize(23);
    assertThat(expected.money().leaves())
        .filteredOn(l -> l.organization().text().equals("广东省工业和信息化厅"))
        .hasSize(6);
  }

  @Test
  void carriesTheDepartmentDownThroughItsMergedCells() {
    assertThat(expected.money().items().stream().map(Item::organization).map(Cell::row))
        .containsExactly(2, 3, 3, 3, 3, 3, 3, 9, 10, 11);
  }

  @Test
  void keepsTheFourPrintedTotalsApartFromTheLeaves() {
    assertThat(expected.money().statedTotals().stream().map(t -> t.amountWan().intValueExact()))
        .containsExactlyInAnyOrder(2519, 1250, 1269, 782);
    assertThat(expected.money().leaves().stream().map(Money.Leaf::cell))
        .doesNotContainAnyElementsOf(
            expected.money().statedTotals().stream().map(Money.StatedTotal::cell).toList());
  }

  @Test
  void addsUpToTheTotalsThatTheNoticePrints() {
    assertThat(expected.fundWan()).isEqualByComparingTo("5601");
    assertThat(expected.citiesWan()).isEqualByComparingTo("2519");
    assertThat(expected.allocatedWan(Direction.ENTERPRISE_SURVEY)).isEqualByComparingTo("1250");
    assertThat(expected.allocatedWan(Direction.MANUFACTURING_CLUSTER)).isEqualByComparingTo("1269");
    assertThat(expected.itemsWan(List.of(2, 3, 4, 5, 6, 7))).isEqualByComparingTo("782");
  }

  @Test
  void asksForAsMuchMoneyInAnnex4AsItsItemsHave() {
    var projects = expected.goals().stream().filter(g -> g.projectName().isPresent()).toList();
    assertThat(projects.stream().map(g -> g.requestedWan().orElseThrow().intValueExact()))
        .containsExactly(482, 300, 300, 2000);
    assertThat(projects)
        .allSatisfy(goal ->
            assertThat(expected.itemsWan(goal.itemSequences()))
                .isEqualByComparingTo(goal.requestedWan().orElseThrow()));
    assertThat(expected.fundWan().subtract(expected.citiesWan())).isEqualByComparingTo("3082");
  }

  @Test
  void readsTwentyThreeTasksWhoseWorkIsFiftyFiveThousandVisits() {
    assertThat(expected.tasks()).hasSize(23);
    assertThat(
            expected.tasks().stream()
                .flatMap(task -> task.workloadVisits().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("55000");
    assertThat(expected.tasks())
        .filteredOn(task -> task.workloadVisits().isEmpty())
        .extracting(Task::windowEnd)
        .containsExactly(LocalDate.of(2020, 12, 31), LocalDate.of(2020, 12, 31));
    assertThat(expected.tasks().getFirst().windowEnd()).isEqualTo("2020-11-30");
  }

  @Test
  void collectsInAnnex5WhatAnnex3AsksOfEachCity() {
    assertThat(expected.cities())
        .allSatisfy(city -> {
          Target collected =
              expected.goalsOf(city).getFirst().indicators().getFirst().targets().getFirst();
          assertThat(collected.value())
              .isEqualTo(expected.tasksOf(city).getFirst().workloadVisits());
        });
  }

  @Test
  void givesClusterMoneyTasksAndGoalsToTheSameTwoCities() {
    var cluster = Optional.of(Direction.MANUFACTURING_CLUSTER);
    var cities = List.of(expected.city("440100"), expected.city("441900"));
    assertThat(expected.money().leaves())
        .filteredOn(leaf -> leaf.direction().equals(cluster))
        .extracting(leaf -> leaf.city().orElseThrow())
        .isEqualTo(cities);
    assertThat(expected.tasks())
        .filteredOn(task -> Optional.of(task.direction()).equals(cluster))
        .extracting(Task::city)
        .isEqualTo(cities);
    assertThat(expected.goals())
        .filteredOn(goal -> goal.direction().equals(cluster))
        .extracting(goal -> goal.city().orElseThrow())
        .isEqualTo(cities);
  }

  @Test
  void readsTwentySevenGoalsWithTheirIndicatorsAndTargets() {
    assertThat(expected.goals()).hasSize(27);
    assertThat(expected.indicators()).hasSize(141);
    assertThat(expected.targets()).hasSize(149);
    assertThat(expected.targets().stream().map(Target::cell)).doesNotHaveDuplicates();
  }

  @Test
  void readsTheSixFormsOfTargets() {
    assertThat(expected.targets().stream().collect(groupingBy(Target::kind, counting())))
        .isEqualTo(
            Map.of(
                Kind.NUMERIC, 73L,
                Kind.BOOLEAN, 65L,
                Kind.QUALITATIVE, 8L,
                Kind.FREQUENCY, 1L,
                Kind.COMPOUND, 1L,
                Kind.NARRATIVE, 1L));
    assertThat(expected.targets()).filteredOn(t -> t.operator() == Operator.GE).hasSize(14);
    assertThat(expected.targets())
        .filteredOn(target -> target.cell().text().equals("5.5万家次"))
        .singleElement()
        .satisfies(t -> assertThat(t.value().orElseThrow()).isEqualByComparingTo("55000"))
        .satisfies(t -> assertThat(t.unit()).isEqualTo("家次"));
  }

  @Test
  void carriesLevelsDownAndLeavesTheFourthProjectWithoutALevelOne() {
    assertThat(levels(2))
        .containsExactly("产出/数量指标", "产出/质量指标", "产出/时效指标", "效益/可持续影响指标", "效益/服务对象满意度指标");
    assertThat(levels(3))
        .startsWith("-/数量指标", "-/数量指标", "-/质量指标", "-/社会效益指标", "-/社会效益指标")
        .hasSize(8);
    assertThat(levels(4))
        .containsExactly("产出/数量指标", "产出/数量指标", "产出/时效指标", "效益/社会效益指标", "效益/社会效益指标");
    assertThat(levels(26))
        .containsExactly(
            "产出/数量指标",
            "产出/质量指标",
            "产出/质量指标",
            "产出/过程管理指标",
            "效益/经济效益指标",
            "效益/社会效益指标",
            "效益/社会效益指标",
            "效益/满意度指标");
  }

  @Test
  void keepsBothSurveyIndicatorsThatShareOneName() {
    List<Indicator> survey = expected.goals().get(4).indicators();
    assertThat(survey.get(3).name().text()).isEqualTo(survey.get(4).name().text());
    assertThat(survey.get(3).name()).isNotEqualTo(survey.get(4).name());
  }

  @Test
  void sharesARankBetweenCitiesWithTheSameMoney() {
    assertThat(expected.rank(expected.city("440100"))).isEqualTo(1);
    assertThat(expected.rank(expected.city("441500")))
        .isEqualTo(expected.rank(expected.city("441700")))
        .isEqualTo(20);
  }

  @Test
  void relatesMoneyToTheWorkOfItsOwnDirectionOnly() {
    City guangzhou = expected.city("440100");
    assertThat(expected.allocatedWan(guangzhou)).isEqualByComparingTo("807.2");
    assertThat(expected.shareOfFund(guangzhou).at(6)).isEqualByComparingTo("0.144117");
    assertThat(expected.shareOfCities(guangzhou).at(6)).isEqualByComparingTo("0.320445");
    assertThat(expected.unitCostWan(guangzhou, Direction.ENTERPRISE_SURVEY))
        .contains(new Fraction(new BigDecimal("114.2"), new BigDecimal("5500")));
    assertThat(expected.unitCostWan(guangzhou, Direction.MANUFACTURING_CLUSTER)).isEmpty();
  }

  private List<String> levels(int goal) {
    return expected.goals().get(goal).indicators().stream()
        .map(i -> i.level1().map(Cell::text).orElse("-") + "/" + i.level2().text())
        .toList();
  }
}
