package policyfunds.performance.promisetext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.finding.Finding;

class CountWithoutIndicatorTest {

  private static final CountWithoutIndicator RULE = new CountWithoutIndicator();

  @Test
  void asksForTheIndicatorOfACount() {
    List<Finding> findings =
        RULE.of(Written.promise("推动全省10个县（市、区）开展评价。", "数量指标|培训人数|350人次", "质量指标|通过率|90%"));

    assertThat(findings).hasSize(1);
    Finding finding = findings.getFirst();
    assertThat(finding.sentence().zh()).contains("“10个县”（第 5 字起）", "2 项").endsWith("？");
    assertThat(finding.sentence().en()).contains("\"10个县\"", "2 indicators").endsWith("?");
    assertThat(finding.evidence().getFirst().asWritten()).isEqualTo("10个县");
    assertThat(finding.evidence().getFirst().cells()).hasSize(1);
    assertThat(finding.evidence())
        .extracting(evidence -> evidence.asWritten())
        .containsExactly("10个县", "培训人数", "通过率");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          支持300家企业  | 支持企业数（家次） | ≥300
          支持300家企业  | 支持企业数     | 300
          培训2000人次  | 培训人数（人）   | 2000
          审核55000家次 | 审核企业家数    | 5.5万家次
          编制2份课题成果  | 编制规划      | 1份规划和2份课题成果
          面积3万平方米   | 展览面积（平方米） | 30000
          编印4期通讯    | 通讯（份）     | 4
          推动10个县评价  | 10个县评价完成率 | 100%
          建立一套指标体系  | 指标体系建立情况  | 已建立
          """)
  void acceptsAnIndicatorThatStatesTheNumber(String text, String name, String target) {
    assertThat(RULE.of(Written.promise(text, "数量指标|" + name + "|" + target))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          支持300家企业      | 培训人数（人）    | 300
          建成1个采购项目      | 规划编制（份）    | 1
          推动10个县评价      | 完成率        | 10%
          培训200人次       | 培训人数（人次）   | 350
          打造至少一个品牌展览会   | 展览活动（次）    | ≥10
          """)
  void acceptsNoOtherNumberOrThing(String text, String name, String target) {
    assertThat(RULE.of(Written.promise(text, "数量指标|" + name + "|" + target))).hasSize(1);
  }

  @Test
  void looksAtTheValuesOfBothSpans() {
    assertThat(RULE.of(Written.promise("三年举办30次活动", "数量指标|活动（次）|≥10|≥30"))).isEmpty();
  }

  @Test
  void asksOfEachPlaceAndShowsABoundedNumberOfIndicators() {
    String[] many = new String[30];
    Arrays.fill(many, "数量指标|企业数|7");

    List<Finding> findings = RULE.of(Written.promise("形成1个采购项目，又形成1个采购项目。", many));

    assertThat(findings).hasSize(2);
    assertThat(findings.getFirst().evidence()).hasSize(1 + Looked.SHOWN);
    assertThat(findings.getFirst().sentence().zh()).contains("30 项");
  }
}
