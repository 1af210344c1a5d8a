package policyfunds.e2e.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.expected.Money;
import policyfunds.e2e.expected.Money.Leaf;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class AllocationListsIT {
  private final Money money = Expected2020.read().money();
  private final Api api;

  AllocationListsIT(SuiteProcess suite) {
    api = suite.api(ServiceName.ALLOCATION);
  }

  @Test
  void listsTheThirtyTwoLeavesAndNothingElse() {
    JsonNode items = allocations("").path("items");
    var comparison = new Comparison();
    comparison.same("leaves", items.size(), 32);
    for (Leaf leaf : money.leaves()) {
      JsonNode item = atCell(items, leaf);
      String at = leaf.cell() + " ";
      comparison.number(at + "amountWan", item.path("amountWan"), leaf.amountWan());
      comparison.number(at + "item", item.path("itemSequence"), leaf.itemSequence());
      comparison.text(at + "organization", item.path("organization"), leaf.organization().text());
      comparison.text(at + "city", item.path("regionCode"), leaf.city().map(city -> city.code()));
      comparison.text(
          at + "direction", item.path("directionCode"), leaf.direction().map(Enum::name));
    }
    comparison.assertAllEqual();
    assertThat(sum(items)).isEqualByComparingTo("5601");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 32, 5601",
    "&directionCode=ENTERPRISE_SURVEY, 21, 1250",
    "&directionCode=MANUFACTURING_CLUSTER, 2, 1269",
    "&item=1, 23, 2519",
    "&item=8, 1, 300",
    "&regionCode=440100, 2, 807.2",
    "&regionCode=440300, 1, 121.2",
    "&regionCode=440300&directionCode=MANUFACTURING_CLUSTER, 0, 0",
    "&fund=GD-IIT-2020, 32, 5601"
  })
  void narrowsTheListByItsFilters(String filter, int count, BigDecimal wan) {
    JsonNode answer = allocations(filter);
    assertThat(answer.path("total").intValue()).isEqualTo(count);
    assertThat(answer.path("items")).hasSize(count);
    assertThat(sum(answer.path("items"))).isEqualByComparingTo(wan);
  }

  @Test
  void pagesWithoutLosingOrRepeatingALine() {
    var paged = new ArrayList<JsonNode>();
    for (int page = 1; page <= 5; page++) {
      JsonNode answer = allocations("&pageSize=7&page=" + page);
      assertThat(answer.path("total").intValue()).isEqualTo(32);
      answer.path("items").forEach(paged::add);
    }
    assertThat(paged).containsExactlyElementsOf(allocations("").path("items"));
    assertThat(allocations("&pageSize=7&page=6").path("items")).isEmpty();
    assertThat(allocations("&pageSize=7&page=1000000").path("items")).isEmpty();
  }

  @Test
  void sortsByMoneyEitherWay() {
    Comparator<BigDecimal> rising = Comparator.naturalOrder();
    assertThat(amounts("&sort=amountWan")).isSortedAccordingTo(rising).hasSize(32);
    assertThat(amounts("&sort=-amountWan")).isSortedAccordingTo(rising.reversed()).hasSize(32);
  }

  @Test
  void keepsThePrintedTotalsInAListOfTheirOwn() {
    JsonNode totals = api.json("/api/v1/stated-totals?year=2020").path("items");
    assertThat(totals).hasSize(4);
    assertThat(Json.each(totals).map(total -> total.path("valueWan").intValue()))
        .containsExactlyInAnyOrder(2519, 782, 1250, 1269);
    var comparison = new Comparison();
    money
        .statedTotals()
        .forEach(stated -> {
          JsonNode total =
              Json.each(totals)
                  .filter(t -> t.path("valueWan").decimalValue().compareTo(stated.amountWan()) == 0)
                  .findFirst()
                  .orElseThrow();
          comparison.source("total", total.path("sources").path("valueWan"), stated.cell());
        });
    comparison.assertAllEqual();
  }

  @Test
  void listsTheTenItemsTheirOrganizationsAndDirections() {
    JsonNode items = api.json("/api/v1/budget-items?year=2020").path("items");
    assertThat(Json.each(items).map(item -> item.path("name").asText()))
        .containsExactlyElementsOf(money.items().stream().map(i -> i.name().text()).toList());
    assertThat(Json.each(items)).allSatisfy(item -> assertThat(item.has("ceilingWan")).isFalse());
    assertThat(Json.each(api.json("/api/v1/funding-directions").path("items")))
        .extracting(direction -> direction.path("code").asText())
        .containsExactly("ENTERPRISE_SURVEY", "MANUFACTURING_CLUSTER");
    assertThat(api.json("/api/v1/organizations?regionCode=440100").path("items")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/funds?year=2020", "/api/v1/funds/GD-IIT-2020"})
  void tellsTheFund(String path) {
    JsonNode answer = api.json(path);
    JsonNode fund = answer.has("items") ? answer.path("items").path(0) : answer;
    assertThat(fund.path("code").asText()).isEqualTo("GD-IIT-2020");
    assertThat(fund.path("name").asText()).isEqualTo("2020年度工业和信息化预留资金");
    assertThat(fund.path("regionName").asText()).isEqualTo("广东省");
  }

  private JsonNode allocations(String more) {
    return api.json("/api/v1/allocations?year=2020" + more);
  }

  private List<BigDecimal> amounts(String more) {
    return Json.each(allocations(more).path("items"))
        .map(item -> item.path("amountWan").decimalValue())
        .toList();
  }

  private static BigDecimal sum(JsonNode items) {
    return Json.each(items)
        .map(item -> item.path("amountWan").decimalValue())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static JsonNode atCell(JsonNode items, Leaf leaf) {
    return Json.each(items)
        .filter(item -> {
          JsonNode source = item.path("sources").path("amountWan");
          return source.path("table").asText().equals(leaf.cell().table())
              && source.path("row").intValue() == leaf.cell().row()
              && source.path("column").intValue() == leaf.cell().column();
        })
        .findFirst()
        .orElseThrow(() -> new AssertionError("no allocation rests on " + leaf.cell()));
  }
}
