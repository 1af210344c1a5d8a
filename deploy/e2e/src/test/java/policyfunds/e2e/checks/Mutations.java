package policyfunds.e2e.checks;

import static policyfunds.e2e.suite.ServiceName.ALLOCATION;
import static policyfunds.e2e.suite.ServiceName.PERFORMANCE;
import static policyfunds.e2e.suite.ServiceName.TASK;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import policyfunds.e2e.checks.Mutation.Tenths;

/** Every number of 2020 that a rule answers for, and the rules that must notice each. */
final class Mutations {
  private static final String OF_2020 = "fund_code = 'GD-IIT-2020'";
  private static final List<String> ID = List.of("id");
  private static final Set<Integer> DEPARTMENT_ITEMS = Set.of(2, 3, 4, 5, 6, 7);

  private Mutations() {}

  static List<Mutation> ofAmounts(Connection allocation) throws SQLException {
    return new Tenths(ALLOCATION, "allocation", ID, "amount_wan", OF_2020)
        .of(allocation, Mutations::rulesOfAmount);
  }

  private static Set<String> rulesOfAmount(ResultSet row) throws SQLException {
    if (row.getString("region_code") != null) {
      return Set.of("DIRECTION_TOTAL", "ITEM_TOTAL", "FUND_TOTAL");
    }
    return DEPARTMENT_ITEMS.contains(row.getInt("item_sequence"))
        ? Set.of("ORGANIZATION_TOTAL", "PROJECT_MATCHES_ITEMS", "PROJECTS_MATCH_PROVINCE_TOTAL")
        : Set.of("PROJECT_MATCHES_ITEMS", "PROJECTS_MATCH_PROVINCE_TOTAL");
  }

  static List<Mutation> ofPrintedTotals(Connection allocation) throws SQLException {
    return new Tenths(ALLOCATION, "stated_total", ID, "value_wan", OF_2020)
        .of(
            allocation,
            row ->
                switch (row.getString("scope")) {
                  case "ITEM" -> Set.of("ITEM_TOTAL", "PRINTED_TOTALS", "FUND_TOTAL");
                  case "ORGANIZATION" -> Set.of("ORGANIZATION_TOTAL", "FUND_TOTAL");
                  default -> Set.of("DIRECTION_TOTAL", "PRINTED_TOTALS");
                });
  }

  /** Shenzhen's survey money as cluster money, for which it has neither task nor goal. */
  static List<Mutation> ofDirections() {
    String update =
        "UPDATE allocation SET version = version + 1, direction_code = '%s' WHERE region_code = '440300' AND "
            + OF_2020;
    return List.of(
        new Mutation(
            ALLOCATION,
            "the direction of Shenzhen's money",
            update.formatted("MANUFACTURING_CLUSTER"),
            update.formatted("ENTERPRISE_SURVEY"),
            Set.of("DIRECTION_TOTAL", "ALLOCATION_HAS_TASK 440300", "ALLOCATION_HAS_GOAL 440300")));
  }

  static List<Mutation> ofWorkloads(Connection task) throws SQLException {
    return new Tenths(
            TASK, "policy_task", ID, "workload_value", OF_2020 + " AND workload_value IS NOT NULL")
        .of(
            task,
            row ->
                Set.of(
                    "WORKLOAD_MATCHES_TARGET " + row.getString("region_code"),
                    "WORKLOADS_MATCH_PROVINCE_TARGET",
                    "WORKLOADS_MATCH_GOAL_TEXT"));
  }

  static List<Mutation> ofRequestedAmounts(Connection performance) throws SQLException {
    return new Tenths(
            PERFORMANCE,
            "performance_goal",
            List.of("goal_key"),
            "requested_amount_wan",
            OF_2020 + " AND requested_amount_wan IS NOT NULL")
        .of(
            performance,
            row ->
                row.getInt("project_ordinal") == 2
                    ? Set.of("GOAL_TEXT_AMOUNTS", "PROJECT_MATCHES_ITEMS")
                    : Set.of("PROJECT_MATCHES_ITEMS", "PROJECTS_MATCH_PROVINCE_TOTAL"));
  }

  /** Column 4 of table 5-1 is the collection of each city, whose code ends the goal's key. */
  static List<Mutation> ofCollectionTargets(Connection performance) throws SQLException {
    return targets("source->>'table' = '5-1' AND source->>'column' = '4'")
        .of(
            performance,
            row -> {
              String goal = row.getString("goal_key");
              return Set.of("WORKLOAD_MATCHES_TARGET " + goal.substring(goal.length() - 6));
            });
  }

  static List<Mutation> ofProvinceTarget(Connection performance) throws SQLException {
    return targets("as_written = '5.5万家次'")
        .of(performance, _ -> Set.of("WORKLOADS_MATCH_PROVINCE_TARGET", "GOAL_TEXT_QUANTITY"));
  }

  private static Tenths targets(String condition) {
    return new Tenths(
        PERFORMANCE,
        "indicator_target",
        List.of("goal_key", "ordinal", "span"),
        "value",
        "goal_key LIKE 'GD-IIT-2020:%' AND " + condition);
  }
}
