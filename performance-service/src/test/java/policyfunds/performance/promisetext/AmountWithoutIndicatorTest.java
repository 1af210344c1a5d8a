package policyfunds.performance.promisetext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.finding.Severity;

class AmountWithoutIndicatorTest {

  private static final AmountWithoutIndicator RULE = new AmountWithoutIndicator();

  @Test
  void mentionsAnAmountThatNoIndicatorStates() {
    var findings = RULE.of(Written.promise("编制项目，额度150万元；运营项目，额度150万元。", "数量指标|会议|至少2次。"));

    assertThat(findings).hasSize(2);
    assertThat(findings.getFirst().rule().severity()).isEqualTo(Severity.INFO);
    assertThat(findings.getFirst().evidence().getFirst().asWritten()).isEqualTo("150万元");
  }

  @ParameterizedTest
  @CsvSource({
    "带动投资5亿元以上, 带动社会投资（亿元）, ≥5",
    "带动投资5亿元以上, 带动社会投资（万元）, 50000",
    "控制成本150万元以内, 成本控制, 不超过150万元",
    "培育10家企业, 企业数, 10",
  })
  void acceptsAnAmountThatAnIndicatorStates(String text, String name, String target) {
    assertThat(RULE.of(Written.promise(text, "经济效益指标|" + name + "|" + target))).isEmpty();
  }

  @Test
  void takesABareNumberForNoMoney() {
    assertThat(RULE.of(Written.promise("额度150万元", "数量指标|企业数|150"))).hasSize(1);
  }
}
