package policyfunds.performance.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.performance.target.ParsedTarget.Warning;
import policyfunds.performance.target.TargetReading.Component;
import policyfunds.performance.target.TargetReading.Compound;
import policyfunds.performance.target.TargetReading.Frequency;
import policyfunds.performance.target.TargetReading.Narrative;
import policyfunds.performance.target.TargetReading.Period;
import policyfunds.performance.target.TargetReading.Qualitative;
import policyfunds.performance.target.TargetReading.YesNo;

class TargetParserTest {

  @ParameterizedTest
  @CsvSource({"是,true", "否,false", "是。,true", "是 。,true", "' 是\n',true"})
  void readsYesAndNo(String text, boolean yes) {
    assertThat(TargetParser.parse(text, "及时性").reading()).isEqualTo(new YesNo(yes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"合规", "良好", "提高", "明显", "优秀", "合格", "明显提高", "提高明显", "进一步提高", "有效", "有效提升"})
  void readsJudgements(String text) {
    ParsedTarget target = TargetParser.parse(text, "作用");

    assertThat(target.reading()).isEqualTo(new Qualitative(text));
    assertThat(target.warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "按月形成报告,MONTHLY,形成报告",
    "按月度形成报告。,MONTHLY,形成报告",
    "每月,MONTHLY,''",
    "每天更新,DAILY,更新",
    "按周 报送简报,WEEKLY,报送简报",
    "每季度召开会议,QUARTERLY,召开会议",
    "每半年开展调研、评估,HALF_YEARLY,开展调研、评估",
    "按年度编制2020年报告,YEARLY,编制2020年报告"
  })
  void readsFrequencies(String text, Period period, String deliverable) {
    assertThat(TargetParser.parse(text, "监测").reading())
        .isEqualTo(new Frequency(period, deliverable));
  }

  @Test
  void readsCompounds() {
    ParsedTarget target = TargetParser.parse("1份规划和2份前期课题研究成果。", "编制规划");

    assertThat(target.reading())
        .isEqualTo(new Compound(List.of(component(1, "份", "规划"), component(2, "份", "前期课题研究成果"))));
    assertThat(target.operator()).isEmpty();
    assertThat(target.value()).isEmpty();
    assertThat(target.unit()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"和", "与", "及", "以及", "、", "，", ",", "；", ";", " 和 "})
  void splitsCompoundsOnlyBeforeACountedThing(String conjunction) {
    var target = TargetParser.parse("1 份规划和方案" + conjunction + "1.2万 人次线上A1培训", "成果");

    assertThat(target.reading())
        .isEqualTo(
            new Compound(List.of(component(1, "份", "规划和方案"), component(12000, "人次", "线上A1培训"))));
  }

  @Test
  void splitsCompoundsAtACommaThatASpaceKeepsFromBeingInsideANumber() {
    assertThat(TargetParser.parse("1份A1, 2份报告", "成果").reading())
        .isEqualTo(new Compound(List.of(component(1, "份", "A1"), component(2, "份", "报告"))));
  }

  @Test
  void readsCompoundsOfMoreThanTwo() {
    assertThat(TargetParser.parse("1份规划和2020年计划、2份2020年报告和3场会议", "成果").reading())
        .isEqualTo(
            new Compound(
                List.of(
                    component(1, "份", "规划和2020年计划"),
                    component(2, "份", "2020年报告"),
                    component(3, "场", "会议"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          支持制造强省建设专家咨询委员会日常运营工作。 | UNREADABLE
          ''               | BLANK
          '  \u3000\n'      | BLANK
          '\u200b'         | BLANK
          。                | UNREADABLE
          80%-90%          | RANGE
          10至20次           | RANGE
          ≥10到 20次          | RANGE
          10～20            | RANGE
          10－20            | RANGE
          123456789012345678901     | NUMBER_TOO_LONG
          12345678901234567万        | NUMBER_TOO_LONG
          1.1234567        | NUMBER_TOO_LONG
          超过90%以下          | OPERATORS_DISAGREE
          至多2次以上           | OPERATORS_DISAGREE
          ≥≥90             | UNREADABLE
          不等于10            | UNREADABLE
          90%及            | UNREADABLE
          约3000            | UNREADABLE
          -3%              | UNREADABLE
          .5               | UNREADABLE
          1,00             | UNREADABLE
          1,000,00         | UNREADABLE
          1000,000         | UNREADABLE
          1.2.3            | UNREADABLE
          5万万              | UNREADABLE
          5千百              | UNREADABLE
          5匹               | UNREADABLE
          至少两次             | UNREADABLE
          8场平行会议           | UNREADABLE
          是否               | UNREADABLE
          不是               | UNREADABLE
          是，2次             | UNREADABLE
          进一步              | UNREADABLE
          提高90%            | UNREADABLE
          不提高              | UNREADABLE
          按日程完成            | UNREADABLE
          按年度计划完成          | UNREADABLE
          每月形成2份报告         | UNREADABLE
          每月2次             | UNREADABLE
          按月形成报告，保障运行      | UNREADABLE
          1份规划             | UNREADABLE
          1份1,000个样本和2份报告 | UNREADABLE
          1份A1，2份报告 | UNREADABLE
          1份和2份            | UNREADABLE
          1规划和2成果          | UNREADABLE
          至少1份规划和2份成果      | UNREADABLE
          10家以上企业和2份报告     | UNREADABLE
          10人左右和20人左右      | UNREADABLE
          1份规划，经审定，和2份成果   | UNREADABLE
          1份规划（含3个专题）和2份成果 | UNREADABLE
          1份规划和123456789012345678901份成果 | UNREADABLE
          """)
  void handsBackWholeWhatItCannotRead(String text, Warning because) {
    ParsedTarget target = TargetParser.parse(text, "指标");

    assertThat(target.reading()).isEqualTo(new Narrative(because));
    assertThat(target.parts()).containsExactly(new Part(Part.Role.TEXT, text, ""));
    assertThat(target.warnings()).containsExactly(because);
  }

  private static Component component(int value, String unit, String noun) {
    return new Component(new BigDecimal(value), unit(unit), noun);
  }

  private static Unit unit(String symbol) {
    return Unit.find(symbol).orElseThrow();
  }
}
