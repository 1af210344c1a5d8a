package policyfunds.kernel.verification;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import policyfunds.kernel.database.Rows;

/** A database as the kernel's own migrations lay it, with funds as its rows. */
final class LedgerDatabase implements AutoCloseable {

  private final String name;
  private final Connection superuser;
  private final DataSource application;

  LedgerDatabase(String name, DataSource superuser, DataSource application) throws SQLException {
    this.name = name;
    this.superuser = superuser.getConnection();
    this.application = application;
  }

  String name() {
    return name;
  }

  DataSource application() {
    return application;
  }

  /** Opens a fund, as the application does. */
  void open(String fund) throws SQLException {
    write(
        "insert into fund_year (fund_code, fund_name, region_code, fiscal_year)"
            + " values ('%s', 'first name', '440000', 2031)".formatted(fund));
  }

  void rename(String fund, String name) throws SQLException {
    write(
        "update fund_year set fund_name = '%s', version = version + 1 where fund_code = '%s'"
            .formatted(name, fund));
  }

  void withdraw(String fund) throws SQLException {
    write("delete from fund_year where fund_code = '%s'".formatted(fund));
  }

  /** One transaction of the application, with actor and reason. */
  void write(String sql) throws SQLException {
    try (Connection connection = begin()) {
      execute(connection, sql);
      connection.commit();
    }
  }

  /** A transaction of the application that is to be committed. */
  Connection begin() throws SQLException {
    Connection connection = application.getConnection();
    connection.setAutoCommit(false);
    execute(
        connection,
        "select set_config('policyfunds.actor', 'clerk', true),"
            + " set_config('policyfunds.reason', 'test', true)");
    return connection;
  }

  long seal() throws SQLException {
    try (Connection connection = application.getConnection()) {
      return Rows.of(connection, "select seal_events()", row -> row.getLong(1)).getFirst();
    }
  }

  /** What no role of the suite can do: no trigger fires, no key is checked. */
  void tamper(String sql) throws SQLException {
    execute(superuser, "set session_replication_role = replica");
    execute(superuser, sql);
    execute(superuser, "set session_replication_role = origin");
  }

  /** The first column of what a query finds, as text. */
  List<String> ask(String sql) throws SQLException {
    return Rows.of(superuser, sql, row -> row.getString(1));
  }

  Verifier verifier() {
    return new Verifier(superuser);
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    superuser.close();
  }
}
