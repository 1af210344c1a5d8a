package policyfunds.performance.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.figure.Check;
import policyfunds.kernel.figure.Source;
import policyfunds.performance.goal.PerformanceGoal;
import policyfunds.performance.indicator.IndicatorCategory;
import policyfunds.performance.indicatortarget.TargetSpan;
import policyfunds.performance.indicatortarget.TargetValue;
import policyfunds.performance.target.ParsedTarget;
import policyfunds.performance.target.TargetParser;
import policyfunds.performance.target.Unit;

class ReconciliationTest {

  @ParameterizedTest
  @CsvSource({
    "'一、额度150万元；二、额度150万元。', 300, HOLDS, 0",
    "'一、额度150万元；二、额度0.015亿元。', 300, HOLDS, 0",
    "'额度2999999元。', 300, DIFFERS, -0.0001",
    "'额度150万元。', 300, DIFFERS, -150",
  })
  void addsUpTheMoneyThatATextNames(
      String text, BigDecimal requested, Check.Status status, BigDecimal difference) {
    List<Check> checks = Reconciliation.of(List.of(project(requested, text)), List.of());

    assertThat(checks).extracting(Check::rule).containsExactly("GOAL_TEXT_AMOUNTS");
    assertThat(checks.getFirst().status()).isEqualTo(status);
    assertThat(checks.getFirst().difference()).isEqualByComparingTo(difference);
    assertThat(checks.getFirst().left().cells()).hasSize(1);
    assertThat(checks.getFirst().subject().itemSequences()).containsExactly(6, 7);
  }

  @Test
  void comparesAQuantityWithTheOnlyTargetInItsUnit() {
    List<Check> checks =
        Reconciliation.of(
            List.of(project(BigDecimal.TEN, "完成55000家次审核，推动10个县。")), targets("5.5万家次", "350人次"));

    assertThat(checks).extracting(Check::rule).containsExactly("GOAL_TEXT_QUANTITY");
    assertThat(checks.getFirst().status()).isEqualTo(Check.Status.HOLDS);
    assertThat(checks.getFirst().left().unit()).isEqualTo("家次");
  }

  @Test
  void seesAQuantityThatDiffers() {
    List<Check> checks =
        Reconciliation.of(List.of(project(BigDecimal.TEN, "完成55000家次审核。")), targets("5.4万家次"));

    assertThat(checks).extracting(Check::status).containsExactly(Check.Status.DIFFERS);
    assertThat(checks.getFirst().difference()).isEqualByComparingTo("1000");
  }

  @ParameterizedTest
  @CsvSource({
    "'完成3场会议和5场培训。', 3场, ",
    "'完成3场会议。', 3场, 5场",
    "'参会3000人。', 3000人次, ",
    "'推动行业发展。', 3场, ",
  })
  void comparesNothingWhereItIsOpenWhatIsMeant(String text, String first, String second) {
    List<TargetValue> targets = second == null ? targets(first) : targets(first, second);

    assertThat(Reconciliation.of(List.of(project(BigDecimal.TEN, text)), targets)).isEmpty();
  }

  @Test
  void doesNotTakeMoneyToBeEarnedForMoneyAskedFor() {
    List<Check> checks =
        Reconciliation.of(List.of(project(BigDecimal.TEN, "额度10万元。")), targets("4000万元"));

    assertThat(checks).extracting(Check::rule).containsExactly("GOAL_TEXT_AMOUNTS");
  }

  @Test
  void appliesToTheGoalsOfCitiesToo() {
    PerformanceGoal goal =
        PerformanceGoal.ofRegion(
            "SOME-2031", 1, "440100", "ENTERPRISE_SURVEY", "某表", "采集5500家次。", Map.of());
    TargetValue target =
        new TargetValue(
            goal.key(),
            1,
            "采集量",
            IndicatorCategory.QUANTITY,
            TargetSpan.ANNUAL,
            new BigDecimal(5500),
            "家次",
            cell("5500"));

    List<Check> checks = Reconciliation.of(List.of(goal), List.of(target));

    assertThat(checks).extracting(Check::status).containsExactly(Check.Status.HOLDS);
    assertThat(checks.getFirst().subject().regionCode()).isEqualTo("440100");
  }

  private static PerformanceGoal project(BigDecimal requested, String text) {
    return PerformanceGoal.ofProject(
        "SOME-2031",
        1,
        1,
        "某项目",
        requested,
        text,
        List.of(6, 7),
        Map.of("text", cell(text), "requestedAmountWan", cell(requested.toPlainString())));
  }

  private static List<TargetValue> targets(String... written) {
    return Arrays.stream(written).map(ReconciliationTest::target).toList();
  }

  private static TargetValue target(String written) {
    ParsedTarget parsed = TargetParser.parse(written, "某指标");
    return new TargetValue(
        "SOME-2031:P:1",
        1,
        "某指标",
        IndicatorCategory.QUANTITY,
        TargetSpan.ANNUAL,
        parsed.value().orElseThrow(),
        parsed.unit().map(Unit::symbol).orElse(null),
        cell(written));
  }

  private static Source cell(String text) {
    return Source.of("999999-2031", "4-1", 1, 1, text);
  }
}
