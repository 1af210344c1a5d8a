package policyfunds.bench.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import policyfunds.local.settings.Service;

/** The database that is measured, for whoever may do everything and for the service's own role. */
public record Database(String url) {

  public Connection superuser() throws SQLException {
    return DriverManager.getConnection(url, "postgres", "postgres");
  }

  public Connection application() throws SQLException {
    return DriverManager.getConnection(url, Service.ALLOCATION.applicationRole(), "local");
  }

  /** Runs one or several statements as superuser. */
  public void run(String sql) throws SQLException {
    try (Connection connection = superuser();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of the first row. */
  public String value(String sql) throws SQLException {
    return values(sql).getFirst();
  }

  /** The first column of every row. */
  public List<String> values(String sql) throws SQLException {
    try (Connection connection = superuser();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  /** Takes away what an import wrote, and leaves the tables as they were before it. */
  public void removeImported() throws SQLException {
    run(Script.of("remove-imported.sql").text());
    run(
        "VACUUM allocation, budget_item, organization, source_table, ledger_event, ledger_unsealed");
    run("CHECKPOINT");
  }

  /** From now on nobody seals while the connection is open. */
  public static void keepFromSealing(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_lock(hashtextextended('ledger_seal', 0))");
    }
  }

  public void rememberAllocations() throws SQLException {
    run("ALTER TABLE allocation ENABLE TRIGGER remember_insert");
  }

  /** From now on an allocation is inserted as if there were no ledger. */
  public void forgetAllocations() throws SQLException {
    run("ALTER TABLE allocation DISABLE TRIGGER remember_insert");
  }
}
