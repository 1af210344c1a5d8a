package policyfunds.e2e.fuzz;

import static policyfunds.e2e.suite.ServiceName.ALLOCATION;
import static policyfunds.e2e.suite.ServiceName.PERFORMANCE;
import static policyfunds.e2e.suite.ServiceName.TASK;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import policyfunds.e2e.contract.Requests;
import policyfunds.e2e.contract.Requests.Sample;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;

/** A fund of a year of its own, made through the API, whose rows may be changed at will. */
final class FuzzFund {
  static final String CITY_GOAL = "FUZZ-2041:R:ENTERPRISE_SURVEY:440100";
  static final String PROVINCE_GOAL = "FUZZ-2041:P:1";

  private final SuiteProcess suite;
  private final String authorization;
  private final Requests requests = Requests.read();
  private final Map<String, String> values = new HashMap<>();

  private FuzzFund(SuiteProcess suite, String authorization) {
    this.suite = suite;
    this.authorization = authorization;
    values.putAll(
        Map.of(
            "fund", "FUZZ-2041",
            "year", "2041",
            "region", "440100",
            "item", "1",
            "spareItem", "2",
            "task", "1",
            "spareTask", "2",
            "goal", CITY_GOAL,
            "indicator", "1",
            "spareIndicator", "2"));
  }

  static FuzzFund create(SuiteProcess suite, String authorization) {
    var fund = new FuzzFund(suite, authorization);
    for (ServiceName service : List.of(ALLOCATION, TASK, PERFORMANCE)) {
      fund.put(service, "putFund", Map.of());
    }
    fund.createMoney();
    fund.put(TASK, "putPolicyTask", Map.of());
    fund.put(TASK, "putPolicyTask", Map.of("task", "2"));
    fund.createGoal(CITY_GOAL, "EDIT_REGION");
    fund.createGoal(PROVINCE_GOAL, "EDIT_PROVINCE");
    return fund;
  }

  /** What stands for the names in a request. */
  Map<String, String> values() {
    return Map.copyOf(values);
  }

  private void createMoney() {
    values.put("organization", "模糊测试单位");
    values.put("newOrganization", "模糊测试单位");
    values.put("organizationId", post("createOrganization", "EDIT_PROVINCE", Map.of()));
    String spare = "模糊测试备用单位";
    values.put(
        "spareOrganizationId",
        post("createOrganization", "EDIT_PROVINCE", Map.of("newOrganization", spare)));
    put(ALLOCATION, "putBudgetItem", Map.of("spareItem", "1"));
    put(ALLOCATION, "putBudgetItem", Map.of());
    values.put("allocation", post("createAllocation", "EDIT_REGION", Map.of()));
    values.put("spareAllocation", post("createAllocation", "EDIT_PROVINCE", Map.of()));
  }

  private void createGoal(String goal, String rule) {
    send(PERFORMANCE, "PUT", sample(PERFORMANCE, "putPerformanceGoal", rule, Map.of("goal", goal)));
    for (String indicator : List.of("1", "2")) {
      Map<String, String> here = Map.of("goal", goal, "indicator", indicator);
      put(PERFORMANCE, "putIndicator", here);
      put(PERFORMANCE, "putIndicatorTarget", here);
    }
  }

  private void put(ServiceName service, String operation, Map<String, String> here) {
    send(service, "PUT", sample(service, operation, "EDIT_REGION", here));
  }

  /** The id at the end of where the new row is. */
  private String post(String operation, String rule, Map<String, String> here) {
    Answer answer = send(ALLOCATION, "POST", sample(ALLOCATION, operation, rule, here));
    String location = answer.header("Location").orElseThrow();
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private Sample sample(
      ServiceName service, String operation, String rule, Map<String, String> here) {
    var all = new HashMap<>(values);
    all.putAll(here);
    return requests.of(service, operation, rule).with(all);
  }

  private Answer send(ServiceName service, String method, Sample sample) {
    Answer answer =
        suite
            .api(service)
            .sendJson(
                method,
                sample.path(),
                sample.body().orElseThrow(),
                "Authorization",
                authorization,
                "Idempotency-Key",
                UUID.randomUUID().toString());
    if (answer.status() != 201) {
      throw new AssertionError(
          "%s %s %s answered %d: %s"
              .formatted(service, method, sample, answer.status(), answer.body()));
    }
    return answer;
  }
}
