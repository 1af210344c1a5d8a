package policyfunds.e2e.lists;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.expected.Goal;
import policyfunds.e2e.expected.Target;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.GoalComparison;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class PerformanceListsIT {
  private final Expected2020 expected = Expected2020.read();
  private final Api api;

  PerformanceListsIT(SuiteProcess suite) {
    api = suite.api(ServiceName.PERFORMANCE);
  }

  @Test
  void listsTwentySevenGoalsAndLeavesTheirIndicatorsToEach() {
    JsonNode answer = goals("");
    assertThat(answer.path("total").intValue()).isEqualTo(27);
    assertThat(Json.each(answer.path("items")))
        .hasSize(27)
        .allSatisfy(goal -> assertThat(goal.has("indicators")).isFalse());
    assertThat(
            Json.each(answer.path("items"))
                .mapToInt(g -> g.path("indicatorCount").intValue())
                .sum())
        .isEqualTo(141);
  }

  @Test
  void showsEachGoalByItsKeyAsTheNoticeHasIt() {
    var comparison = new Comparison();
    for (JsonNode listed : goals("").path("items")) {
      String key = URLEncoder.encode(listed.path("key").asText(), StandardCharsets.UTF_8);
      JsonNode goal = api.json("/api/v1/performance-goals/" + key);
      Goal expectedGoal = expectedFor(listed);
      new GoalComparison(comparison, key + " ").compare(goal, expectedGoal);
      comparison.number(
          key + " count", goal.path("indicatorCount"), expectedGoal.indicators().size());
    }
    System.out.printf("27 goals by key: %d figures compared%n", comparison.figures());
    comparison.assertAllEqual();
  }

  private Goal expectedFor(JsonNode listed) {
    String name = listed.path("name").asText();
    String region = listed.path("regionCode").asText();
    String direction = listed.path("directionCode").asText();
    return expected.goals().stream()
        .filter(goal ->
            listed.path("kind").asText().equals("PROJECT")
                ? goal.projectName().filter(cell -> cell.text().equals(name)).isPresent()
                : goal.city().filter(city -> city.code().equals(region)).isPresent()
                    && goal.direction().orElseThrow().name().equals(direction))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the notice has no such goal: " + listed));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 27",
    "&kind=PROJECT, 4",
    "&kind=REGIONAL, 23",
    "&directionCode=ENTERPRISE_SURVEY, 21",
    "&directionCode=MANUFACTURING_CLUSTER, 2",
    "&regionCode=441900, 2",
    "&fund=GD-IIT-2020, 27"
  })
  void narrowsTheGoalsByTheirFilters(String filter, int count) {
    assertThat(goals(filter).path("total").intValue()).isEqualTo(count);
  }

  @Test
  void listsTheHundredAndFortyNineTargetsInTheirSixForms() {
    List<JsonNode> rows = Json.each(targets("").path("items")).toList();
    assertThat(rows).hasSize(149);
    assertThat(rows.stream().collect(groupingBy(row -> row.path("kind").asText(), counting())))
        .isEqualTo(
            Map.of(
                "NUMERIC", 73L,
                "BOOLEAN", 65L,
                "QUALITATIVE", 8L,
                "FREQUENCY", 1L,
                "COMPOUND", 1L,
                "NARRATIVE", 1L));
    assertThat(
            rows.stream()
                .filter(row -> row.has("operator"))
                .collect(groupingBy(row -> row.path("operator").asText(), counting())))
        .isEqualTo(Map.of("GE", 14L, "UNSPECIFIED", 59L));
  }

  @Test
  void makesEveryRowOfTheTargetsSelfSufficient() {
    assertThat(Json.each(targets("").path("items")))
        .allSatisfy(row -> {
          for (String member :
              List.of("goalKey", "goalName", "indicatorName", "level2", "category")) {
            assertThat(row.path(member).asText()).as("%s of %s", member, row).isNotBlank();
          }
          assertThat(row.path("indicatorOrdinal").intValue()).isPositive();
          assertThat(row.path("sources").has("target")).isTrue();
        });
    assertThat(Json.each(targets("").path("items")).map(row -> row.path("asWritten").asText()))
        .containsExactlyInAnyOrderElementsOf(
            expected.targets().stream().map(Target::cell).map(cell -> cell.text()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "&kind=NUMERIC, 73",
    "&kind=NARRATIVE, 1",
    "&regionCode=440100, 13",
    "&directionCode=MANUFACTURING_CLUSTER, 16"
  })
  void narrowsTheTargetsByTheirFilters(String filter, int count) {
    assertThat(targets(filter).path("total").intValue()).isEqualTo(count);
  }

  private JsonNode goals(String more) {
    return api.json("/api/v1/performance-goals?year=2020" + more);
  }

  private JsonNode targets(String more) {
    return api.json("/api/v1/indicator-targets?year=2020&pageSize=500" + more);
  }
}
