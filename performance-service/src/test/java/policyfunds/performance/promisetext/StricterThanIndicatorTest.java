package policyfunds.performance.promisetext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StricterThanIndicatorTest {

  private static final StricterThanIndicator RULE = new StricterThanIndicator();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          参会人数超3000人     | 大会参会人数（人次）  | 3000  | 参会人数超3000人
          接入设备超过1万台      | 接入设备数（台）    | ≥1万   | 接入设备超过1万台
          上云企业达到5000户    | 企业上云数       | 4000户 | 上云企业达到5000户
          三年培训工匠500名     | 培训工匠（人）     | ≥100  | 三年培训工匠500名
          带动投资6亿元        | 带动投资（亿元）    | 5     | 带动投资6亿元
          投诉不超过2起，差错不超过2次 | 差错次数（次）     | ≤3    | 差错不超过2次
          差错少于3次         | 差错次数（次）     | 3     | 差错少于3次
          """)
  void asksWhichOfTheTwoHolds(String text, String name, String target, String quoted) {
    var findings = RULE.of(Written.promise(text, "数量指标|" + name + "|" + target));

    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().evidence())
        .extracting(evidence -> evidence.asWritten())
        .containsExactly(quoted, target);
    assertThat(findings.getFirst().sentence().zh()).contains("“" + quoted + "”").endsWith("？");
    assertThat(findings.getFirst().sentence().en()).contains(quoted, name).endsWith("?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          参会人数3000人    | 参会人数（人次）  | 3000
          参会人数不少于3000人 | 参会人数（人次）  | 3000
          参会人数超3000人   | 参会人数（人次）  | >3000
          参会人数超3000人   | 参会人数（人次）  | 5000
          支持企业300家     | 培训工匠（人）   | 200
          支持企业300家     | 媒体报道家数（家） | 20
          支持企业300家     | 支持企业增长率   | 20%
          """)
  void asksNothingWhereTheIndicatorIsAsStrictOrAboutSomethingElse(
      String text, String name, String target) {
    assertThat(RULE.of(Written.promise(text, "数量指标|" + name + "|" + target))).isEmpty();
  }

  @Test
  void asksNothingWhereTheWholeProjectMeetsTheText() {
    assertThat(RULE.of(Written.promise("举办展览活动30次", "数量指标|展览活动（次）|≥10|≥30"))).isEmpty();
  }

  @Test
  void asksOnceAboutAllPlacesOfAGoal() {
    var findings =
        RULE.of(
            Written.promise("参会人数超3000人，接入设备超过1万台。", "数量指标|参会人数（人）|3000", "数量指标|接入设备（台）|10000"));

    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().evidence()).hasSize(4);
    assertThat(findings.getFirst().sentence().zh()).contains("2 处");
  }

  @Test
  void isNoMatterOfAMissingCount() {
    assertThat(new CountWithoutIndicator().of(Written.promise("上云企业达到5000户", "数量指标|企业上云数|4000户")))
        .isEmpty();
  }
}
