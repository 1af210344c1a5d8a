package policyfunds.e2e.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class StartsIT {
  private final SuiteProcess suite;

  StartsIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @Test
  void findsAfterDownAndUpWhatWasThereBefore() {
    Map<String, JsonNode> before = everything();
    suite.restart();
    assertThat(everything()).isEqualTo(before);
    System.out.printf("second start: %d answers are the same%n", before.size());
  }

  @Test
  void answersWholeFromTheVeryFirstRequestOn() {
    JsonNode first = suite.firstAnswer().json();
    assertThat(suite.firstAnswer().status()).isEqualTo(200);
    assertThat(first.path("complete").booleanValue()).as("%s", first.path("parts")).isTrue();
  }

  /** The documents name the instant of their loading, which a second load would change. */
  private Map<String, JsonNode> everything() {
    var answers = new LinkedHashMap<String, JsonNode>();
    for (ServiceName service :
        List.of(ServiceName.ALLOCATION, ServiceName.TASK, ServiceName.PERFORMANCE)) {
      answers.put(service.label(), suite.api(service).json("/api/v1/documents"));
    }
    for (City city : Expected2020.read().cities()) {
      answers.put(
          city.name(), suite.gateway().json("/api/v1/cities/" + city.code() + "?year=2020"));
    }
    answers.put("2031", suite.gateway().json("/api/v1/province?year=2031"));
    answers.put("2020", suite.gateway().json("/api/v1/province?year=2020"));
    return answers;
  }
}
