package policyfunds.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policyfunds.local.Fixtures;
import policyfunds.local.console.Refusal;
import policyfunds.local.settings.Service;
import policyfunds.local.settings.Settings;

class PostgresTest {

  @TempDir private Path directory;

  @Test
  void keepsWhatItHasAcknowledgedOverAnEndAndAStart() throws SQLException {
    try (Postgres postgres = started()) {
      assertThat(ask(postgres, "task", "task_app", "SHOW fsync")).isEqualTo("on");
      assertThat(ask(postgres, "task", "task_app", "SHOW synchronous_commit")).isEqualTo("on");
      execute(postgres, "task_owner", "CREATE TABLE kept (id int)");
      execute(postgres, "task_owner", "INSERT INTO kept VALUES (7)");
    }

    try (Postgres postgres = started()) {
      assertThat(ask(postgres, "task", "task_owner", "SELECT id FROM kept")).isEqualTo("7");
    }
    assertThat(new Postmaster(settings().postgresData()).running()).isEmpty();
  }

  @Test
  void givesTheApplicationRoleItsDatabaseAndNothingToOwn() throws SQLException {
    String owned =
        """
        SELECT (SELECT count(*) FROM pg_shdepend d JOIN pg_roles r ON r.oid = d.refobjid
                WHERE r.rolname LIKE '%\\_app' AND d.deptype = 'o')
             + (SELECT count(*) FROM pg_roles WHERE rolname LIKE '%\\_app'
                AND (rolsuper OR rolcreatedb OR rolcreaterole OR rolbypassrls))
        """;
    try (Postgres postgres = started()) {
      assertThat(ask(postgres, "task", "postgres", owned)).isEqualTo("0");
      assertThat(ask(postgres, "task", "task_app", "SELECT current_database()")).isEqualTo("task");
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> execute(postgres, "task_app", "CREATE TABLE mine (id int)"))
          .withMessageContaining("permission denied for schema public");
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> ask(postgres, "allocation", "task_app", "SELECT 1"))
          .withMessageContaining("permission denied for database");
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> execute(postgres, "task_app", "CREATE TEMPORARY TABLE mine (id int)"))
          .withMessageContaining("permission denied");
    }
  }

  @Test
  void tellsPlainlyThatItsDataAreDamaged() throws IOException {
    started().close();
    Files.writeString(settings().postgresData().resolve("global/pg_control"), "torn");

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(this::started)
        .withMessageContaining("PostgreSQL cannot use the data in")
        .withMessageContaining("to start empty");
  }

  @Test
  void tellsPlainlyThatItsDataAreOfAnotherVersion() throws IOException {
    started().close();
    Files.writeString(settings().postgresData().resolve("PG_VERSION"), "17\n");

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(this::started)
        .withMessageContaining("was made by another version of PostgreSQL: delete");
  }

  @Test
  void leavesAFolderAloneThatIsNotItsOwn() throws IOException {
    Path note = Files.createDirectories(settings().postgresData()).resolve("note.txt");
    Files.writeString(note, "keep me");

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(this::started)
        .withMessageContaining("holds something other than PostgreSQL's data");
    assertThat(note).hasContent("keep me");
  }

  @Test
  void startsAnewWhereItsFirstStartWasCutShort() throws IOException {
    new Birth(settings().postgresData()).begin();
    Path half = Files.createDirectories(settings().postgresData()).resolve("PG_VERSION");
    Files.writeString(half, "18\n");

    try (Postgres postgres = started()) {
      assertThat(postgres.process().isAlive()).isTrue();
    }
  }

  private Postgres started() {
    Postgres postgres = Postgres.start(settings());
    Service.withDatabase().forEach(new Roles(postgres, "", "")::layOut);
    return postgres;
  }

  private Settings settings() {
    return Fixtures.settings(directory);
  }

  private static String ask(Postgres postgres, String database, String role, String question)
      throws SQLException {
    try (Connection connection = connect(postgres, database, role);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      assertThat(answer.next()).isTrue();
      return answer.getString(1);
    }
  }

  private static void execute(Postgres postgres, String role, String command) throws SQLException {
    try (Connection connection = connect(postgres, "task", role);
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  private static Connection connect(Postgres postgres, String database, String role)
      throws SQLException {
    return DriverManager.getConnection(postgres.url(database), role, "");
  }
}
