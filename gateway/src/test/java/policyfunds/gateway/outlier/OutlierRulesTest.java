package policyfunds.gateway.outlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.figure.Check.Subject;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.finding.Evidence;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.reference.DataFile;
import policyfunds.kernel.region.Regions;

class OutlierRulesTest {

  static final List<FindingRule> RULES =
      List.of(OutlierRules.MONEY_OFF_WORKLOAD, OutlierRules.MONEY_WORKLOAD_NOT_ASSESSED);

  private static final Names NAMES = new Names(Regions.shipped(), FundingDirections.shipped());
  private static final String PROVINCE = "440000";

  @Test
  void asksAboutTheOneCityOf2020AndNoOther() {
    List<Finding> findings = of(Cities.of2020());

    assertThat(findings).hasSize(1);
    Finding dongguan = findings.getFirst();
    assertThat(dongguan.rule()).isEqualTo(OutlierRules.MONEY_OFF_WORKLOAD);
    assertThat(dongguan.subject()).isEqualTo(Subject.region(Cities.DONGGUAN, Cities.DIRECTION));
    assertThat(dongguan.sentence().zh())
        .isEqualTo("东莞市承担企业情况综合6050家次，所得资金为41.9万元，而其余20个地市的拟合线预期为115.05万元，原因何在？");
    assertThat(dongguan.sentence().en())
        .isEqualTo(
            "Why does Dongguan get 41.9 万元 for 6050 家次 of Enterprise survey, where the line through"
                + " the other 20 cities expects 115.05?");
  }

  @Test
  void restsOnTheFiguresAndSaysHowFarOffTheyAre() {
    List<Evidence> evidence = of(Cities.of2020()).getFirst().evidence();

    assertThat(evidence.stream().map(one -> Rounding.plain(one.value())))
        .startsWith("41.9", "6050", "115.05017272", "-73.15017272", "-8.37790702", "18")
        .endsWith("0.05", "0.00692562", "-1.70937631", "-1.65478143")
        .hasSize(12);
    assertThat(evidence.get(6).value())
        .isBetween(new BigDecimal("1.2E-7"), new BigDecimal("1.3E-7"));
    assertThat(evidence.get(9).unit()).isEqualTo("万元/家次");
    assertThat(evidence.stream().limit(2).flatMap(one -> one.cells().stream()).map(Source::place))
        .containsExactly("d 2-1 r3 c2", "d 2-1 r3 c9");
  }

  @Test
  void asksNothingWhereThatCityGetsWhatTheOthersWould() {
    assertThat(of(Cities.with(Cities.of2020(), Map.of(Cities.DONGGUAN, "115.1")))).isEmpty();
  }

  @Test
  void asksAboutAnotherCityWhereItIsTheOneThatIsOff() {
    List<CityFigures> cities =
        Cities.with(Cities.of2020(), Map.of(Cities.DONGGUAN, "115.1", "441200", "130"));

    assertThat(of(cities))
        .extracting(finding -> finding.subject().regionCode())
        .containsExactly("441200");
  }

  @Test
  void saysHowManyCitiesOfHowManyAreTooFew() {
    List<Finding> findings =
        of(
            Cities.of(
                "440100 5500 1, 440300 600 2, 440400 20 9, 440500 - 4, 440600 1 5, 440200 2 6,"
                    + " 441600 3 7, 441400 4 8"));

    assertThat(findings).hasSize(1);
    Finding few = findings.getFirst();
    assertThat(few.rule()).isEqualTo(OutlierRules.MONEY_WORKLOAD_NOT_ASSESSED);
    assertThat(few.subject()).isEqualTo(Subject.region(PROVINCE, Cities.DIRECTION));
    assertThat(few.sentence().zh()).isEqualTo("企业情况综合的资金与工作量（家次）如何相互印证？8个地市中只有7个两者都有数值，至少需要8个");
    assertThat(few.sentence().en())
        .isEqualTo(
            "How can the money of Enterprise survey be held against its work in 家次, where 7 of 8 cities"
                + " have both in numbers and 8 are needed?");
    assertThat(few.evidence().getFirst().cells()).hasSize(14);
  }

