package policyfunds.e2e.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import policyfunds.e2e.writing.ApplicationRole;
import policyfunds.e2e.writing.Together;

/** Transactions that stay open for a while after they have written, some of them in vain. */
final class HeldOpen {
  static final String ACTOR = "late-committer";
  private static final String INSERT = "INSERT INTO organization (name, kind) VALUES (?, 'OTHER')";
  private static final String AMEND =
      """
      UPDATE organization SET kind = 'ENTERPRISE', version = version + 1 WHERE name = ?
      """;
  private static final int CONNECTIONS = 24;
  private static final int CROWDED_ROWS = 10;
  private static final int LONG_HOLD_MILLIS = 400;
  private static final int SHORT_HOLD_MILLIS = 20;

  private final ApplicationRole role;
  private final String name;
  private final Random random;
  private final ConcurrentLinkedQueue<Plan> plans = new ConcurrentLinkedQueue<>();
  private final Map<String, Integer> committed = new ConcurrentHashMap<>();
  private final Map<String, Integer> rolledBack = new ConcurrentHashMap<>();

  /**
   * One transaction.
   *
   * @param rows how many it makes, each amended once more in the same transaction where so said
   * @param crowded a row that many transactions change, or -1
   */
  private record Plan(
      String reason, int rows, boolean amends, int crowded, int holdMillis, boolean inVain) {

    int events() {
      return rows * (amends ? 2 : 1) + (crowded < 0 ? 0 : 1);
    }
  }

  HeldOpen(ApplicationRole role, String name, Random random) {
    this.role = role;
    this.name = name;
    this.random = random;
  }

  /** Carries out so many, always several at a time, and returns once all have ended. */
  void carryOut(int transactions) throws SQLException {
    try (Connection connection = role.connect()) {
      role.because(connection, ACTOR, name + "-crowded");
      for (int i = 0; i < CROWDED_ROWS; i++) {
        role.run(connection, INSERT, crowdedName(i));
      }
      connection.commit();
      committed.put(name + "-crowded", CROWDED_ROWS);
    }
    for (int i = 0; i < transactions; i++) {
      plans.add(plan(name + "-" + i));
    }
    List<Callable<Void>> writers = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      writers.add(this::write);
    }
    Together.start(writers);
  }

  /** Rows written by reason, of those that committed. */
  Map<String, Integer> committed() {
    return committed;
  }

  /** The same of those that rolled back. */
  Map<String, Integer> rolledBack() {
    return rolledBack;
  }

  /** Writes a row and leaves the transaction open. */
  Connection open(String reason) throws SQLException {
    Connection connection = role.connect();
    role.because(connection, ACTOR, reason);
    role.run(connection, INSERT, "Organization of " + reason);
    return connection;
  }

  private Plan plan(String reason) {
    boolean isLong = random.nextInt(5) == 0;
    return new Plan(
        reason,
        1 + random.nextInt(3),
        random.nextInt(3) == 0,
        random.nextInt(3) == 0 ? random.nextInt(CROWDED_ROWS) : -1,
        random.nextInt(isLong ? LONG_HOLD_MILLIS : SHORT_HOLD_MILLIS),
        random.nextInt(6) == 0);
  }

  private Void write() throws SQLException, InterruptedException {
    try (Connection connection = role.connect()) {
      for (Plan plan = plans.poll(); plan != null; plan = plans.poll()) {
        carryOut(connection, plan);
      }
    }
    return null;
  }

  private void carryOut(Connection connection, Plan plan)
      throws SQLException, InterruptedException {
    role.because(connection, ACTOR, plan.reason());
    for (int i = 0; i < plan.rows(); i++) {
      String organization = "Organization %d of %s".formatted(i, plan.reason());
      role.run(connection, INSERT, organization);
      if (plan.amends()) {
        role.run(connection, AMEND, organization);
      }
    }
    Thread.sleep(plan.holdMillis());
    if (plan.crowded() >= 0) {
      role.run(connection, AMEND, crowdedName(plan.crowded()));
    }
    if (plan.inVain()) {
      connection.rollback();
      rolledBack.put(plan.reason(), plan.events());
    } else {
      connection.commit();
      committed.put(plan.reason(), plan.events());
    }
  }

  private String crowdedName(int row) {
    return "Crowded organization %d of %s".formatted(row, name);
  }
}
