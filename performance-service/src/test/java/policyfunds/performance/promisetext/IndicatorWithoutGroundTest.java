package policyfunds.performance.promisetext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorWithoutGroundTest {

  private static final IndicatorWithoutGround RULE = new IndicatorWithoutGround();
  private static final String TEXT = "支持中小企业数字化转型，编制《某省中小企业发展报告》，培育12家示范企业，推动区域协调发展。";

  @Test
  void asksWhatOfTheTextAnIndicatorMeasures() {
    var findings = RULE.of(Written.promise(TEXT, "数量指标|中小企业展会媒体宣传报道次数（次）|5"));

    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().sentence().zh())
        .contains("“中小企业展会媒体宣传报道次数（次）”", "12 字", "4 字", "中小企业")
        .endsWith("？");
    assertThat(findings.getFirst().sentence().en()).contains("12 characters").endsWith("?");
    assertThat(findings.getFirst().evidence())
        .extracting(evidence -> evidence.asWritten())
        .containsExactly("中小企业展会媒体宣传报道次数（次）", TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "数量指标, 数字化转型企业数量, 40",
    "数量指标, 示范工厂和标杆车间（家）, 12",
    "质量指标, 发展报告通过专家组终期评审的比例, 100%",
    "社会效益指标, 带动区域协调发展的示范引领辐射作用明显增强, 是",
    "经济效益指标, 项目经济效益情况, 良好",
    "满意度指标, 参展观众满意度, ≥90%",
    "社会效益指标, 参展观众满意度, ≥90%",
    "成本指标, 人均会务开支, 不超过300元",
  })
  void acceptsWhatIsNamedCountedRequiredOrGeneric(String level2, String name, String target) {
    assertThat(RULE.of(Written.promise(TEXT, level2 + "|" + name + "|" + target))).isEmpty();
  }

  @Test
  void looksForWhatTellsTheIndicatorsApart() {
    String text = "举办某省大数据开发者大会，参会人数超3000人。";

    var findings =
        RULE.of(Written.promise(text, "数量指标|某省大数据开发者大会参会人数（人次）|3000", "效益指标|某省大数据开发者大会媒体报道家数|5"));

    assertThat(findings)
        .extracting(finding -> finding.evidence().getFirst().asWritten())
        .containsExactly("某省大数据开发者大会媒体报道家数");
  }

  @Test
  void quotesALongTextInPart() {
    var findings = RULE.of(Written.promise("推动发展。".repeat(100), "数量指标|媒体报道家数|5"));

    assertThat(findings.getFirst().evidence().getLast().asWritten()).hasSize(202).endsWith("……");
    assertThat(findings.getFirst().evidence().getLast().cells()).hasSize(1);
  }
}
