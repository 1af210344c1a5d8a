package policyfunds.performance.target;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. 完成2020年度55000家次企业情况综合数据审核验收。 | 55000 家次
          2. 推动全省10个县（市、区）或工业园区        | 10 个
          2020年项目，额度150万元，形成1个政府采购项目    | 150 万元; 1 个
          规划（2021-2025年）》和2份前期课题研究成果。   | 2 份
          暨2020阿里云峰会·广东，8场平行会议，参会人数超3000人。 | 8 场; GT 3000 人
          5.5万家次企业、１，０００人次培训       | 55000 家次; 1000 人次
          满意度90%以上，投诉不超过 3次，面积达到2万平方米 | GE 90 %; LE 3 次; GE 20000 平方米
          成本3亿元以内                 | LE 3 亿元
          至少10家以上                 | GE 10 家
          2020，10个县              | 10 个
          增长1.5%                  | 1.5 %
          到10个县 | 10 个
          从3个增加到8个               | 3 个; 8 个
          """)
  void findsQuantitiesInTheirOrder(String text, String expected) {
    assertThat(outline(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2020年1月至2020年11月",
        "2021-2025年",
        "“十四五”规划",
        "1. 编制报告",
        "3.2 编制",
        "第3次会议",
        "A4份数和G20个人",
        "Z4份、a4份、z4份、Ａ4份",
        "-3个",
        "80%-90%",
        "80%～90%",
        "10至20次",
        "10个到 20个",
        "10—20—30个",
        "1.10个县",
        "1.2.3个",
        "1/3个",
        "1,00个",
        "未超过10个",
        "不等于10个",
        "超过10个以下",
        "附件3\n个人",
        "123456789012345678901个",
        "1.1234567%",
        "5匹马"
      })
  void passesOverWhatIsNoQuantity(String text) {
    assertThat(QuantityScanner.scan(text)).isEmpty();
  }

  @Test
  void dropsOnlyTheRange() {
    assertThat(outline("3场会议，10个-20个县，5次培训")).isEqualTo("3 场; 5 次");
  }

  @Test
  void pointsAtTheTextOfAQuantityWithItsOperators() {
    String text = "人数不少于 ３０００人次以上。";

    Quantity quantity = QuantityScanner.scan(text).getFirst();

    assertThat(quantity.text()).isEqualTo("不少于 ３０００人次以上");
    assertThat(text.substring(quantity.start(), quantity.end())).isEqualTo(quantity.text());
    assertThat(quantity.start()).isEqualTo(2);
  }

  @Test
  void refusesAQuantityThatDoesNotFillItsPlace() {
    Unit visits = Unit.find("家次").orElseThrow();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity(BigDecimal.ONE, visits, Operator.EQ, 0, 2, "1家次"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity(BigDecimal.ONE, visits, Operator.EQ, 0, 0, ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity(BigDecimal.ONE, Unit.NONE, Operator.EQ, 0, 1, "1"));
  }

  private static String outline(String text) {
    return QuantityScanner.scan(text).stream()
        .map(QuantityScannerTest::outline)
        .collect(joining("; "));
  }

  private static String outline(Quantity quantity) {
    String operator = quantity.operator() == Operator.UNSPECIFIED ? "" : quantity.operator() + " ";
    return operator + quantity.value().toPlainString() + " " + quantity.unit().symbol();
  }
}
