package policyfunds.performance.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.performance.target.ParsedTarget.Warning;
import policyfunds.performance.target.TargetReading.Numeric;

class NumericTargetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3000       | 参会人数 （人次）     | UNSPECIFIED | 3000  | 人次
          5500       | 企业数据采集量 （家次） | UNSPECIFIED | 5500  | 家次
          3          | 研究报告数（份）      | UNSPECIFIED | 3     | 份
          100        | 整体验收合格率（%）    | UNSPECIFIED | 100   | %
          100        | 整体验收合格率(％)    | UNSPECIFIED | 100   | %
          100%       | 会议完成率（%）      | UNSPECIFIED | 100   | %
          100%       | 财政资金到位率       | UNSPECIFIED | 100   | %
          5          | 媒体报道家数        | UNSPECIFIED | 5     | ''
          10         | 拉动产值（亿元）      | UNSPECIFIED | 10    | 亿元
          4000       | 其他相关收入（万元）    | UNSPECIFIED | 4000  | 万元
          4000万元     | 其他相关收入        | UNSPECIFIED | 4000  | 万元
          350人次      | 业务培训人数        | UNSPECIFIED | 350   | 人次
          5.5万家次     | 企业家数          | UNSPECIFIED | 55000 | 家次
          5.5万       | 企业家数（家次）      | UNSPECIFIED | 55000 | 家次
          ≥10        | 展览展示活动（次）     | GE          | 10    | 次
          ≥20000     | 活动面积（平方米）     | GE          | 20000 | 平方米
          ≥90%       | 服务对象满意度       | GE          | 90    | %
          至少2次。      | 召开会议          | GE          | 2     | 次
          90%以上      | 与会者满意度        | GE          | 90    | %
          至少2次以上     | 召开会议          | GE          | 2     | 次
          达到95%      | 满意度           | GE          | 95    | %
          90% 以上 | 满意度 | GE | 90 | %
          8 | （家次） | UNSPECIFIED | 8 | 家次
          """)
  void readsTheNumericFormsOfTheDomain(
      String text, String name, Operator operator, BigDecimal value, String unit) {
    assertNumeric(text, name, operator, value, unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          =8     | EQ
          ＝8     | EQ
          等于8    | EQ
          ≥8     | GE
          ≧8     | GE
          ⩾8     | GE
          >=8    | GE
          ＞＝8    | GE
          至少8    | GE
          最少8    | GE
          不少于8   | GE
          不低于8   | GE
          不小于8   | GE
          大于等于8  | GE
          大于或等于8 | GE
          达8     | GE
          8以上    | GE
          8及以上   | GE
          >8     | GT
          ＞8     | GT
          超8     | GT
          超过8    | GT
          大于8    | GT
          高于8    | GT
          多于8    | GT
          ≤8     | LE
          ≦8     | LE
          ⩽8     | LE
          <=8    | LE
          至多8    | LE
          最多8    | LE
          不超过8   | LE
          不高于8   | LE
          不多于8   | LE
          不大于8   | LE
          小于等于8  | LE
          小于或等于8 | LE
          8以下    | LE
          8及以下   | LE
          8以内    | LE
          <8     | LT
          ＜8     | LT
          不满8    | LT
          小于8    | LT
          低于8    | LT
          少于8    | LT
          """)
  void readsEveryOperator(String text, Operator operator) {
    assertNumeric(text, "次数", operator, new BigDecimal(8), "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0                          | 0
          007                        | 7
          0.50                       | 0.5
          100.000000                 | 100
          1,000                      | 1000
          100,000 | 100000
          2. | 2
          1，000                      | 1000
          12,345,678.90              | 12345678.9
          ５．５                        | 5.5
          ３０００                       | 3000
          3百                         | 300
          3千                         | 3000
          3万                         | 30000
          3百万                        | 3000000
          3千万                        | 30000000
          3亿                         | 300000000
          1.5万亿                      | 1500000000000
          12345678901234567890       | 12345678901234567890
          1234567890123456万          | 12345678901234560000
          12345678901234567890.123456 | 12345678901234567890.123456
          """)
  void readsNumbersExactly(String text, BigDecimal value) {
    assertNumeric(text, "数", Operator.UNSPECIFIED, value, "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2千元    | 2000  | 元
          3百万元   | 300   | 万元
          3千万元   | 3000  | 万元
          2万亿元   | 20000 | 亿元
          1.5亿元  | 1.5   | 亿元
          2万平方米  | 20000 | 平方米
          300㎡   | 300   | 平方米
          5个百分点  | 5     | 百分点
          15个工作日 | 15    | 工作日
          6个月    | 6     | 个月
          6个     | 6     | 个
          7家     | 7     | 家
          7人     | 7     | 人
          3‰     | 3     | ‰
          """)
  void keepsMoneyInItsUnitAndScalesTheRest(String text, BigDecimal value, String unit) {
    assertNumeric(text, "数", Operator.UNSPECIFIED, value, unit);
  }

  @Test
  void keepsTheValuesOwnUnitWhereTheNameDisagrees() {
    ParsedTarget target = TargetParser.parse("350人次", "培训人数（人）");

    assertThat(target.unit()).hasValue(unit("人次"));
    assertThat(target.warnings()).containsExactly(Warning.UNIT_DISAGREES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"服务企业（万家次）", "收入（）", "规划（2021-2025年）"})
  void warnsOfBracketsThatHoldNoKnownUnit(String name) {
    ParsedTarget target = TargetParser.parse("5", name);

    assertThat(target.unit()).isEmpty();
    assertThat(target.value()).hasValue(new BigDecimal(5));
    assertThat(target.warnings()).containsExactly(Warning.UNIT_UNKNOWN);
    assertThat(TargetParser.parse("5家", name).warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"（家次）企业", "企业家次）", "企业（家次", ""})
  void takesAUnitOnlyFromBracketsAtTheEndOfTheName(String name) {
    ParsedTarget target = TargetParser.parse("5", name);

    assertThat(target.unit()).isEmpty();
    assertThat(target.warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"收入（万元）", "产值（亿元）"})
  void refusesToGuessWhetherAScaleRepeatsTheOneOfTheName(String name) {
    assertThat(TargetParser.parse("5.5万", name).warnings())
        .containsExactly(Warning.SCALE_AMBIGUOUS);
    assertThat(TargetParser.parse("5.5万元", name).kind()).isEqualTo(TargetKind.NUMERIC);
    assertThat(TargetParser.parse("5.5", name).warnings()).isEmpty();
  }

  private static void assertNumeric(
      String text, String name, Operator operator, BigDecimal value, String unit) {
    ParsedTarget target = TargetParser.parse(text, name);
    assertThat(target.reading())
        .isEqualTo(new Numeric(operator, value, unit.isEmpty() ? Unit.NONE : unit(unit)));
    assertThat(target.operator()).hasValue(operator);
    assertThat(target.value().orElseThrow()).isEqualByComparingTo(value);
    assertThat(target.warnings()).isEmpty();
  }

  private static Unit unit(String symbol) {
    return Unit.find(symbol).orElseThrow();
  }
}
