package policyfunds.e2e.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;

/** The PostgreSQL of a suite, killed and started again on its data and its port. */
public final class PostgresServer {
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final List<String> DURABLE = List.of("fsync", "synchronous_commit");

  private final SuiteProcess suite;
  private final RestartableProcess postmaster;

  public PostgresServer(SuiteProcess suite) {
    this.suite = suite;
    Path log = suite.data().resolve("logs/postgres-restarted.log");
    postmaster = RestartableProcess.of(suite.postmaster(), log);
  }

  /** {@code kill -9} of the postmaster: its backends find out by themselves. */
  public void kill() {
    List<ProcessHandle> backends = postmaster.process().children().toList();
    postmaster.kill();
    Until.holds(
        "the backends of a dead postmaster end",
        START_LIMIT,
        () -> backends.stream().noneMatch(ProcessHandle::isAlive));
  }

  /** Returns once it lets clients in, its recovery done. */
  public void start() {
    postmaster.start();
    Until.holds(
        "PostgreSQL lets clients in again",
        START_LIMIT,
        () -> {
          if (!postmaster.isRunning()) {
            postmaster.start();
          }
          return letsIn();
        });
  }

  /** Whether a commit that it has acknowledged is on the disk, as the server itself says. */
  public boolean isDurable() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String setting : DURABLE) {
        try (ResultSet shown = statement.executeQuery("SHOW " + setting)) {
          if (!shown.next() || !shown.getString(1).equals("on")) {
            return false;
          }
        }
      }
      return true;
    }
  }

  private boolean letsIn() {
    try (Connection connection = connect()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/postgres?connectTimeout=2&user=postgres"
            .formatted(suite.databasePort()));
  }
}
