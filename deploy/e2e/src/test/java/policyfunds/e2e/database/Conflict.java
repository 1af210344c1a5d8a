package policyfunds.e2e.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.writing.Books;

/**
 * A database that breaks off the first so many attempts to write an allocation of one amount, as it
 * breaks off transactions that cannot be serialized or that wait for each other.
 */
record Conflict(SuiteProcess suite) implements AutoCloseable {
  static final String AMOUNT_WAN = "40.001";

  static Conflict set(SuiteProcess suite, String sqlState, int times) {
    var conflict = new Conflict(suite);
    conflict.run(
        "CREATE SEQUENCE conflicts",
        """
        CREATE FUNCTION conflict() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
        BEGIN
          IF nextval('conflicts') <= TG_ARGV[0]::integer THEN
            RAISE EXCEPTION 'a conflict made by a test' USING ERRCODE = TG_ARGV[1];
          END IF;
          RETURN NEW;
        END $$
        """,
        """
        CREATE TRIGGER conflict BEFORE INSERT ON allocation FOR EACH ROW
        WHEN (NEW.amount_wan = %s) EXECUTE FUNCTION conflict('%d', '%s')
        """
            .formatted(AMOUNT_WAN, times, sqlState));
    return conflict;
  }

  /** How often it was tried to write such an allocation. */
  long attempts() {
    try (var books = new Books(suite)) {
      return books.one("SELECT last_value FROM conflicts WHERE is_called", Long.class);
    }
  }

  @Override
  public void close() {
    run("DROP FUNCTION conflict CASCADE", "DROP SEQUENCE conflicts");
  }

  private void run(String... statements) {
    try (Connection connection = suite.database(ServiceName.ALLOCATION);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
