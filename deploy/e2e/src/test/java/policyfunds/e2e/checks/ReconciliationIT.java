package policyfunds.e2e.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.source.SourceText;
import policyfunds.e2e.suite.Checks;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class ReconciliationIT {
  private static final String PATH = "/api/v1/funds/GD-IIT-2020/reconciliation";

  private final SuiteProcess suite;

  ReconciliationIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @Test
  void reconcilesTheMoneyWithEveryPrintedTotal() {
    Checks checks = reconciled(ServiceName.ALLOCATION);
    assertThat(checks.countByRule())
        .isEqualTo(
            Map.of(
                "DIRECTION_TOTAL", 2L,
                "ITEM_TOTAL", 1L,
                "PRINTED_TOTALS", 1L,
                "ORGANIZATION_TOTAL", 1L,
                "FUND_TOTAL", 1L));
    assertThat(checks.sides("DIRECTION_TOTAL"))
        .containsExactly("1250 万元 = 1250 万元", "1269 万元 = 1269 万元");
    assertThat(checks.sides("ITEM_TOTAL")).containsExactly("2519 万元 = 2519 万元");
    assertThat(checks.sides("PRINTED_TOTALS")).containsExactly("2519 万元 = 2519 万元");
    assertThat(checks.sides("ORGANIZATION_TOTAL")).containsExactly("782 万元 = 782 万元");
    assertThat(checks.sides("FUND_TOTAL")).containsExactly("5601 万元 = 5601 万元");
  }

  @Test
  void citesEveryCellThatASideRestsOn() {
    Checks checks = reconciled(ServiceName.ALLOCATION);
    assertThat(cells(checks, "DIRECTION_TOTAL", "left")).containsExactly(21, 2);
    assertThat(cells(checks, "ITEM_TOTAL", "left")).containsExactly(23);
    assertThat(cells(checks, "PRINTED_TOTALS", "left")).containsExactly(2);
    assertThat(cells(checks, "ORGANIZATION_TOTAL", "left")).containsExactly(6);
    assertThat(cells(checks, "FUND_TOTAL", "left")).containsExactly(32);
  }

  @Test
  void reconcilesTheTextOfTheGoalsWithTheirNumbers() {
    Checks checks = reconciled(ServiceName.PERFORMANCE);
    assertThat(checks.countByRule())
        .isEqualTo(Map.of("GOAL_TEXT_AMOUNTS", 1L, "GOAL_TEXT_QUANTITY", 1L));
    assertThat(checks.sides("GOAL_TEXT_AMOUNTS")).containsExactly("300 万元 = 300 万元");
    assertThat(checks.sides("GOAL_TEXT_QUANTITY")).containsExactly("55000 家次 = 55000 家次");
  }

  private Checks reconciled(ServiceName service) {
    JsonNode answer = suite.api(service).json(PATH);
    assertThat(answer.path("reconciled").booleanValue()).isTrue();
    assertThat(answer.path("document").toString())
        .contains(SourceText.DOCUMENT, SourceText.SHA_256);
    Checks checks = Checks.of(answer);
    var comparison = new Comparison();
    System.out.printf(
        "%s: %d checks reconcile%n", service.label(), checks.compareSound(comparison));
    comparison.assertAllEqual();
    return checks;
  }

  private static List<Integer> cells(Checks checks, String rule, String side) {
    return checks.ofRule(rule).stream().map(c -> c.path(side).path("cells").size()).toList();
  }
}
