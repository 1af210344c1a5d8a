package policyfunds.e2e.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.beside.Beside;
import policyfunds.e2e.faults.ExpendableSuite;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.FreePorts;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;
import policyfunds.e2e.writing.ApplicationRole;
import policyfunds.e2e.writing.Books;
import policyfunds.e2e.writing.Scale;

/** Two processes that seal the same ledger, one of them killed amid it again and again. */
@ExtendWith(ExpendableSuite.class)
class TwoSealersIT {
  private static final int KILLS = Scale.of(2, 25);
  private static final int ROWS_AT_ONCE = 1_000;
  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final String SECOND = "second-sealer";
  private static final String INSERT =
      """
      INSERT INTO organization (name, kind)
      SELECT 'Organization ' || n || ' of ' || ?, 'OTHER' FROM generate_series(1, ?) n
      """;
  private static final String SEALING =
      """
      SELECT count(*) FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
      WHERE l.locktype = 'advisory' AND l.granted AND a.application_name = ? AND a.state = 'active'
      """;

  private final SuiteProcess suite;
  private final Api api;
  private final ApplicationRole role;
  private final Map<String, Integer> written = new HashMap<>();

  TwoSealersIT(SuiteProcess suite) {
    this.suite = suite;
    api = suite.api(ServiceName.ALLOCATION);
    role = new ApplicationRole(suite);
  }

  @Test
  void leaveNoGapAndSealNothingTwiceThoughOneIsKilled() throws Exception {
    long seed = Scale.seed();
    String name = "sealed-" + Long.toUnsignedString(seed, 36);
    var auditor = Auditor.of(suite, api);
    try (var follower = Follower.of(api, new Random(seed))) {
      for (int i = 0; i < KILLS; i++) {
        killAmidSealing(name + "-" + i);
      }
      Until.holds("everything is sealed", LIMIT, () -> auditor.unsealed() == 0);
      List<Change> read = follower.readUpTo(auditor.head().position());
      System.out.printf(
          "two sealers: seed %d, %d kills, each amid sealing, %d transactions of %d rows, %d"
              + " positions read: gaps 0, twice 0%n",
          seed, KILLS, written.size(), ROWS_AT_ONCE, read.size());
      assertThat(byReason(read, name)).isEqualTo(written);
      assertThat(auditor.verify().intact()).as("%s", auditor.verify().whole()).isTrue();
    }
  }

  /** Writes until the second process holds the sealers' lock, at work, and kills it there. */
  private void killAmidSealing(String name) throws Exception {
    var killed = new AtomicBoolean();
    try (Beside second = start();
        var books = new Books(suite);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> writer = threads.submit(() -> write(name, killed));
      long end = System.nanoTime() + LIMIT.toNanos();
      while (!killed.get() && System.nanoTime() < end) {
        if (books.one(SEALING, Long.class, SECOND) > 0) {
          second.process().destroyForcibly().waitFor();
          killed.set(true);
        }
      }
      assertThat(killed.getAndSet(true)).as("killed amid sealing").isTrue();
      assertThat(writer.get()).as("transactions").isPositive();
    }
  }

  /** It looks for events far more often than the first, so that it mostly comes before it. */
  private Beside start() {
    var environment = new HashMap<>(suite.access(true));
    environment.putAll(suite.databaseOf(ServiceName.ALLOCATION));
    environment.compute(
        "QUARKUS_DATASOURCE_JDBC_URL", (_, url) -> url + "?ApplicationName=" + SECOND);
    environment.put("POLICYFUNDS_LEDGER_SEAL_EVERY", "1ms");
    int port = FreePorts.find(1).getFirst();
    return Beside.start(suite, ServiceName.ALLOCATION, port, SECOND, environment).awaitReady();
  }

  private int write(String name, AtomicBoolean enough) throws SQLException {
    int transactions = 0;
    try (Connection connection = role.connect()) {
      while (!enough.get()) {
        String reason = name + "-" + transactions++;
        role.because(connection, "bulk-writer", reason);
        role.run(connection, INSERT, reason, ROWS_AT_ONCE);
        connection.commit();
        written.put(reason, ROWS_AT_ONCE);
      }
    }
    return transactions;
  }

  private static Map<String, Integer> byReason(List<Change> read, String name) {
    var counts = new HashMap<String, Integer>();
    read.stream()
        .filter(change -> change.reason().startsWith(name))
        .forEach(change -> counts.merge(change.reason(), 1, Integer::sum));
    return counts;
  }
}
