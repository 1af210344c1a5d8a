package policyfunds.gateway.derived.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static policyfunds.gateway.derived.formula.DerivedCode.MONEY_PER_TARGET;
import static policyfunds.gateway.derived.formula.DerivedCode.MONEY_PER_THOUSAND;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;
import policyfunds.gateway.figure.Ratios;
import policyfunds.kernel.figure.Figure;

class UnitCostsTest {

  private static final FundFigures FUND = Guangdong.in2020();

  @Test
  void dividesADirectionsMoneyByItsOwnWork() {
    DerivedFigure guangzhou = Found.of(MONEY_PER_THOUSAND, FUND).of("440100");

    assertThat(guangzhou.value()).isEqualByComparingTo("20.76363636");
    assertThat(guangzhou.unit()).isEqualTo("万元/千家次");
    assertThat(guangzhou.about().directionCode()).isEqualTo(Guangdong.SURVEY);
    assertThat(Found.inputs(guangzhou)).containsExactly("ALLOCATED 114.2", "WORKLOAD 5500");
    assertThat(guangzhou.inputs()).allSatisfy(input -> assertThat(input.cells()).hasSize(1));
  }

  @Test
  void standsBesideTheProvinceAndTheMiddleCity() {
    DerivedFigure guangzhou = Found.of(MONEY_PER_THOUSAND, FUND).of("440100");

    assertThat(guangzhou.comparison().provinceValue()).isEqualByComparingTo("22.72727273");
    assertThat(guangzhou.comparison().median()).isEqualByComparingTo("26.23376623");
    assertThat(guangzhou.comparison().rank()).isEqualTo(17);
    assertThat(guangzhou.comparison().among()).isEqualTo(21);
  }

  @Test
  void mostMoneyRanksFirstAndEqualsShareTheBetter() {
    Found costs = Found.of(MONEY_PER_THOUSAND, FUND);

    assertThat(costs.of("440200").comparison().rank()).isEqualTo(1);
    assertThat(costs.of("441500").comparison().rank()).isEqualTo(4);
    assertThat(costs.of("441700").comparison().rank()).isEqualTo(4);
    assertThat(costs.of("441800").comparison().rank()).isEqualTo(6);
    assertThat(costs.of("441900").comparison().rank()).isEqualTo(21);
  }

  @Test
  void saysTheSameAsTheUnitCostOfTheCities() {
    assertThat(MONEY_PER_THOUSAND.of(FUND))
        .hasSize(21)
        .allSatisfy(figure ->
            assertThat(figure.value().movePointLeft(3))
                .isCloseTo(
                    Ratios.unitCost(
                        figure.inputs().getFirst().value(), figure.inputs().getLast().value()),
                    within(new BigDecimal("0.000000005"))));
  }

  @Test
  void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
    FundFigures fund =
        fund(
            Guangdong.city("440100", "10", "1000"),
            Guangdong.city("440300", "40", "1000"),
            Guangdong.city("440400", "15", "1000"),
            Guangdong.city("440500", "20", "1000"));

    assertThat(Found.of(MONEY_PER_THOUSAND, fund).of("440100").comparison().median())
        .isEqualByComparingTo("17.5");
  }

  @Test
  void dividesTheClustersMoneyByTheirPlatformProjects() {
    Found costs = Found.of(MONEY_PER_TARGET, FUND);
    DerivedFigure guangzhou = costs.of("440100");

    assertThat(costs.values()).containsExactly("346.5", "576");
    assertThat(guangzhou.unit()).isEqualTo("万元/个");
    assertThat(guangzhou.about().measure()).isEqualTo(Guangdong.PLATFORMS);
    assertThat(Found.inputs(guangzhou)).containsExactly("ALLOCATED 693", "TARGET 2");
    assertThat(guangzhou.inputs().getLast().unit()).isNull();
    assertThat(guangzhou.comparison().rank()).isEqualTo(2);
    assertThat(guangzhou.comparison().provinceValue()).isEqualByComparingTo("423");
    assertThat(guangzhou.comparison().median()).isEqualByComparingTo("461.25");
  }

  @Test
  void columnsOfOneNameCannotBeToldApart() {
    Figure target =
        Guangdong.figure(Figures.TARGET, "2", null)
            .inDirection(Guangdong.SURVEY, "")
            .about(Guangdong.PLATFORMS.indicator());
    Measure measure =
        new Measure("M", Guangdong.PLATFORMS.name(), Guangdong.SURVEY, target.subject(), "个");

    assertThat(MONEY_PER_TARGET.of(fundWith(measure, target))).hasSize(1);
    assertThat(MONEY_PER_TARGET.of(fundWith(measure, target, target))).isEmpty();
    assertThat(MONEY_PER_TARGET.of(fundWith(measure, target.about("另一指标")))).isEmpty();
  }

  @Test
  void moneyForWorkInTwoUnitsIsOfNeither() {
    CityFigures both =
        new CityFigures(
            "440100",
            Guangdong.of(Guangdong.money("100")),
            Guangdong.of(work("1000", "家次"), work("4", "份")),
            null);
    FundFigures fund = fund(both, Guangdong.city("440300", "50", "2000"));

    DerivedFigure shenzhen = Found.of(MONEY_PER_THOUSAND, fund).only(_ -> true);

    assertThat(shenzhen.about().regionCode()).isEqualTo("440300");
    assertThat(shenzhen.comparison().provinceValue()).isEqualByComparingTo("25");
  }

  @Test
  void citiesThatCountInOtherUnitsAreNotCompared() {
    FundFigures fund =
        fund(
            Guangdong.city("440100", "10", "1000"),
            new CityFigures(
                "440300", Guangdong.of(Guangdong.money("90")), Guangdong.of(work("3", "份")), null));

    Found costs = Found.of(MONEY_PER_THOUSAND, fund);

    assertThat(costs.of("440300").unit()).isEqualTo("万元/千份");
    assertThat(costs.all())
        .allSatisfy(cost -> {
          assertThat(cost.comparison().rank()).isEqualTo(1);
          assertThat(cost.comparison().among()).isEqualTo(1);
          assertThat(cost.comparison().provinceValue()).isEqualByComparingTo(cost.value());
        });
  }

  @Test
  void whatLacksMoneyOrWorkHasNoCost() {
    CityFigures unknownMoney =
        new CityFigures("440400", null, Guangdong.work("2090"), Guangdong.of());
    CityFigures unknownWork =
        new CityFigures("440500", Guangdong.of(Guangdong.money("80.8")), null, Guangdong.of());

    FundFigures fund =
        fund(
            Guangdong.city("440100", "114.2", null),
            Guangdong.city("440300", null, "6600"),
            unknownMoney,
            unknownWork,
            Guangdong.city("440600", "96.9", "0"));

    assertThat(MONEY_PER_THOUSAND.of(fund)).isEmpty();
    assertThat(MONEY_PER_TARGET.of(fund)).isEmpty();
  }

  private static Figure work(String count, String unit) {
    return Guangdong.figure(Figures.WORKLOAD, count, unit).inDirection(Guangdong.SURVEY, "");
  }

  private static FundFigures fund(CityFigures... cities) {
    return Guangdong.of(Guangdong.province(), List.of(cities));
  }

  private static FundFigures fundWith(Measure measure, Figure... targets) {
    CityFigures city =
        new CityFigures(
            "440100",
            Guangdong.of(Guangdong.money("100")),
            Guangdong.work("5"),
            Guangdong.of(targets));
    return new FundFigures(Guangdong.province(), List.of(city), List.of(), List.of(measure));
  }
}
