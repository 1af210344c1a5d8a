package policyfunds.e2e.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.expected.Task;
import policyfunds.e2e.suite.Checks;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class ConsistencyIT {
  private final Expected2020 expected = Expected2020.read();
  private final JsonNode answer;

  ConsistencyIT(SuiteProcess suite) {
    answer = suite.gateway().json("/api/v1/consistency?year=2020");
  }

  @Test
  void holdsEveryRuleBetweenTheServices() {
    assertThat(answer.path("complete").booleanValue()).isTrue();
    assertThat(answer.path("consistent").booleanValue()).isTrue();
    assertThat(answer.path("holds").booleanValue()).isTrue();
    var comparison = new Comparison();
    int checks = Checks.of(answer).compareSound(comparison);
    System.out.printf("consistency: %d checks hold: %s%n", checks, rules().countByRule());
    comparison.assertAllEqual();
    assertThat(rules().countByRule())
        .isEqualTo(
            new TreeMap<>(
                Map.of(
                    "WORKLOAD_MATCHES_TARGET", 21L,
                    "WORKLOADS_MATCH_PROVINCE_TARGET", 1L,
                    "WORKLOADS_MATCH_GOAL_TEXT", 1L,
                    "ALLOCATION_HAS_TASK", 23L,
                    "ALLOCATION_HAS_GOAL", 23L,
                    "PROJECT_MATCHES_ITEMS", 4L,
                    "PROJECTS_MATCH_PROVINCE_TOTAL", 1L)));
  }

  @Test
  void comparesEveryCitysWorkWithItsTarget() {
    assertThat(rules().ofRule("WORKLOAD_MATCHES_TARGET"))
        .extracting(check -> check.path("regionCode").asText())
        .containsExactlyElementsOf(expected.cities().stream().map(city -> city.code()).toList());
    assertThat(rules().sides("WORKLOAD_MATCHES_TARGET"))
        .containsExactlyElementsOf(
            expected.tasks().stream()
                .map(Task::workloadVisits)
                .flatMap(visits -> visits.stream())
                .map(visits -> "%1$s 家次 = %1$s 家次".formatted(visits.toPlainString()))
                .toList());
  }

  @Test
  void comparesTheWorkOfAllCitiesWithTheProvincesPromise() {
    String both = "55000 家次 = 55000 家次";
    assertThat(rules().sides("WORKLOADS_MATCH_PROVINCE_TARGET")).containsExactly(both);
    assertThat(rules().sides("WORKLOADS_MATCH_GOAL_TEXT")).containsExactly(both);
    assertThat(cellsOf("WORKLOADS_MATCH_PROVINCE_TARGET", "left")).containsExactly(21);
    assertThat(writtenOn("WORKLOADS_MATCH_PROVINCE_TARGET")).containsExactly("5.5万家次");
    assertThat(writtenOn("WORKLOADS_MATCH_GOAL_TEXT"))
        .singleElement()
        .satisfies(text -> assertThat(text).contains("55000家次"));
  }

  @Test
  void comparesEveryProjectWithItsOwnItems() {
    assertThat(rules().sides("PROJECT_MATCHES_ITEMS"))
        .containsExactlyInAnyOrder(
            "482 万元 = 482 万元", "300 万元 = 300 万元", "300 万元 = 300 万元", "2000 万元 = 2000 万元");
    assertThat(rules().ofRule("PROJECT_MATCHES_ITEMS"))
        .extracting(check -> check.path("itemSequences").toString())
        .containsExactlyInAnyOrder("[2,3,4,5]", "[6,7]", "[8]", "[9,10]");
    assertThat(rules().sides("PROJECTS_MATCH_PROVINCE_TOTAL")).containsExactly("3082 万元 = 3082 万元");
  }

  private Checks rules() {
    return Checks.of(answer);
  }

  private List<Integer> cellsOf(String rule, String side) {
    return rules().ofRule(rule).stream().map(c -> c.path(side).path("cells").size()).toList();
  }

  private List<String> writtenOn(String rule) {
    return rules().ofRule(rule).stream()
        .flatMap(check -> check.path("right").path("cells").valueStream())
        .map(cell -> cell.path("asWritten").asText())
        .toList();
  }
}
