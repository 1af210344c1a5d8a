package policyfunds.e2e.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.faults.ExpendableSuite;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;
import policyfunds.e2e.writing.ApplicationRole;
import policyfunds.e2e.writing.Books;
import policyfunds.e2e.writing.Clerk;
import policyfunds.e2e.writing.Item;
import policyfunds.e2e.writing.OwnFund;
import policyfunds.e2e.writing.Scale;
import policyfunds.e2e.writing.Together;

/** The ceiling is kept by the database itself, against whoever writes past the service. */
@ExtendWith(ExpendableSuite.class)
class CeilingBySqlIT {
  private static final int ROUNDS = Scale.of(100, 2_000);
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final String INSERT =
      """
      INSERT INTO allocation (fund_code, item_sequence, organization_id, amount_wan, sources)
      SELECT ?, ?, id, ?, '{}' FROM organization WHERE name = ?
      """;
  private static final String RAISE =
      """
      UPDATE allocation SET amount_wan = ?, version = version + 1
      WHERE fund_code = ? AND item_sequence = ?
        AND organization_id = (SELECT id FROM organization WHERE name = ?)
      """;
  private static final String LOWER =
      """
      UPDATE budget_item SET ceiling_wan = ?, version = version + 1
      WHERE fund_code = ? AND sequence = ?
      """;
  private static final String WAITING =
      """
      SELECT count(*) FROM pg_stat_activity
      WHERE usename = current_database() || '_app' AND wait_event_type = 'Lock'
      """;

  private final SuiteProcess suite;
  private final ApplicationRole role;
  private final OwnFund fund;
  private final String one;
  private final String other;

  CeilingBySqlIT(SuiteProcess suite) {
    this.suite = suite;
    role = new ApplicationRole(suite);
    fund = OwnFund.open(Clerk.at(suite, "witness"), "SQL");
    one = fund.organization();
    other = fund.organization();
  }

  @Test
  void refusesWhatExceedsTheCeilingTogetherWithAnUncommittedRow() throws Exception {
    Item item = fund.item(one, 100);
    try (Connection first = role.connect();
        Connection second = role.connect();
        var books = new Books(suite);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      role.execute(first, INSERT, item.fund(), item.sequence(), 60, one);
      Future<String> later = threads.submit(insert(second, item, other));
      Until.holds(
          "the second waits for the first", LIMIT, () -> books.one(WAITING, Long.class) > 0);
      first.commit();
      assertThat(later.get()).isEqualTo(ApplicationRole.REFUSED_BY_A_RULE);
      assertThat(books.allocated(item)).isEqualByComparingTo("60");
    }
  }

  @Test
  void keepsTheCeilingHoweverTransactionsRace() throws SQLException {
    int refused = 0;
    try (Connection first = role.connect();
        Connection second = role.connect();
        var books = new Books(suite)) {
      for (int i = 0; i < ROUNDS; i++) {
        List<String> outcomes = Together.start(race(i, first, second));
        assertThat(outcomes)
            .as("round %d", i)
            .containsOnlyOnce(ApplicationRole.DONE)
            .containsOnlyOnce(ApplicationRole.REFUSED_BY_A_RULE);
        refused++;
      }
      assertThat(books.overspent(fund)).isZero();
    }
    System.out.printf(
        "overspending by SQL: %d pairs of transactions, one of each refused %d times,"
            + " overspent 0%n",
        ROUNDS, refused);
  }

  private List<Callable<String>> race(int round, Connection first, Connection second) {
    Item item = fund.item(one, 100);
    return switch (round % 3) {
      case 0 -> List.of(insert(first, item, one), insert(second, item, other));
      case 1 -> {
        fund.allocated(item, one, 40);
        fund.allocated(item, other, 40);
        yield List.of(raise(first, item, one), raise(second, item, other));
      }
      default -> {
        fund.allocated(item, one, 20);
        yield List.of(
            role.transaction(first, LOWER, 70, item.fund(), item.sequence()),
            insert(second, item, other));
      }
    };
  }

  private Callable<String> insert(Connection connection, Item item, String organization) {
    return role.transaction(connection, INSERT, item.fund(), item.sequence(), 60, organization);
  }

  private Callable<String> raise(Connection connection, Item item, String organization) {
    return role.transaction(connection, RAISE, 60, item.fund(), item.sequence(), organization);
  }
}
