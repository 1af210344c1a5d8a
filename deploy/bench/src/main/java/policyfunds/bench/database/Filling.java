package policyfunds.bench.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import policyfunds.local.console.Progress;

/**
 * A database as it is after ten years of 3,000 regions: each province's fund of each year gives to
 * its cities, all of it sealed 40 days ago, and one allocation in twenty has been amended since.
 */
public final class Filling {

  static final int ROWS_OF_A_FUND = 5_682;
  private static final int FUNDS_AT_ONCE = 88;

  private final Database database;
  private final int funds;
  private final Progress progress;

  public Filling(Database database, int rows, Progress progress) {
    this.database = database;
    this.funds = Math.ceilDiv(rows, ROWS_OF_A_FUND);
    this.progress = progress;
  }

  public boolean isDone() throws SQLException {
    return !database.values("SELECT 1 FROM pg_tables WHERE tablename = 'bench_mark'").isEmpty();
  }

  public void fill() throws SQLException {
    progress.step("filling", "with %,d allocations (minutes) …", funds * ROWS_OF_A_FUND);
    database.run("ALTER SYSTEM SET max_wal_size = '4GB'");
    database.run("SELECT pg_reload_conf()");
    try (Connection connection = database.superuser();
        Statement statement = connection.createStatement()) {
      run(statement, Script.of("empty.sql"));
      run(statement, Script.of("around.sql").with("funds", funds));
      for (int from = 0; from < funds; from += FUNDS_AT_ONCE) {
        run(statement, Script.of("allocations.sql").with("from", from).with("to", to(from)));
      }
      run(statement, Script.of("indexes.sql"));
      for (int from = 0; from < funds; from += FUNDS_AT_ONCE) {
        run(statement, Script.of("amend.sql").with("from", from).with("to", to(from)));
      }
    }
    database.run("VACUUM (ANALYZE)");
    database.run("CHECKPOINT");
    database.run(Script.of("mark.sql").text());
  }

  /** Takes away the trial fund's allocations and all that the ledger has about them. */
  public void removeTrials() throws SQLException {
    database.rememberAllocations();
    if (!database
        .value("SELECT count(*) FROM ledger_event e, bench_mark m WHERE e.id > m.event_id")
        .equals("0")) {
      database.run(Script.of("remove-trials.sql").text());
      database.run(
          "VACUUM allocation, history.allocation, ledger_event, ledger_seal, ledger_unsealed");
    }
  }

  private int to(int from) {
    return Math.min(from + FUNDS_AT_ONCE, funds);
  }

  private void run(Statement statement, Script script) throws SQLException {
    Instant start = Instant.now();
    statement.execute(script.text());
    progress.step("filling", "%s in %s", script, Progress.since(start));
  }
}
