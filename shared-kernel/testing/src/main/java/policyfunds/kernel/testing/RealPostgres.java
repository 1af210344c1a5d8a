package policyfunds.kernel.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * A real PostgreSQL for tests: one server a JVM, an owner and an application role as in operation.
 */
public class RealPostgres implements QuarkusTestResourceLifecycleManager {

  private static final String DATABASE = "policyfunds";
  private static final String OWNER = "policyfunds_owner";
  private static final String APPLICATION = "policyfunds_app";

  private EmbeddedPostgres server;

  @Override
  public Map<String, String> start() {
    try {
      server = EmbeddedPostgres.start();
      createDatabase();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return Map.of(
        "quarkus.datasource.jdbc.url",
            "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE,
        "quarkus.datasource.username", APPLICATION,
        "quarkus.datasource.password", APPLICATION,
        "quarkus.flyway.username", OWNER,
        "quarkus.flyway.password", OWNER,
        "quarkus.flyway.placeholders.application-role", APPLICATION);
  }

  private void createDatabase() throws SQLException {
    execute(
        "postgres",
        "CREATE ROLE " + OWNER + " LOGIN PASSWORD '" + OWNER + "'",
        "CREATE ROLE " + APPLICATION + " LOGIN PASSWORD '" + APPLICATION + "'",
        "CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
    execute(DATABASE, "ALTER SCHEMA public OWNER TO " + OWNER);
  }

  private void execute(String database, String... statements) throws SQLException {
    try (Connection connection = server.getDatabase("postgres", database).getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Override
  public void stop() {
    if (server != null) {
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
