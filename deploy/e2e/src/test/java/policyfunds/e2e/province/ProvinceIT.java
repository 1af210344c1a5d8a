package policyfunds.e2e.province;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.expected.Direction;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.expected.Goal;
import policyfunds.e2e.expected.Money.Item;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.GoalComparison;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class ProvinceIT {
  private final Expected2020 expected = Expected2020.read();
  private final Comparison comparison = new Comparison();
  private final JsonNode province;

  ProvinceIT(SuiteProcess suite) {
    province = suite.gateway().json("/api/v1/province?year=2020");
  }

  @Test
  void dividesTheFundBetweenCitiesAndProvince() {
    JsonNode summary = province.path("summary");
    comparison.text("region", province.path("region").path("code"), "440000");
    comparison.text("name", province.path("region").path("name"), "广东省");
    comparison.yes("complete", province.path("complete"));
    comparison.yes("consistent", province.path("consistent"));
    comparison.number("fundWan", summary.path("fundWan"), 5601);
    comparison.number("citiesWan", summary.path("citiesWan"), 2519);
    comparison.number("provinceWan", summary.path("provinceWan"), 3082);
    comparison.assertAllEqual();
  }

  @Test
  void dividesTheFundByKindOfRecipientAndByDirection() {
    Map<String, Integer> kinds =
        Map.of(
            "CITY_AUTHORITY", 2519,
            "PROVINCIAL_DEPARTMENT", 782,
            "ENTERPRISE", 2200,
            "ASSOCIATION", 100);
    comparison.same("kinds", province.path("byRecipientKind").size(), kinds.size());
    kinds.forEach((kind, amount) ->
        compareShare(
            kind, Json.one(province.path("byRecipientKind"), "kind", kind), amount.toString()));
    comparison.same("directions", province.path("byDirection").size(), 2);
    compareShare("survey", byDirection(Direction.ENTERPRISE_SURVEY), "1250");
    compareShare("cluster", byDirection(Direction.MANUFACTURING_CLUSTER), "1269");
    comparison.assertAllEqual();
  }

  @Test
  void listsEveryItemOfAnnex1WithItsMoney() {
    List<Item> items = expected.money().items();
    comparison.same("items", province.path("items").size(), items.size());
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      JsonNode answered = province.path("items").path(i);
      String at = "item " + item.sequence() + " ";
      comparison.number(at + "sequence", answered.path("sequence"), item.sequence());
      comparison.text(at + "name", answered.path("name"), item.name().text());
      comparison.text(
          at + "organization", answered.path("organization"), item.organization().text());
      compareShare(at, answered, expected.itemsWan(List.of(item.sequence())).toPlainString());
      comparison.number(
          at + "statedWan",
          answered.path("statedWan"),
          item.sequence() == 1 ? Optional.of(new BigDecimal("2519")) : Optional.empty());
      comparison.source(at + "name's cell", answered.path("sources").path("name"), item.name());
    }
    comparison.assertAllEqual();
  }

  @Test
  void showsTheProjectsWithAllTheirTargets() {
    List<Goal> projects =
        expected.goals().stream().filter(goal -> goal.projectName().isPresent()).toList();
    comparison.same("goals", province.path("goals").size(), projects.size());
    for (int i = 0; i < projects.size(); i++) {
      new GoalComparison(comparison, "project " + (i + 1) + " ")
          .compare(province.path("goals").path(i), projects.get(i));
    }
    System.out.printf("province's projects: %d figures compared%n", comparison.figures());
    comparison.assertAllEqual();
  }

  @Test
  void countsNoMoneyTwice() {
    BigDecimal items =
        Json.each(province.path("items"))
            .map(item -> item.path("amountWan").decimalValue())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(items).isEqualByComparingTo("5601");
  }

  private JsonNode byDirection(Direction direction) {
    return Json.one(province.path("byDirection"), "directionCode", direction.name());
  }

  private void compareShare(String at, JsonNode answered, String amount) {
    BigDecimal wan = new BigDecimal(amount);
    comparison.number(at + " amountWan", answered.path("amountWan"), wan);
    comparison.number(
        at + " shareOfFund",
        answered.path("shareOfFund"),
        wan.divide(new BigDecimal("5601"), 6, HALF_UP));
  }
}
