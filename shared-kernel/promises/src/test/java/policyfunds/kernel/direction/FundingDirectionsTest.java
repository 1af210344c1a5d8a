package policyfunds.kernel.direction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingDirectionsTest {

  private final FundingDirections directions = FundingDirections.shipped();

  @ParameterizedTest
  @CsvSource({
    "企业情况综合（万元）, ENTERPRISE_SURVEY",
    "企业情况综合, ENTERPRISE_SURVEY",
    "2020年度企业情况综合工作经费地市绩效目标, ENTERPRISE_SURVEY",
    "支持先进制造业集群 培育（万元）, MANUFACTURING_CLUSTER",
    "先进制造业集群培育, MANUFACTURING_CLUSTER",
    "2020年度先进制造业集群培育项目经费地市绩效目标, MANUFACTURING_CLUSTER",
  })
  void knowsADirectionUnderAllItsNames(String wording, String code) {
    assertThat(directions.namedIn(wording)).map(found -> found.code().value()).contains(code);
  }

  @Test
  void doesNotGuess() {
    assertThat(directions.namedIn("房屋修缮（万元）")).isEmpty();
    assertThat(directions.nameOf("SOMETHING_ELSE")).isEqualTo("SOMETHING_ELSE");
  }
}
