package policyfunds.e2e.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class TaskListsIT {
  private final Expected2020 expected = Expected2020.read();
  private final Api api;

  TaskListsIT(SuiteProcess suite) {
    api = suite.api(ServiceName.TASK);
  }

  @Test
  void listsTheTwentyThreeTasksInTheOrderOfAnnex3() {
    JsonNode answer = tasks("");
    assertThat(answer.path("total").intValue()).isEqualTo(23);
    assertThat(Json.each(answer.path("items")).map(TaskListsIT::cityAndDirection))
        .containsExactlyElementsOf(
            expected.tasks().stream().map(t -> t.city().code() + " " + t.direction()).toList());
  }

  @Test
  void addsUpToFiftyFiveThousandVisits() {
    assertThat(
            Json.each(tasks("").path("items"))
                .map(task -> task.path("workload"))
                .filter(workload -> workload.path("kind").asText().equals("NUMERIC"))
                .map(workload -> workload.path("value").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("55000");
  }

  @Test
  void keepsWorkThatRefersToAContractAsText() {
    assertThat(Json.each(tasks("&directionCode=MANUFACTURING_CLUSTER").path("items")))
        .hasSize(2)
        .allSatisfy(task -> {
          assertThat(task.path("workload").path("kind").asText()).isEqualTo("REFERENCE");
          assertThat(task.path("workload").has("value")).isFalse();
          assertThat(task.path("workload").path("text").asText()).isEqualTo("国家招投标合同里规定的当年任务量");
          assertThat(task.path("windowEnd").asText()).isEqualTo("2020-12-31");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "'', 23",
    "&directionCode=ENTERPRISE_SURVEY, 21",
    "&directionCode=MANUFACTURING_CLUSTER, 2",
    "&regionCode=440100, 2",
    "&regionCode=445300, 1",
    "&regionCode=445300&directionCode=MANUFACTURING_CLUSTER, 0",
    "&fund=GD-IIT-2020, 23"
  })
  void narrowsTheListByItsFilters(String filter, int count) {
    assertThat(tasks(filter).path("total").intValue()).isEqualTo(count);
    assertThat(tasks(filter).path("items")).hasSize(count);
  }

  @Test
  void pagesWithoutLosingOrRepeatingALine() {
    var paged = new ArrayList<JsonNode>();
    for (int page = 1; page <= 3; page++) {
      tasks("&pageSize=10&page=" + page).path("items").forEach(paged::add);
    }
    assertThat(paged).containsExactlyElementsOf(tasks("").path("items"));
    assertThat(tasks("&pageSize=10&page=4").path("items")).isEmpty();
  }

  private JsonNode tasks(String more) {
    return api.json("/api/v1/policy-tasks?year=2020" + more);
  }

  private static String cityAndDirection(JsonNode task) {
    return task.path("regionCode").asText() + " " + task.path("directionCode").asText();
  }
}
