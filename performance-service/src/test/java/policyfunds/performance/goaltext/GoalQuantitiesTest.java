package policyfunds.performance.goaltext;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.performance.target.Operator;
import policyfunds.performance.target.Quantity;

class GoalQuantitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          一是打造出一个平台型企业；二是打造至少一个品牌展览会 | 1 个; GE 1 个
          支持不少于三百家企业、二十名工匠、一百二十三户农户    | GE 300 家; 20 名; 123 户
          开展两次督查，完成一千零五份问卷，三万家次采集      | 2 次; 1005 份; 30000 家次
          五至八家企业，三到五个园区，支持十个县           | 10 个
          举办8场平行会议，参会人数超3000人            | 8 场; GT 3000 人
          满意度90%以上，面积达到3万平方米             | GE 90 %; GE 30000 平方米
          1.三家企业2.形成一个中心                 | 3 家; 1 个
          """)
  void readsCountsInEitherNumerals(String text, String expected) {
    assertThat(outline(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "，。；",
        "一是提高影响力，二是探索新模式",
        "第一个试点，第三次会议",
        "每一个县、每个县、某一家企业、同一个园区",
        "贡献一份力量，提供一条龙服务，再上一个新台阶",
        "统筹推进三个一批",
        "一企一策、一人一档、一村一名专员",
        "完成一项目一方案，进一步统一项目管理",
        "建设成为一个国际平台，作为一项重要任务，是一个系统工程",
        "几十家、数百家、二十余家、三四个、百家争鸣、千家万户",
        "为期12个月、十个工作日、48小时",
        "落实《关于稳增长的10条措施》和“5个一工程”",
        "额度150万元"
      })
  void countsNothingWhereNothingIsCounted(String text) {
    assertThat(GoalQuantities.counts(text)).isEmpty();
  }

  @Test
  void readsAmountsOfMoneyApart() {
    String text = "额度150万元，带动投资五亿元以上，形成1个项目。";

    assertThat(GoalQuantities.amounts(text)).extracting(Quantity::text).containsExactly("150万元");
  }

  @Test
  void quotesWhatIsCountedAsWritten() {
    String text = "二是打造至少一个工艺美术行业品牌展览会；举办8场平行会议和大赛";
    Quantity first = GoalQuantities.counts(text).getFirst();
    Quantity second = GoalQuantities.counts(text).getLast();

    assertThat(GoalQuantities.withCounted(first, text)).isEqualTo("至少一个工艺美术行业品牌展览会");
    assertThat(text.substring(first.start(), first.end())).isEqualTo("至少一个");
    assertThat(GoalQuantities.around(second, text)).isEqualTo("举办8场平行会议");
  }

  private static String outline(String text) {
    return GoalQuantities.counts(text).stream()
        .map(count ->
            (count.operator() == Operator.UNSPECIFIED ? "" : count.operator() + " ")
                + count.value().toPlainString()
                + " "
                + count.unit().symbol())
        .collect(joining("; "));
  }
}
