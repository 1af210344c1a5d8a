package policyfunds.kernel.verification;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL with as many ledgers as a test wants, laid by the kernel's own migrations. */
final class LedgerServer implements AutoCloseable {

  private static final String OWNER = "ledger_owner";
  private static final String APPLICATION = "ledger_app";
  private static final String TEMPLATE = "ledger";
  private static final String LATEST = "latest";

  private final EmbeddedPostgres server;
  private final AtomicInteger made = new AtomicInteger();

  LedgerServer() throws IOException, SQLException {
    server = EmbeddedPostgres.start();
    execute("create role " + OWNER + " login");
    execute("create role " + APPLICATION + " login");
    createDatabase(TEMPLATE);
    migrate(TEMPLATE, LATEST);
  }

  /** A database as one of the earlier versions of the suite left it. */
  LedgerDatabase databaseOf(String version) throws SQLException {
    String name = TEMPLATE + made.incrementAndGet();
    createDatabase(name);
    migrate(name, version);
    return database(name);
  }

  /** Brings a database up to date. */
  void migrate(LedgerDatabase database) {
    migrate(database.name(), LATEST);
  }

  /** A ledger without an event. */
  LedgerDatabase database() throws SQLException {
    String name = TEMPLATE + made.incrementAndGet();
    execute("create database " + name + " template " + TEMPLATE);
    return database(name);
  }

  private LedgerDatabase database(String name) throws SQLException {
    return new LedgerDatabase(name, superuser(name), server.getDatabase(APPLICATION, name));
  }

  private void createDatabase(String name) throws SQLException {
    execute("create database " + name + " owner " + OWNER);
    try (Connection connection = superuser(name).getConnection()) {
      LedgerDatabase.execute(connection, "alter schema public owner to " + OWNER);
    }
  }

  private void migrate(String name, String version) {
    Flyway.configure()
        .dataSource(server.getDatabase(OWNER, name))
        .placeholders(Map.of("application-role", APPLICATION))
        .target(version)
        .load()
        .migrate();
  }

  private DataSource superuser(String database) {
    return server.getDatabase("postgres", database);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      LedgerDatabase.execute(connection, sql);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
