package policyfunds.e2e.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;

/** The rows of 2020 that the requests of the matrix name; none of them may change. */
record Rows2020(SuiteProcess suite) {
  private static final String FUND = "GD-IIT-2020";
  private static final String ALLOCATIONS = "/api/v1/allocations?year=2020&pageSize=500";
  private static final String TASKS =
      "/api/v1/policy-tasks?year=2020&directionCode=ENTERPRISE_SURVEY&regionCode=";
  private static final String ORGANIZATIONS = "/api/v1/organizations?pageSize=500";

  /** What stands for the names in a request, by rule and region. */
  Map<String, String> of(Row row) {
    boolean regional = row.rule() != Rule.EDIT_PROVINCE;
    Api service = suite.api(ServiceName.ALLOCATION);
    String allocation = first(service.json(ALLOCATIONS), regional ? row.region() : "");
    JsonNode organization = organization(service, regional ? row.region() : "");
    var values = new HashMap<String, String>();
    values.put("fund", FUND);
    values.put("year", "2020");
    values.put("region", row.region());
    values.put("item", regional ? "1" : "8");
    values.put("spareItem", "8");
    values.put("allocation", allocation);
    values.put("spareAllocation", allocation);
    values.put("organization", "查无此单位");
    values.put("newOrganization", organization.path("name").asText());
    values.put("organizationId", organization.path("id").asText());
    values.put("spareOrganizationId", organization.path("id").asText());
    values.put("task", task(row.region()));
    values.put("spareTask", task(row.region()));
    values.put("goal", FUND + (regional ? ":R:ENTERPRISE_SURVEY:" + row.region() : ":P:1"));
    values.put("indicator", "1");
    values.put("spareIndicator", "1");
    return Map.copyOf(values);
  }

  private String task(String region) {
    return suite
        .api(ServiceName.TASK)
        .json(TASKS + region)
        .path("items")
        .path(0)
        .path("sequence")
        .asText();
  }

  private static String first(JsonNode allocations, String region) {
    return Json.all(allocations.path("items"), "regionCode", region).getFirst().path("id").asText();
  }

  private static JsonNode organization(Api service, String region) {
    return Json.all(service.json(ORGANIZATIONS).path("items"), "regionCode", region).getFirst();
  }
}
