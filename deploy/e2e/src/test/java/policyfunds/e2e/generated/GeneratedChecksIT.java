package policyfunds.e2e.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.generator.GeneratedNotice;
import policyfunds.e2e.suite.Checks;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class GeneratedChecksIT {
  private final SuiteProcess suite;

  GeneratedChecksIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @Test
  void reconcilesMadeUpMoneyByTheSameRules() {
    for (GeneratedNotice notice : suite.generated().all()) {
      Checks checks = sound(ServiceName.ALLOCATION, reconciliation(notice));
      assertThat(checks.sides("DIRECTION_TOTAL"))
          .containsExactly(wan(notice.surveyWan()), wan(notice.clusterWan()));
      assertThat(checks.sides("ITEM_TOTAL")).containsExactly(wan(notice.citiesWan()));
      assertThat(checks.sides("PRINTED_TOTALS")).containsExactly(wan(notice.citiesWan()));
      assertThat(checks.sides("ORGANIZATION_TOTAL")).containsExactly(wan(notice.departmentWan()));
      assertThat(checks.sides("FUND_TOTAL")).containsExactly(wan(notice.fundWan()));
    }
  }

  @Test
  void reconcilesMadeUpGoalsByTheSameRules() {
    for (GeneratedNotice notice : suite.generated().all()) {
      Checks checks = sound(ServiceName.PERFORMANCE, reconciliation(notice));
      assertThat(checks.sides("GOAL_TEXT_AMOUNTS"))
          .containsExactlyElementsOf(
              notice.projects().stream().skip(1).map(p -> wan(p.requestedWan())).toList());
      assertThat(checks.sides("GOAL_TEXT_QUANTITY")).containsExactly(visits(notice));
    }
  }

  @Test
  void holdsTheRulesBetweenTheServices() {
    for (GeneratedNotice notice : suite.generated().all()) {
      String path = "/api/v1/consistency?year=%d&fund=%s";
      Checks checks = sound(ServiceName.GATEWAY, path.formatted(notice.year(), notice.fundCode()));
      long pairs = notice.cityDirections();
      assertThat(checks.countByRule())
          .containsEntry("WORKLOAD_MATCHES_TARGET", (long) notice.surveyed().size())
          .containsEntry("ALLOCATION_HAS_TASK", pairs)
          .containsEntry("ALLOCATION_HAS_GOAL", pairs)
          .containsEntry("PROJECT_MATCHES_ITEMS", (long) notice.projects().size());
      assertThat(checks.sides("WORKLOADS_MATCH_PROVINCE_TARGET")).containsExactly(visits(notice));
      assertThat(checks.sides("WORKLOADS_MATCH_GOAL_TEXT")).containsExactly(visits(notice));
      assertThat(checks.sides("PROJECT_MATCHES_ITEMS"))
          .containsExactlyElementsOf(
              notice.projects().stream().map(p -> wan(p.requestedWan())).toList());
      assertThat(checks.sides("PROJECTS_MATCH_PROVINCE_TOTAL"))
          .containsExactly(wan(notice.provinceWan()));
    }
  }

  @Test
  void listsAsManyLeavesTasksAndGoalsAsWereMadeUp() {
    for (GeneratedNotice notice : suite.generated().all()) {
      int pairs = notice.cityDirections();
      assertThat(total(ServiceName.ALLOCATION, "allocations", notice)).isEqualTo(notice.leaves());
      assertThat(total(ServiceName.TASK, "policy-tasks", notice)).isEqualTo(pairs);
      assertThat(total(ServiceName.PERFORMANCE, "performance-goals", notice))
          .isEqualTo(pairs + notice.projects().size());
    }
  }

  private int total(ServiceName service, String list, GeneratedNotice notice) {
    return suite
        .api(service)
        .json("/api/v1/%s?fund=%s".formatted(list, notice.fundCode()))
        .path("total")
        .intValue();
  }

  private Checks sound(ServiceName service, String path) {
    JsonNode answer = suite.api(service).json(path);
    Checks checks = Checks.of(answer);
    var comparison = new Comparison();
    System.out.printf("%s %s: %d checks hold%n", service, path, checks.compareSound(comparison));
    comparison.assertAllEqual();
    return checks;
  }

  private static String reconciliation(GeneratedNotice notice) {
    return "/api/v1/funds/" + notice.fundCode() + "/reconciliation";
  }

  private static String wan(BigDecimal amount) {
    String plain = amount.stripTrailingZeros().toPlainString();
    return "%1$s 万元 = %1$s 万元".formatted(plain);
  }

  private static String visits(GeneratedNotice notice) {
    return "%1$d 家次 = %1$d 家次".formatted(notice.visits());
  }
}
