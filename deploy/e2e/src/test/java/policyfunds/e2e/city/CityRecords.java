package policyfunds.e2e.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.expected.Goal;
import policyfunds.e2e.expected.Money.Leaf;
import policyfunds.e2e.expected.Task;
import policyfunds.e2e.source.Cell;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.GoalComparison;

/** What a city's allocations, tasks and goals must say, each member with its cell. */
record CityRecords(Expected2020 expected, City city, Comparison comparison) {
  private static final Map<String, String> MODES =
      Map.of("工作经费", "WORK_FUND", "配套资金", "MATCHING_FUND");

  void compareAllocations(JsonNode allocations) {
    List<Leaf> leaves = expected.leavesOf(city);
    comparison.same(city.name() + " allocations", allocations.size(), leaves.size());
    for (int i = 0; i < leaves.size(); i++) {
      JsonNode answered = allocations.path(i);
      Leaf leaf = leaves.get(i);
      String at = city.name() + " allocation " + (i + 1) + " ";
      comparison.text(
          at + "direction", answered.path("directionCode"), leaf.direction().map(Enum::name));
      comparison.number(at + "item", answered.path("itemSequence"), leaf.itemSequence());
      comparison.text(
          at + "organization", answered.path("organization"), leaf.organization().text());
      comparison.text(at + "kind", answered.path("organizationKind"), "CITY_AUTHORITY");
      comparison.number(at + "amountWan", answered.path("amountWan"), leaf.amountWan());
      JsonNode sources = answered.path("sources");
      comparison.source(at + "amountWan's cell", sources.path("amountWan"), leaf.cell());
      comparison.source(
          at + "organization's cell", sources.path("organization"), leaf.organization());
    }
  }

  void compareTasks(JsonNode tasks) {
    List<Task> own = expected.tasksOf(city);
    comparison.same(city.name() + " tasks", tasks.size(), own.size());
    for (int i = 0; i < own.size(); i++) {
      compareTask(city.name() + " task " + (i + 1) + " ", tasks.path(i), own.get(i));
    }
  }

  private void compareTask(String at, JsonNode answered, Task task) {
    comparison.text(at + "direction", answered.path("directionCode"), task.direction().name());
    comparison.number(at + "sequence", answered.path("sequence"), task.sequence().number());
    comparison.text(at + "name", answered.path("name"), task.name().text());
    comparison.text(at + "requirement", answered.path("requirement"), task.requirement().text());
    comparison.text(at + "nature", answered.path("nature"), "BINDING");
    comparison.text(
        at + "mode", answered.path("implementationMode"), MODES.get(task.mode().text()));
    comparison.text(at + "standard", answered.path("standard"), task.standard().text());
    boolean numeric = task.workloadVisits().isPresent();
    JsonNode workload = answered.path("workload");
    comparison.text(at + "workload kind", workload.path("kind"), numeric ? "NUMERIC" : "REFERENCE");
    comparison.number(at + "workload value", workload.path("value"), task.workloadVisits());
    comparison.text(
        at + "workload unit", workload.path("unit"), task.workloadVisits().map(_ -> "家次"));
    comparison.text(at + "workload text", workload.path("text"), task.workload().text());
    comparison.text(at + "start", answered.path("windowStart"), task.windowStart().toString());
    comparison.text(at + "end", answered.path("windowEnd"), task.windowEnd().toString());
    cellsOf(task)
        .forEach((member, cell) ->
            comparison.source(
                at + member + "'s cell", answered.path("sources").path(member), cell));
  }

  private static Map<String, Cell> cellsOf(Task task) {
    return Map.of(
        "sequence", task.sequence(),
        "regionCode", task.region(),
        "directionCode", task.directionName(),
        "name", task.name(),
        "requirement", task.requirement(),
        "nature", task.nature(),
        "implementationMode", task.mode(),
        "standard", task.standard(),
        "workload", task.workload(),
        "window", task.window());
  }

  void compareGoals(JsonNode goals) {
    List<Goal> own = expected.goalsOf(city);
    comparison.same(city.name() + " goals", goals.size(), own.size());
    for (int i = 0; i < own.size(); i++) {
      Goal goal = own.get(i);
      String at = city.name() + " goal " + (i + 1) + " ";
      comparison.text(
          at + "direction", goals.path(i).path("directionCode"), goal.direction().map(Enum::name));
      new GoalComparison(comparison, at).compare(goals.path(i), goal);
    }
  }
}
