package policyfunds.e2e.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * An embedded PostgreSQL on the host, where the overlay's own image cannot be had; its databases
 * and roles are made by the overlay's script.
 */
record HostPostgres(EmbeddedPostgres server) implements Database {
  private static final Duration START_LIMIT = Duration.ofMinutes(2);

  /** Pods come from addresses of the engine's choosing, and with a password only. */
  private static final String WHO_MAY =
      """
      host all postgres 127.0.0.1/32 trust
      host all all all scram-sha-256
      """;

  static HostPostgres start(Path folder, Overlay overlay) {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    Path data = folder.resolve("postgres");
    HostPostgres postgres = listening(folder, data);
    try {
      Files.writeString(data.resolve("pg_hba.conf"), WHO_MAY);
      postgres.layOut(overlay);
      return postgres;
    } catch (IOException | SQLException e) {
      postgres.close();
      throw new IllegalStateException(e);
    } catch (RuntimeException | Error e) {
      postgres.close();
      throw e;
    }
  }

  private static HostPostgres listening(Path folder, Path data) {
    try {
      return new HostPostgres(
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(folder.resolveSibling("container-programs").toFile())
              .setDataDirectory(data)
              .setLocaleConfig("locale", "C")
              .setServerConfig("listen_addresses", "*")
              .setServerConfig("unix_socket_directories", "")
              .setServerConfig("password_encryption", "scram-sha-256")
              .setPGStartupWait(START_LIMIT)
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String address() {
    return "host.containers.internal:" + server.getPort();
  }

  @Override
  public String description() {
    return "an embedded PostgreSQL on the host, laid out by the overlay's roles.sql";
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the overlay's roles.sh does it. */
  private void layOut(Overlay overlay) throws SQLException {
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("SELECT pg_reload_conf()");
    }
    String script = overlay.one("ConfigMap", "postgres-roles").at("/data/roles.sql").asText();
    for (String database : Demo.DATABASES) {
      RolesScript.run(
          script,
          database,
          Map.of(
              "OWNER_PASSWORD", overlay.secret(database + "-database-owner", "password"),
              "APPLICATION_PASSWORD", overlay.secret(database + "-database", "password")),
          this::connect);
    }
  }

  private Connection connect(String database) throws SQLException {
    return server.getDatabase("postgres", database).getConnection();
  }
}
