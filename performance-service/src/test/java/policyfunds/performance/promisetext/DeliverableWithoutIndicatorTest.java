package policyfunds.performance.promisetext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliverableWithoutIndicatorTest {

  private static final DeliverableWithoutIndicator RULE = new DeliverableWithoutIndicator();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          编发工作简报，召开会议            | 召开工作会议       | 2次   | 工作简报
          举办“创客中国”创新创业大赛         | 产融对接活动场次     | 2场   | “创客中国”创新创业大赛
          编印《江苏工业年鉴》，更新项目库        | 工业企业培训人数     | 200人 | 《江苏工业年鉴》
          发布智能制造指数，发布营商环境指数       | 智能制造指数发布     | 是    | 营商环境指数
          """)
  void asksForTheIndicatorOfADeliverable(
      String text, String name, String target, String deliverable) {
    var findings = RULE.of(Written.promise(text, "数量指标|" + name + "|" + target));

    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().evidence().getFirst().asWritten()).isEqualTo(deliverable);
    assertThat(findings.getFirst().sentence().zh()).contains("“" + deliverable + "”").endsWith("？");
    assertThat(findings.getFirst().sentence().en()).contains(deliverable).endsWith("?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          编制《某省先进制造业“十四五”规划（2021-2025年）》 | 编制出台先进制造业“十四五”规划 | 1份规划和2份成果
          按月编制湖南省工业经济运行分析报告               | 保障工业运行监测分析       | 按月形成报告
          开展公共服务平台建设                      | 公共服务平台项目数        | 2
          召开工作会议                          | 召开专家咨询委会议        | 至少2次。
          出版河北工业统计年鉴                      | 年鉴出版            | 1本
          根据《某省条例》开展执法检查                  | 检查次数            | 2次
          """)
  void acceptsAnIndicatorThatMentionsIt(String text, String name, String target) {
    assertThat(RULE.of(Written.promise(text, "数量指标|" + name + "|" + target))).isEmpty();
  }

  @Test
  void needsNoMentionOfWhatAllIndicatorsAreAbout() {
    String[] indicators = {"数量指标|世界超高清视频产业发展大会参会人数|3000", "时效指标|世界超高清视频产业发展大会举办及时性|是"};

    var findings = RULE.of(Written.promise("举办世界超高清视频产业发展大会和视频产业创新大会。", indicators));

    assertThat(findings)
        .extracting(finding -> finding.evidence().getFirst().asWritten())
        .containsExactly("视频产业创新大会");
  }

  @Test
  void needsNoMentionOfWhatTheProjectIsByItsName() {
    assertThat(
            RULE.of(
                Written.named("江西省工业云平台运营", Written.promise("建成江西省工业云平台。", "数量指标|接入企业数（家）|300"))))
        .isEmpty();
  }

  @Test
  void leavesACountThatIsAskedAboutToItsOwnRule() {
    assertThat(RULE.of(Written.promise("打造至少一个工艺美术品牌展览会。", "数量指标|展演活动（次）|≥10"))).isEmpty();
    assertThat(RULE.of(Written.promise("打造至少一个工艺美术品牌展览会。", "数量指标|示范企业数（个）|1"))).hasSize(1);
  }
}
