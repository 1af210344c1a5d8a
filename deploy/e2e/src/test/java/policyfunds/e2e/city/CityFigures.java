package policyfunds.e2e.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Direction;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.expected.Fraction;
import policyfunds.e2e.expected.Goal;
import policyfunds.e2e.expected.Money.Leaf;
import policyfunds.e2e.expected.Task;
import policyfunds.e2e.suite.Comparison;

/** What a city's summary and its line in the list of cities must say. */
record CityFigures(Expected2020 expected, City city, Comparison comparison) {

  /** Members that the summary of the view and the item of the list have in common. */
  void compareMoney(JsonNode summary) {
    comparison.number(at("allocatedWan"), summary.path("allocatedWan"), allocatedWan());
    comparison.number(
        at("shareOfFund"), summary.path("shareOfFund"), expected.shareOfFund(city).at(6));
    comparison.number(
        at("shareOfCities"), summary.path("shareOfCities"), expected.shareOfCities(city).at(6));
    comparison.number(at("rank"), summary.path("rank"), expected.rank(city));
    comparison.number(at("taskCount"), summary.path("taskCount"), expected.tasksOf(city).size());
    List<Leaf> leaves = expected.leavesOf(city);
    comparison.same(at("directions"), summary.path("directions").size(), leaves.size());
    for (int i = 0; i < leaves.size(); i++) {
      compareDirection(summary.path("directions").path(i), leaves.get(i));
    }
  }

  void compareCounts(JsonNode summary) {
    List<Goal> goals = expected.goalsOf(city);
    int indicators = goals.stream().mapToInt(goal -> goal.indicators().size()).sum();
    comparison.number(at("goalCount"), summary.path("goalCount"), goals.size());
    comparison.number(at("indicatorCount"), summary.path("indicatorCount"), indicators);
    comparison.number(at("targetCount"), summary.path("targetCount"), indicators);
  }

  private void compareDirection(JsonNode answered, Leaf leaf) {
    Direction direction = leaf.direction().orElseThrow();
    String where = direction + " ";
    comparison.text(at(where + "code"), answered.path("directionCode"), direction.name());
    comparison.text(at(where + "name"), answered.path("directionName"), direction.words());
    comparison.number(at(where + "allocatedWan"), answered.path("allocatedWan"), leaf.amountWan());
    Optional<BigDecimal> visits = taskIn(direction).workloadVisits();
    comparison.number(at(where + "workload"), answered.path("workload"), visits);
    comparison.text(
        at(where + "workloadUnit"), answered.path("workloadUnit"), visits.map(_ -> "家次"));
    comparison.number(
        at(where + "unitCostWan"),
        answered.path("unitCostWan"),
        expected.unitCostWan(city, direction).map((Fraction cost) -> cost.at(8)));
  }

  private Task taskIn(Direction direction) {
    return expected.tasksOf(city).stream()
        .filter(task -> task.direction() == direction)
        .findFirst()
        .orElseThrow();
  }

  private BigDecimal allocatedWan() {
    return expected.allocatedWan(city);
  }

  private String at(String member) {
    return city.name() + " " + member;
  }
}
