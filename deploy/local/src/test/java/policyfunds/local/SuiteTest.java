package policyfunds.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policyfunds.local.machine.RunFile;
import policyfunds.local.postgres.Postmaster;
import policyfunds.local.settings.Service;
import policyfunds.local.settings.Settings;

class SuiteTest {

  @TempDir private static Path directory;

  private static SuiteFixture suite;

  @BeforeAll
  static void layOutATree() throws IOException {
    suite = SuiteFixture.in(directory);
  }

  @AfterAll
  static void leaveTheTreesPostgresAlone() throws IOException {
    suite.unlinkPostgres();
  }

  @AfterEach
  void end() throws Exception {
    suite.start(Down.class, Map.of()).rest();
  }

  @Test
  void startsEverythingAndEndsItAll() throws Exception {
    var up = suite.start(Suite.class, Map.of());
    List<String> said = up.until("resident ");
    List<ProcessHandle> running = running();

    List<String> down = suite.start(Down.class, Map.of()).rest();

    assertThat(said).anyMatch(line -> line.matches("task +ready on port \\d+ in \\d+\\.\\d s"));
    assertThat(said).anyMatch(line -> line.startsWith("curl 'http://127.0.0.1:"));
    assertThat(said).contains("./suite token --role editor --region 440100");
    assertThat(said.get(said.size() - 2)).matches("ready in \\d+\\.\\d s");
    assertThat(said.getLast()).matches("resident \\d+ MB \\(.*\\)");
    assertThat(down).containsExactly("The suite has ended; its data stays in .data.");
    assertThat(up.rest()).contains("ended; the data stays in .data");
    assertThat(running).hasSize(5).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void refusesASecondOneOnTheSameData() throws Exception {
    var first = suite.start(Suite.class, Map.of());
    first.until("resident ");

    for (Class<?> verb : List.of(Suite.class, Check.class)) {
      var second = suite.start(verb, Map.of());

      assertThat(second.rest())
          .singleElement()
          .asString()
          .startsWith("A suite already runs on ")
          .contains("process " + first.process().pid() + ", gateway http://127.0.0.1:")
          .endsWith("./suite down ends it.");
      assertThat(second.process().exitValue()).isEqualTo(1);
    }
    assertThat(first.process().isAlive()).isTrue();
  }

  @Test
  void clearsWhatAKilledLauncherLeftAndFindsItsData() throws Exception {
    var killed = suite.start(Suite.class, Map.of());
    List<String> said = killed.until("resident ");
    execute(said, "CREATE TABLE IF NOT EXISTS kept (id int); INSERT INTO kept VALUES (1)");
    List<ProcessHandle> orphans = running();
    killed.process().destroyForcibly().waitFor();
    assertThat(orphans).hasSize(5).allMatch(ProcessHandle::isAlive);

    var next = suite.start(Suite.class, Map.of());
    List<String> then = next.until("resident ");

    assertThat(then.getFirst())
        .isEqualTo(
            "ended what a killed launcher had left: allocation-service, gateway, performance-service, task-service, PostgreSQL");
    assertThat(orphans).noneMatch(ProcessHandle::isAlive);
    execute(then, "INSERT INTO kept SELECT id FROM kept");
  }

  @Test
  void endsWhatAKilledLauncherLeft() throws Exception {
    var killed = suite.start(Suite.class, Map.of());
    killed.until("resident ");
    List<ProcessHandle> orphans = running();
    killed.process().destroyForcibly().waitFor();

    List<String> down = suite.start(Down.class, Map.of()).rest();

    assertThat(down).singleElement().asString().startsWith("Ended what a killed launcher had left");
    assertThat(orphans).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void saysWhyAServiceDoesNotStartAndEndsTheRest() throws Exception {
    int port = suite.settings().managementPort(Service.TASK);

    var up = suite.start(Suite.class, Map.of("STUB_FAILS_ON_PORT", String.valueOf(port)));

    assertThat(up.rest())
        .contains(
            "task-service ended while it started (ERROR the schema is not mine); see .data/logs/task-service.log.")
        .noneMatch(line -> line.contains("Exception"));
    assertThat(up.process().exitValue()).isEqualTo(1);
    assertThat(running()).isEmpty();
  }

  @Test
  void saysWhichServiceHasEndedByItself() throws Exception {
    var up = suite.start(Suite.class, Map.of());
    up.until("resident ");

    RunFile.of(suite.settings().runFiles(), "gateway").alive().orElseThrow().destroyForcibly();

    assertThat(up.until("gateway")).last().asString().contains("has ended by itself");
    assertThat(running()).hasSize(4);
  }

  @Test
  void saysThatAPortIsInUseBeforeItStartsAnything() throws Exception {
    int port = suite.settings().port(Service.ALLOCATION);

    try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      var up = suite.start(Suite.class, Map.of());

      assertThat(up.rest())
          .singleElement()
          .asString()
          .startsWith("Port " + port + " is in use, and allocation-service needs it");
      assertThat(up.process().exitValue()).isEqualTo(1);
    }
  }

  @Test
  void startsAnewAfterAFirstStartThatWasEndedOnItsWay() throws Exception {
    Map<String, String> fresh = Map.of("POLICYFUNDS_DATA", "fresh");
    var cut = suite.start(Suite.class, fresh);
    cut.until("PostgreSQL");

    cut.process().toHandle().destroy();

    assertThat(cut.rest()).last().isEqualTo("ended; the data stays in fresh");
    assertThat(new Postmaster(suite.root().resolve("fresh/postgres")).running()).isEmpty();
    var next = suite.start(Suite.class, fresh);
    assertThat(next.until("resident ")).isNotEmpty();
    next.process().toHandle().destroy();
    assertThat(next.rest()).last().isEqualTo("ended; the data stays in fresh");
  }

  @Test
  void refusesDataThatItDoesNotKnowInOneSentence() throws Exception {
    Files.createDirectories(suite.root().resolve("odd/postgres/letters"));

    var up = suite.start(Suite.class, Map.of("POLICYFUNDS_DATA", "odd"));

    assertThat(up.rest())
        .hasSize(2)
        .last()
        .isEqualTo(
            "The folder odd/postgres holds something other than PostgreSQL's data: delete odd/postgres to start empty.");
    assertThat(up.process().exitValue()).isEqualTo(1);
  }

  @Test
  void usesTheDatabasesThatItIsGiven() throws Exception {
    var up =
        suite.start(
            Suite.class,
            Map.of(
                "POLICYFUNDS_ALLOCATION_JDBC_URL", "jdbc:postgresql://db/a",
                "POLICYFUNDS_TASK_JDBC_URL", "jdbc:postgresql://db/t",
                "POLICYFUNDS_PERFORMANCE_JDBC_URL", "jdbc:postgresql://db/p"));

    assertThat(up.until("resident "))
        .contains("database     jdbc:postgresql://db/t")
        .noneMatch(line -> line.startsWith("PostgreSQL"));
    assertThat(running()).hasSize(4);
    assertThat(Files.readAllLines(suite.settings().log(Service.GATEWAY)))
        .contains("QUARKUS_REST_CLIENT_TASK_URL", "QUARKUS_OIDC_PUBLIC_KEY")
        .doesNotContain("POLICYFUNDS_TASK_JDBC_URL", "QUARKUS_DATASOURCE_PASSWORD");
  }

  private static List<ProcessHandle> running() {
    Settings settings = suite.settings();
    var found =
        new ArrayList<>(
            RunFile.in(settings.runFiles()).stream()
                .flatMap(file -> file.alive().stream())
                .toList());
    new Postmaster(settings.postgresData()).running().ifPresent(found::add);
    return List.copyOf(found);
  }

  private static void execute(List<String> said, String command) throws SQLException {
    String url =
        said.stream()
            .filter(line -> line.startsWith("database") && line.endsWith("/task"))
            .map(line -> line.split(" +")[1])
            .findFirst()
            .orElseThrow();
    try (Connection connection = DriverManager.getConnection(url, "task_owner", "");
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
