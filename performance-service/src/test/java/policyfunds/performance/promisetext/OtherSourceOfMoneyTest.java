package policyfunds.performance.promisetext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherSourceOfMoneyTest {

  private static final OtherSourceOfMoney RULE = new OtherSourceOfMoney();

  @ParameterizedTest
  @CsvSource({
    "中央财政资金及时到位，支持集群发展, 中央财政资金",
    "省级资金与市级财政按1:1安排, 市级财政",
    "其余由企业自筹解决, 企业自筹",
    "撬动社会资本投入, 社会资本",
    "落实地方配套, 地方配套",
  })
  void asksAboutASourceThatTheTextNames(String text, String source) {
    var findings = RULE.of(Written.promise(text));

    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().sentence().zh()).contains("“" + source + "”").endsWith("？");
    assertThat(findings.getFirst().sentence().en()).contains("\"" + source + "\"").endsWith("?");
    assertThat(findings.getFirst().evidence().getFirst().asWritten()).contains(source);
    assertThat(findings.getFirst().evidence().getFirst().cells()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"省级财政资金及时到位", "完善配套政策和配套设施", "推动金融服务实体经济"})
  void asksNothingAboutTheFundItself(String text) {
    assertThat(RULE.of(Written.promise(text))).isEmpty();
  }

  @Test
  void asksOnceAndQuotesEveryPlace() {
    var findings = RULE.of(Written.promise("中央财政资金到位，企业自筹到位，中央财政资金用好。"));

    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().sentence().en()).contains("\"中央财政资金\" and \"企业自筹\"");
    assertThat(findings.getFirst().evidence()).hasSize(3);
  }
}