  @Test
  void saysThatNoCityHasAWorkloadInNumbers() {
    List<Finding> findings = of(Cities.of("440100 - 693, 441900 - 576"));

    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().sentence().en()).contains("where 0 of 2 cities have both");
  }

  @Test
  void saysThatEqualWorkloadsExplainNoMoney() {
    List<Finding> findings =
        of(
            Cities.of(
                "440100 3 1, 440300 3 2, 440400 3.0 9, 440500 3 4, 440600 3 5, 440200 3 6,"
                    + " 441600 3 7, 441400 3 8"));

    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().rule()).isEqualTo(OutlierRules.MONEY_WORKLOAD_NOT_ASSESSED);
    assertThat(findings.getFirst().sentence().en())
        .isEqualTo(
            "By what is the money of Enterprise survey shared out, where the workload of all 8"
                + " cities is 3 家次?");
  }

  @Test
  void judgesNobodyWhereTheMoneyIsForWorkInTwoUnits() {
    List<CityFigures> cities = new ArrayList<>(Cities.of2020());
    cities.replaceAll(city ->
        new CityFigures(
            city.regionCode(),
            city.money(),
            new Figures(
                List.of(
                    city.work().coded(Figures.TASK_COUNT).findFirst().orElseThrow(),
                    city.work().coded(Figures.WORKLOAD).findFirst().orElseThrow(),
                    Cities.figure(Figures.WORKLOAD, "3", "份", 10))),
            city.promises()));

    assertThat(of(cities))
        .extracting(finding -> finding.rule().code())
        .containsExactly("MONEY_WORKLOAD_NOT_ASSESSED", "MONEY_WORKLOAD_NOT_ASSESSED");
    assertThat(of(cities))
        .extracting(finding -> finding.sentence().en())
        .anyMatch(sentence -> sentence.contains("work in 家次"))
        .anyMatch(sentence -> sentence.contains("work in 份"));
  }

  @Test
  void takesNoNumberWhereACityHasSeveral() {
    List<CityFigures> cities = new ArrayList<>(Cities.of2020());
    cities.replaceAll(city ->
        city.regionCode().equals(Cities.DONGGUAN)
            ? new CityFigures(
                city.regionCode(),
                city.money(),
                new Figures(
                    List.of(
                        Cities.figure(Figures.WORKLOAD, "6000", "家次", 9),
                        Cities.figure(Figures.WORKLOAD, "50", "家次", 9))),
                city.promises())
            : city);

    assertThat(of(cities)).isEmpty();
  }

  @Test
  void saysNothingWithoutTheServiceOfEither() {
    assertThat(
            of(
                Cities.of2020().stream()
                    .map(city -> new CityFigures(city.regionCode(), city.money(), null, null))
                    .toList()))
        .isEmpty();
    assertThat(
            of(
                Cities.of2020().stream()
                    .map(city -> new CityFigures(city.regionCode(), null, city.work(), null))
                    .toList()))
        .isEmpty();
    assertThat(of(List.of())).isEmpty();
  }

  @Test
  void needsNoPromises() {
    List<CityFigures> cities =
        Cities.of2020().stream()
            .map(city -> new CityFigures(city.regionCode(), city.money(), city.work(), null))
            .toList();

    assertThat(of(cities)).isEqualTo(of(Cities.of2020()));
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void isNamedInTheCodeList(FindingRule rule) {
    assertThat(DataFile.rows("/policyfunds/code-lists.csv", Optional.empty()))
        .contains(
            Map.of(
                "list", "finding-codes",
                "code", rule.code(),
                "name", rule.title().zh(),
                "nameEn", rule.title().en()));
  }

  private static List<Finding> of(List<CityFigures> cities) {
    return OutlierRules.of(cities, PROVINCE, NAMES);
  }
}
