package policyfunds.performance.promiseform;

import static org.assertj.core.api.Assertions.assertThat;
import static policyfunds.performance.promise.Promises.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.finding.Evidence;
import policyfunds.kernel.finding.Finding;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.promise.Promises;
import policyfunds.performance.promise.Promises.Row;

/** The rules over level 1 and level 2. */
class CategoriesOfIndicatorsTest {

  @ParameterizedTest
  @ValueSource(strings = {"效益指标", "过程管理指标", "创新指标"})
  void asksAboutALevel2OutsideTheStandardCategories(String level2) {
    Promise promise =
        Promises.ofCity(
            "某目标", row("数量指标", "报告", "1份"), row(level2, "某指标", "良好"), row(level2, "另一指标", "良好"));

    Finding finding = only(new CategoryNotStandard().of(promise));

    assertThat(finding.sentence().zh()).startsWith("深圳市“某表”：二级指标“" + level2 + "”不在");
    assertThat(finding.sentence().en()).startsWith("Shenzhen, \"某表\": level 2 \"" + level2 + "\" ");
    assertThat(finding.subject().regionCode()).isEqualTo("440300");
    assertThat(finding.subject().directionCode()).isEqualTo("ENTERPRISE_SURVEY");
    assertThat(finding.subject().name()).isEqualTo("某表");
    assertThat(finding.evidence())
        .extracting(evidence -> evidence.label().zh())
        .containsExactly("二级指标：某指标", "二级指标：另一指标");
    assertThat(cells(finding)).containsExactly("999999-2031 4-1 r3 c2", "999999-2031 4-1 r4 c2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "数量指标",
        "质量指标",
        "时效指标",
        "成本指标",
        "经济效益指标",
        "社会效益指标",
        "生态效益指标",
        "可持续影响指标",
        "满意度指标",
        "服务对象满意度指标",
        "数 量\n指标"
      })
  void takesEachWordingOfTheNineForStandard(String level2) {
    assertThat(new CategoryNotStandard().of(Promises.ofProject("某目标", row(level2, "某", "1"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"效益, 满意度指标", "效益指标, 服务对象满意度指标", "效 益, 满意度指标"})
  void asksAboutSatisfactionUnderBenefit(String level1, String level2) {
    Promise promise =
        Promises.ofProject(
            "某目标", row("数量指标", "报告", "1份"), new Row(level1, level2, "学员满意度", List.of("≥90%")));

    Finding finding = only(new SatisfactionUnderBenefit().of(promise));

    assertThat(finding.sentence().zh())
        .isEqualTo("广东省“某项目”：满意度指标“学员满意度”列在一级指标“%s”之下，是否应当单列？", level1);
    assertThat(finding.subject().itemSequences()).containsExactly(9, 10);
    assertThat(finding.evidence()).extracting(Evidence::asWritten).containsExactly(level1, level2);
    assertThat(cells(finding)).containsExactly("999999-2031 4-1 r3 c1", "999999-2031 4-1 r3 c2");
  }

  @ParameterizedTest
  @CsvSource({"满意度, 满意度指标", "满意度指标, 满意度指标", "效益, 社会效益指标", "产出, 满意度指标", ", 满意度指标"})
  void leavesSatisfactionAloneThatStandsElsewhereOrNowhere(String level1, String level2) {
    Promise promise = Promises.ofCity("某目标", new Row(level1, level2, "学员满意度", List.of("≥90%")));

    assertThat(new SatisfactionUnderBenefit().of(promise)).isEmpty();
  }

  @Test
  void asksWhereNoIndicatorIsAboutCost() {
    Promise promise = Promises.ofCity("某目标", row("数量指标", "报告", "1份"), row("质量指标", "培训成本", "低"));

    Finding finding = only(new NoCostIndicator().of(promise));

    assertThat(finding.sentence().zh()).isEqualTo("深圳市“某表”：2 项绩效指标均未列入成本指标，是否应当设置？");
    assertThat(finding.evidence()).extracting(Evidence::asWritten).containsExactly("数量指标", "质量指标");
  }

  @Test
  void asksNothingWhereOneIsAboutCostOrThereIsNone() {
    Promise promise = Promises.ofCity("某目标", row("数量指标", "报告", "1份"), row("成本指标", "人均费用", "≤400元"));

    assertThat(new NoCostIndicator().of(promise)).isEmpty();
    assertThat(new NoCostIndicator().of(Promises.ofCity("某目标"))).isEmpty();
  }

  private static Finding only(List<Finding> findings) {
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }

  private static List<String> cells(Finding finding) {
    return finding.evidence().stream()
        .flatMap(evidence -> evidence.cells().stream())
        .map(Source::place)
        .toList();
  }
}
