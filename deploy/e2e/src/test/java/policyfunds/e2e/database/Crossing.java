package policyfunds.e2e.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;

/**
 * A transaction beside the service, again and again, that locks the rows of a fund in the order
 * opposite to the one before, so that it and the service wait for each other.
 */
record Crossing(SuiteProcess suite, String fund, AtomicBoolean ended) implements Callable<Integer> {

  /** How often it took both locks. */
  @Override
  public Integer call() throws SQLException {
    int crossings = 0;
    try (Connection connection = suite.database(ServiceName.ALLOCATION);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      // the service's side finds the deadlock first, and is the one that the database breaks off
      statement.execute("SET deadlock_timeout = '20s'");
      connection.commit();
      for (boolean upwards = true; !ended.get(); upwards = !upwards) {
        lock(statement, upwards ? "allocation" : "budget_item");
        statement.execute("SELECT pg_sleep(0.02)");
        lock(statement, upwards ? "budget_item" : "allocation");
        connection.commit();
        crossings++;
      }
    }
    return crossings;
  }

  private void lock(Statement statement, String table) throws SQLException {
    statement.execute(
        "SELECT 1 FROM %s WHERE fund_code = '%s' ORDER BY id FOR UPDATE".formatted(table, fund));
  }
}
