package policyfunds.e2e.concurrency;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import policyfunds.e2e.faults.RestartableProcess;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;

/** The database role that the allocation-service writes as, without the service. */
record ApplicationRole(SuiteProcess suite) {
  static final String REFUSED_BY_A_RULE = "PF001";
  static final String DONE = "done";

  /** A transaction of one statement at READ COMMITTED; tells its SQLSTATE where it is refused. */
  Callable<String> transaction(Connection connection, String sql, Object... parameters) {
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

  void execute(Connection connection, String sql, Object... parameters) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET LOCAL policyfunds.actor = 'somebody at a console'");
      statement.execute("SET LOCAL policyfunds.reason = 'past the service'");
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    }
  }

  Connection connect() throws SQLException {
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
