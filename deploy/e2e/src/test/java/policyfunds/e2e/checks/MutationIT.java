package policyfunds.e2e.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.suite.Checks;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class MutationIT {
  private static final String RECONCILIATION = "/api/v1/funds/GD-IIT-2020/reconciliation";

  private final SuiteProcess suite;

  MutationIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @Test
  void noticesATenthMoreInAnyOfTheThirtyTwoAmounts() throws SQLException {
    try (Connection allocation = suite.database(ServiceName.ALLOCATION)) {
      assertNoticed("amounts", 32, Mutations.ofAmounts(allocation), allocation);
    }
  }

  @Test
  void noticesATenthMoreInAnyPrintedTotal() throws SQLException {
    try (Connection allocation = suite.database(ServiceName.ALLOCATION)) {
      assertNoticed("printed totals", 4, Mutations.ofPrintedTotals(allocation), allocation);
    }
  }

  @Test
  void noticesMoneyWithoutATaskAndAGoal() throws SQLException {
    try (Connection allocation = suite.database(ServiceName.ALLOCATION)) {
      assertNoticed("directions", 1, Mutations.ofDirections(), allocation);
    }
  }

  @Test
  void noticesATenthMoreInAnyOfTheTwentyOneWorkloads() throws SQLException {
    try (Connection task = suite.database(ServiceName.TASK)) {
      assertNoticed("workloads", 21, Mutations.ofWorkloads(task), task);
    }
  }

  @Test
  void noticesATenthMoreInAnyRequestedAmount() throws SQLException {
    try (Connection performance = suite.database(ServiceName.PERFORMANCE)) {
      assertNoticed("requested amounts", 4, Mutations.ofRequestedAmounts(performance), performance);
    }
  }

  @Test
  void noticesATenthMoreInAnyCollectionTarget() throws SQLException {
    try (Connection performance = suite.database(ServiceName.PERFORMANCE)) {
      List<Mutation> mutations = Mutations.ofCollectionTargets(performance);
      assertNoticed("collection targets", 21, mutations, performance);
    }
  }

  @Test
  void noticesATenthMoreInTheProvincesTarget() throws SQLException {
    try (Connection performance = suite.database(ServiceName.PERFORMANCE)) {
      List<Mutation> mutations = Mutations.ofProvinceTarget(performance);
      assertNoticed("the province's target", 1, mutations, performance);
    }
  }

  private void assertNoticed(
      String what, int expected, List<Mutation> mutations, Connection database)
      throws SQLException {
    assertThat(mutations).as(what).hasSize(expected);
    assertThat(red()).as("red before any change").isEmpty();
    var hit = new TreeSet<String>();
    for (Mutation mutation : mutations) {
      Set<String> red = redWhile(mutation, database);
      assertThat(red).as(mutation.what()).containsAll(mutation.noticedBy());
      red.stream().filter(rule -> !rule.contains(" ")).forEach(hit::add);
      assertThat(red()).as("red after %s was put back", mutation.what()).isEmpty();
    }
    System.out.printf(
        "%d mutations of %s noticed by %d rules: %s%n",
        mutations.size(), what, hit.size(), String.join(", ", hit));
  }

  private Set<String> redWhile(Mutation mutation, Connection database) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute("SET policyfunds.actor = 'mutation'; SET policyfunds.reason = 'a test'");
      assertThat(statement.executeUpdate(mutation.change())).isEqualTo(1);
      try {
        return red();
      } finally {
        statement.executeUpdate(mutation.undo());
      }
    }
  }

  /** Names of rules that differ anywhere, alone and with the city that they differ for. */
  private Set<String> red() {
    var red = new TreeSet<String>();
    for (JsonNode answer :
        List.of(
            suite.api(ServiceName.ALLOCATION).json(RECONCILIATION),
            suite.api(ServiceName.PERFORMANCE).json(RECONCILIATION),
            suite.gateway().json("/api/v1/consistency?year=2020"))) {
      Set<String> differing = Checks.of(answer).differing();
      String verdict = answer.has("reconciled") ? "reconciled" : "holds";
      assertThat(answer.path(verdict).booleanValue()).isEqualTo(differing.isEmpty());
      red.addAll(differing);
      Json.all(answer.path("checks"), "status", "DIFFERS")
          .forEach(check ->
              red.add(check.path("rule").asText() + " " + check.path("regionCode").asText()));
    }
    return red;
  }
}
