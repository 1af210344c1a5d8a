package policyfunds.e2e.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.e2e.generator.GeneratedNotices;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class TwoFundsIT {
  private final SuiteProcess suite;
  private final GeneratedNotices generated;

  TwoFundsIT(SuiteProcess suite) {
    this.suite = suite;
    this.generated = suite.generated();
  }

  @ParameterizedTest
  @CsvSource({
    "GATEWAY, /api/v1/cities",
    "GATEWAY, /api/v1/cities/440100",
    "GATEWAY, /api/v1/province",
    "GATEWAY, /api/v1/consistency",
    "ALLOCATION, /api/v1/region-parts",
    "ALLOCATION, /api/v1/region-parts/440100",
    "TASK, /api/v1/region-parts",
    "TASK, /api/v1/region-parts/440100",
    "PERFORMANCE, /api/v1/region-parts",
    "PERFORMANCE, /api/v1/region-parts/440000"
  })
  void asksWhichFundOfAYearWithTwoIsMeant(ServiceName service, String path) {
    Answer answer = suite.api(service).get(path + "?year=2032");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("code").asText()).isEqualTo("FUND_AMBIGUOUS");
    assertThat(answer.json().path("detail").asText())
        .contains(generated.first().fundCode(), generated.second().fundCode());
  }

  @Test
  void takesTheFundThatIsNamed() {
    assertThat(fundWan("year=2032&fund=" + generated.first().fundCode()))
        .isEqualByComparingTo(generated.first().fundWan());
    assertThat(fundWan("year=2032&fund=" + generated.second().fundCode()))
        .isEqualByComparingTo(generated.second().fundWan());
  }

  @ParameterizedTest
  @ValueSource(strings = {"year=2020", "year=2031"})
  void needsNoFundWhereTheYearHasOne(String query) {
    Api gateway = suite.gateway();
    String fund = gateway.json("/api/v1/province?" + query).path("fund").path("code").asText();
    assertThat(gateway.json("/api/v1/province?" + query + "&fund=" + fund))
        .isEqualTo(gateway.json("/api/v1/province?" + query));
  }

  @Test
  void refusesAFundOfAnotherYear() {
    Answer answer = suite.gateway().get("/api/v1/cities/440100?year=2032&fund=GD-IIT-2020");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().path("code").asText()).isEqualTo("FUND_UNKNOWN");
  }

  @Test
  void listsTheMoneyOfBothFundsWhereNoneIsNamed() {
    JsonNode answer = suite.api(ServiceName.ALLOCATION).json("/api/v1/allocations?year=2032");
    assertThat(answer.path("total").intValue())
        .isEqualTo(generated.first().leaves() + generated.second().leaves());
  }

  private BigDecimal fundWan(String query) {
    return suite
        .gateway()
        .json("/api/v1/province?" + query)
        .path("summary")
        .path("fundWan")
        .decimalValue();
  }
}
