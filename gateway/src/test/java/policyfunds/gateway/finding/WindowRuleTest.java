package policyfunds.gateway.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.finding.Evidence;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.period.Period;
import policyfunds.kernel.reference.DataFile;
import policyfunds.kernel.region.Regions;

class WindowRuleTest {

  private static final String SURVEY = "ENTERPRISE_SURVEY";
  private static final String CLUSTER = "MANUFACTURING_CLUSTER";
  private static final Period WINDOW = period("2021-01-01", "2021-11-30");
  private static final WindowRule RULE =
      new WindowRule(new Names(Regions.shipped(), FundingDirections.shipped()));

  @Test
  void asksWhereNoTimelinessIndicatorIs() {
    Figure other = timely("全年完成", null).inDirection(CLUSTER, "集群");

    List<Finding> found = RULE.of(List.of(city(List.of(window()), List.of(other))));

    Finding finding = found.getFirst();
    assertThat(found).hasSize(1);
    assertThat(finding.rule()).isEqualTo(WindowRule.RULE);
    assertThat(finding.subject().regionCode()).isEqualTo("440100");
    assertThat(finding.subject().directionCode()).isEqualTo(SURVEY);
    assertThat(finding.subject().name()).isEqualTo("采集");
    assertThat(finding.sentence().zh())
        .isEqualTo("广州市“企业情况综合”的任务“采集”应于2021-01-01至2021-11-30完成，但没有时效指标，按期完成以什么衡量？");
    assertThat(finding.sentence().en())
        .startsWith("The task \"采集\" of Guangzhou in ")
        .endsWith(
            " runs from 2021-01-01 to 2021-11-30 without a timeliness indicator: by what is its"
                + " being in time measured?");
    assertThat(finding.evidence())
        .extracting(Evidence::value, Evidence::unit)
        .containsExactly(tuple(new BigDecimal("11"), "个月"));
    assertThat(finding.evidence().getFirst().cells()).hasSize(1);
  }

  @Test
  void asksWhereNoNamedPeriodCoversTheWindow() {
    List<Figure> tooShort =
        List.of(
            timely("1-6月完成", period("2021-01-01", "2021-06-30")),
            timely("2-12月完成", period("2021-02-01", "2021-12-31")));

    List<Finding> found = RULE.of(List.of(city(List.of(window()), tooShort)));

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().sentence().zh()).contains("时效指标所写的期间都不包含这一时限");
    assertThat(found.getFirst().evidence())
        .extracting(Evidence::asWritten)
        .containsExactly(null, "1-6月完成", "2-12月完成");
  }

  @Test
  void isContentWithOneThatCoversTheWindowOrNamesNoPeriod() {
    Figure within = timely("上半年", period("2021-01-01", "2021-06-30"));

    assertThat(
            Stream.of(timely("全年", period("2021-01-01", "2021-12-31")), timely("按时完成", null))
                .map(covering -> city(List.of(window()), List.of(within, covering)))
                .flatMap(city -> RULE.of(List.of(city)).stream()))
        .isEmpty();
  }

  @Test
  void isNamedInTheListOfCodes() {
    assertThat(DataFile.rows("/policyfunds/code-lists.csv", Optional.empty()))
        .anySatisfy(row ->
            assertThat(row)
                .containsEntry("list", "finding-codes")
                .containsEntry("code", WindowRule.RULE.code())
                .containsEntry("name", WindowRule.RULE.title().zh())
                .containsEntry("nameEn", WindowRule.RULE.title().en()));
  }

  @Test
  void asksOfEachTaskForItself() {
    Figure second = window().about("核对");

    assertThat(RULE.of(List.of(city(List.of(window(), second), List.of()))))
        .extracting(finding -> finding.subject().name())
        .containsExactly("采集", "核对");
  }

  @Test
  void asksNothingOfWhatIsNotKnown() {
    Figures windows = new Figures(List.of(window()));
    Figure withoutPeriod = window().during(null);

    assertThat(
            RULE.of(
                List.of(
                    new CityFigures("440100", null, windows, null),
                    new CityFigures("440100", null, null, new Figures(List.of())),
                    city(List.of(withoutPeriod), List.of()))))
        .isEmpty();
  }

  private static CityFigures city(List<Figure> work, List<Figure> promises) {
    return new CityFigures("440100", null, new Figures(work), new Figures(promises));
  }

  private static Figure window() {
    return Figure.of(Figures.TASK_WINDOW, WINDOW.months(), "个月", cells("3-1"))
        .inDirection(SURVEY, "企业情况综合")
        .about("采集")
        .during(WINDOW);
  }

  private static Figure timely(String name, Period period) {
    return Figure.of(Figures.TIMELINESS, BigDecimal.ONE, "项", cells("4-1"))
        .inDirection(SURVEY, "企业情况综合")
        .about(name)
        .during(period);
  }

  private static List<Source> cells(String table) {
    return List.of(Source.of("440000-2021", table, 3, 5, "2021年1月至11月"));
  }

  private static Period period(String start, String end) {
    return new Period(LocalDate.parse(start), LocalDate.parse(end));
  }
}
