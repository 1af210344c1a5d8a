package policyfunds.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  @TempDir private Path root;

  @Test
  void choosesTheUsualPortsAndAnOwnPostgresWhereNothingIsAsked() {
    Settings settings = read(Map.of());

    assertThat(settings.address(Service.GATEWAY)).isEqualTo("http://127.0.0.1:8080");
    assertThat(settings.managementAddress(Service.TASK)).isEqualTo("http://127.0.0.1:9082");
    assertThat(settings.bringsOwnPostgres()).isTrue();
    assertThat(settings.shown(settings.logs())).isEqualTo(".data/logs");
  }

  @Test
  void takesPortsFromTheEnvironmentWithTheManagementSideAThousandAbove() {
    Settings settings = read(Map.of("POLICYFUNDS_TASK_PORT", "18082"));

    assertThat(settings.port(Service.TASK)).isEqualTo(18_082);
    assertThat(settings.managementPort(Service.TASK)).isEqualTo(19_082);
  }

  @Test
  void refusesWhatIsNoPortByName() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> read(Map.of("POLICYFUNDS_GATEWAY_PORT", "http")))
        .withMessage("POLICYFUNDS_GATEWAY_PORT is \"http\": give a port from 1 to 64535.");
  }

  @Test
  void refusesUrlsForSomeDatabasesOnly() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> read(Map.of("POLICYFUNDS_TASK_JDBC_URL", "jdbc:postgresql://db/task")))
        .withMessageContaining("POLICYFUNDS_ALLOCATION_JDBC_URL and POLICYFUNDS_PERFORMANCE")
        .withMessageEndingWith("is not set.");
  }

  @Test
  void reachesItselfOnLoopbackWhereItListensEverywhere() {
    Settings settings = read(Map.of("POLICYFUNDS_HOST", "0.0.0.0"));

    assertThat(settings.address(Service.GATEWAY)).isEqualTo("http://127.0.0.1:8080");
  }

  @Test
  void handsTheTwoRolesToADataServiceAndNoneToTheGateway() {
    var environment =
        new HashMap<>(
            Map.of(
                "POLICYFUNDS_DB_OWNER_PASSWORD", "o", "POLICYFUNDS_DB_APPLICATION_PASSWORD", "a"));
    Service.withDatabase().forEach(s -> environment.put(s.urlVariable(), "jdbc:" + s.label()));
    Settings settings = read(environment);

    Map<String, String> task =
        new ServiceCommand(Service.TASK, settings).environment(settings.databaseUrls()::get);
    Map<String, String> gateway =
        new ServiceCommand(Service.GATEWAY, settings).environment(settings.databaseUrls()::get);

    assertThat(task)
        .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:task")
        .containsEntry("QUARKUS_DATASOURCE_USERNAME", "task_app")
        .containsEntry("QUARKUS_DATASOURCE_PASSWORD", "a")
        .containsEntry("QUARKUS_FLYWAY_USERNAME", "task_owner")
        .containsEntry("QUARKUS_FLYWAY_PASSWORD", "o")
        .containsEntry("POLICYFUNDS_FIRST_LOAD_ENABLED", "true")
        .containsEntry("QUARKUS_MANAGEMENT_PORT", "9082");
    assertThat(gateway)
        .containsEntry("QUARKUS_REST_CLIENT_PERFORMANCE_URL", "http://127.0.0.1:8083")
        .doesNotContainKeys("QUARKUS_DATASOURCE_PASSWORD", "POLICYFUNDS_FIRST_LOAD_ENABLED");
  }

  private Settings read(Map<String, String> environment) {
    return new Environment(environment).settings(Fixtures.real(root));
  }
}
