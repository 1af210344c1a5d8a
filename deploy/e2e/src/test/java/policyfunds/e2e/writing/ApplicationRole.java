package policyfunds.e2e.writing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import policyfunds.e2e.faults.RestartableProcess;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;

/** The database role that the allocation-service writes as, without the service. */
public record ApplicationRole(SuiteProcess suite) {
  public static final String REFUSED_BY_A_RULE = "PF001";
  public static final String DONE = "done";

  /** A transaction of one statement at READ COMMITTED; tells its SQLSTATE where it is refused. */
  public Callable<String> transaction(Connection connection, String sql, Object... parameters) {
    return () -> {
      try {
        execute(connection, sql, parameters);
        connection.commit();
        return DONE;
      } catch (SQLException e) {
        connection.rollback();
        return e.getSQLState();
      }
    };
  }

  public void execute(Connection connection, String sql, Object... parameters) throws SQLException {
    because(connection, "somebody at a console", "past the service");
    run(connection, sql, parameters);
  }

  /** Who writes the rest of the transaction, and why. */
  public void because(Connection connection, String actor, String reason) throws SQLException {
    run(
        connection,
        "SELECT set_config('policyfunds.actor', ?, true), set_config('policyfunds.reason', ?, true)",
        actor,
        reason);
  }

  /** As it is, without a word of who and why. */
  public void run(Connection connection, String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.execute();
    }
  }

  /** Of transactions at READ COMMITTED. */
  public Connection connect() throws SQLException {
    var service =
        RestartableProcess.of(
            suite.process(ServiceName.ALLOCATION), suite.data().resolve("unused.log"));
    Connection connection =
        DriverManager.getConnection(
            service.variable("QUARKUS_DATASOURCE_JDBC_URL"),
            service.variable("QUARKUS_DATASOURCE_USERNAME"),
            service.variable("QUARKUS_DATASOURCE_PASSWORD"));
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    return connection;
  }
}
