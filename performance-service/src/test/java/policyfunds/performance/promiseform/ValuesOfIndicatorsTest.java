package policyfunds.performance.promiseform;

import static org.assertj.core.api.Assertions.assertThat;
import static policyfunds.performance.promise.Promises.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.finding.Evidence;
import policyfunds.kernel.finding.Finding;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.promise.Promises;

/** The rules over values, and over indicators that are there twice. */
class ValuesOfIndicatorsTest {

  @Test
  void asksOnceAboutAllNumbersWithoutOperator() {
    Promise promise =
        Promises.ofProject(
            "某目标",
            row("数量指标", "展览（次）", "10", "≥30"),
            row("质量指标", "合格率", "合规"),
            row("经济效益指标", "收入（万元）", "4000", "15000"));

    List<Finding> findings = new TargetWithoutOperator().of(promise);

    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().sentence().zh())
        .isEqualTo("广东省“某项目”：3 个指标值只有数字，未写明比较方式：是至少、至多，还是恰好？");
    assertThat(findings.getFirst().evidence())
        .extracting(Evidence::asWritten)
        .containsExactly("10", "4000", "15000");
    assertThat(findings.getFirst().evidence())
        .extracting(evidence -> evidence.value().toPlainString() + evidence.unit())
        .containsExactly("10次", "4000万元", "15000万元");
    assertThat(findings.getFirst().evidence().getFirst().label().en())
        .isEqualTo("Target for the year: 展览（次）");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"≥10", "至少2次。", "90%以上", "=100%", "不超过5天", "是", "良好", "1份规划和2份成果", "按月形成报告"})
  void asksNothingAboutAValueThatSaysHow(String value) {
    assertThat(new TargetWithoutOperator().of(city(value))).isEmpty();
  }

  @Test
  void asksAboutIndicatorsWordedAlikeByTheirOrdinals() {
    Promise promise =
        Promises.ofCity(
            "某目标",
            row("社会效益指标", "强化经济形势分析", "是"),
            row("数量指标", "报告（份）", "3"),
            row("社会效益指标", "强化经济 形势分析", "是"),
            row("质量指标", "报告(份)", "3"),
            row("质量指标", "报告（篇）", "3"));

    List<Finding> findings = new DuplicateIndicator().of(promise);

    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().sentence().zh())
        .isEqualTo("深圳市“某表”：第 1、3、2、4 项绩效指标的文字与另一项相同（“强化经济形势分析”、“报告（份）”），是有意为之，还是重复？");
    assertThat(findings.getFirst().evidence())
        .extracting(evidence -> evidence.label().zh() + " " + evidence.cells().getFirst().row())
        .containsExactly("第 1 项绩效指标 2", "第 3 项绩效指标 4", "第 2 项绩效指标 3", "第 4 项绩效指标 5");
  }

  @Test
  void takesIndicatorsInOtherWordsForOthers() {
    Promise promise = Promises.ofCity("某目标", row("数量指标", "报告", "3"), row("数量指标", "研究报告", "3"));

    assertThat(new DuplicateIndicator().of(promise)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"≥200, ≥200", "≥200, 不少于200", "100%, 100 %", "良好, 良好", "2万, 20000"})
  void asksAboutAProjectThatIsToReachNoMoreThanItsYear(String annual, String project) {
    List<Finding> findings = new AnnualEqualsProject().of(city(annual, project));

    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().sentence().zh())
        .isEqualTo("深圳市“某表”：“某指标”的当年度指标值与项目周期指标值相同，其余年度是否不再有任务？");
    assertThat(findings.getFirst().evidence())
        .extracting(Evidence::asWritten)
        .containsExactly(annual, project);
  }

  @ParameterizedTest
  @CsvSource({"≥10, ≥30", "100, ≥100", "100份, 100次", "良好, 提高", "100, 是"})
  void asksNothingWhereTheProjectGoesOn(String annual, String project) {
    assertThat(new AnnualEqualsProject().of(city(annual, project))).isEmpty();
  }

  @Test
  void asksNothingWhereOnlyTheYearHasAValue() {
    assertThat(new AnnualEqualsProject().of(city("100"))).isEmpty();
  }

  private static Promise city(String... values) {
    return Promises.ofCity("某目标", row("数量指标", "某指标", values));
  }
}
