package policyfunds.performance.promisetext;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.finding.Finding;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.promise.PromiseRule;

class TextRulesTest {

  private static final List<PromiseRule> RULES =
      List.of(
          new AmountWithoutIndicator(),
          new CountWithoutIndicator(),
          new DeliverableWithoutIndicator(),
          new IndicatorWithoutGround(),
          new StricterThanIndicator(),
          new OtherSourceOfMoney());

  @Test
  void asksThisAboutTheDocumentOf2020AndNothingElse() {
    List<String> asked =
        Written.of2020().stream()
            .flatMap(promise -> findings(promise).stream())
            .map(TextRulesTest::outline)
            .toList();

    assertThat(asked)
        .containsExactly(
            "GOAL_COUNT_WITHOUT_INDICATOR 440000 10个县",
            "INDICATOR_WITHOUT_GROUND 440000 企业数据采集现场业务培训人数",
            "GOAL_AMOUNT_WITHOUT_INDICATOR 440000 150万元",
            "GOAL_AMOUNT_WITHOUT_INDICATOR 440000 150万元",
            "GOAL_COUNT_WITHOUT_INDICATOR 440000 1个政府采购项目",
            "GOAL_COUNT_WITHOUT_INDICATOR 440000 1个政府采购项目",
            "GOAL_DELIVERABLE_WITHOUT_INDICATOR 440000 工作简报",
            "GOAL_DELIVERABLE_WITHOUT_INDICATOR 440000 参考刊物",
            "GOAL_COUNT_WITHOUT_INDICATOR 440000 8场平行会议",
            "GOAL_DELIVERABLE_WITHOUT_INDICATOR 440000 广东工业智造创新大赛",
            "INDICATOR_WITHOUT_GROUND 440000 广东省大数据开发者大会暨2020阿里云峰会广东大会媒体报道家数",
            "GOAL_STRICTER_THAN_INDICATOR 440000 参会人数超3000人",
            "GOAL_COUNT_WITHOUT_INDICATOR 440000 一个具有影响力的工艺美术行业平台型企业",
            "GOAL_COUNT_WITHOUT_INDICATOR 440000 至少一个工艺美术行业品牌展览会",
            "INDICATOR_WITHOUT_GROUND 440000 工艺美术创意产业园区装饰装修工程整体验收合格率（%）",
            "INDICATOR_WITHOUT_GROUND 440000 服务工艺美术从业者或匠人（人）",
            "INDICATOR_WITHOUT_GROUND 440000 工艺美术珍品馆培育青年工美艺术家（人）",
            "INDICATOR_WITHOUT_GROUND 440000 工美园区及其他项目拉动产值（亿元）",
            "INDICATOR_WITHOUT_GROUND 440000 工美园区及工美其他相关收入（万元）",
            "OTHER_SOURCE_OF_MONEY 440100 中央财政资金及时到位",
            "OTHER_SOURCE_OF_MONEY 441900 中央财政资金及时到位");
  }

  @Test
  void restsEveryFindingOnCells() {
    assertThat(Written.of2020().stream().flatMap(promise -> findings(promise).stream()))
        .allSatisfy(finding -> {
          assertThat(finding.evidence()).isNotEmpty();
          assertThat(finding.evidence())
              .allSatisfy(evidence -> assertThat(evidence.cells()).isNotEmpty());
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"，。；、！", "……", "《》“”（）", "1", "一", "12345678901234567890123"})
  void asksNothingAboutATextThatSaysNothing(String text) {
    assertThat(findings(Written.promise(text))).isEmpty();
  }

  @Test
  void asksAboutAPromiseThatHasNoIndicators() {
    List<Finding> findings = findings(Written.promise("举办10场会议，编制《某省工业年鉴》，自筹资金5万元。"));

    assertThat(findings)
        .extracting(finding -> finding.rule().code())
        .containsExactly(
            "GOAL_AMOUNT_WITHOUT_INDICATOR",
            "GOAL_COUNT_WITHOUT_INDICATOR",
            "GOAL_DELIVERABLE_WITHOUT_INDICATOR",
            "OTHER_SOURCE_OF_MONEY");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "举办三场智能制造创新大会，培育10家企业；",
        "《",
        "“",
        "（",
        "一",
        "1",
        "工",
        "大会",
        "一个",
        "10个",
        "中央财政",
        "《年鉴》、",
        "根据《条例》",
        "1-"
      })
  void readsLongTextsInTimeThatGrowsWithThem(String stretch) {
    String text = stretch.repeat(10_000 / stretch.length());
    String[] indicators =
        IntStream.range(0, 100)
            .mapToObj("数量指标|第%d类工业企业技术改造项目完成投资情况（家）|2000"::formatted)
            .toArray(String[]::new);
    Promise promise = Written.promise(text, indicators);

    Assertions.assertTimeout(Duration.ofSeconds(20), () -> findings(promise));
  }

  private static List<Finding> findings(Promise promise) {
    return RULES.stream().flatMap(rule -> rule.of(promise).stream()).toList();
  }

  private static String outline(Finding finding) {
    return "%s %s %s"
        .formatted(
            finding.rule().code(),
            finding.subject().regionCode(),
            finding.evidence().getFirst().asWritten());
  }
}
