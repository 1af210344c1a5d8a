package policyfunds.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import policyfunds.local.console.Refusal;
import policyfunds.local.machine.Processes;
import policyfunds.local.settings.Settings;

/** The PostgreSQL that the suite brings along, set to keep what it has acknowledged. */
public final class Postgres implements AutoCloseable {

  private static final List<String> DURABLE = List.of("fsync", "synchronous_commit");

  private final EmbeddedPostgres server;
  private final Postmaster postmaster;
  private final ProcessHandle process;

  private Postgres(EmbeddedPostgres server, Postmaster postmaster) {
    this.server = server;
    this.postmaster = postmaster;
    this.process = postmaster.running().orElseThrow();
  }

  public static boolean isNew(Settings settings) {
    return !Files.exists(settings.postgresData().resolve("PG_VERSION"));
  }

  public static Postgres start(Settings settings) {
    Path data = settings.postgresData();
    var birth = new Birth(data);
    birth.begin();
    var postmaster = new Postmaster(data);
    postmaster.forgetRecycledId();
    var postgres = new Postgres(new PostgresStart(settings, DURABLE).run(), postmaster);
    postgres.requireDurable();
    birth.complete();
    return postgres;
  }

  public int port() {
    return server.getPort();
  }

  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
  }

  Connection administer(String database) throws SQLException {
    return server.getDatabase("postgres", database).getConnection();
  }

  public ProcessHandle process() {
    return process;
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      postmaster.end();
      // the file that names the server goes a moment before the server itself
      Processes.endsWithin(process, Processes.GRACE);
    }
  }

  private void requireDurable() {
    try (Connection connection = administer("postgres");
        Statement statement = connection.createStatement()) {
      for (String setting : DURABLE) {
        try (ResultSet shown = statement.executeQuery("SHOW " + setting)) {
          if (!shown.next() || !shown.getString(1).equals("on")) {
            throw new Refusal(
                "PostgreSQL runs without %s, and data could be lost.".formatted(setting));
          }
        }
      }
    } catch (SQLException e) {
      throw new Refusal("PostgreSQL started but does not answer: " + e.getMessage(), e);
    }
  }
}
