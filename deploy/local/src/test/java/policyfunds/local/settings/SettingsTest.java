package policyfunds.local.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policyfunds.local.Fixtures;
import policyfunds.local.console.Refusal;

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
  void signsItsOwnTokensWhereNoIdentityProviderIsNamed() {
    Settings own = read(Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", " "));
    Settings other = read(Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", "https://id.example/realms/x"));

    assertThat(own.signsOwnTokens()).isTrue();
    assertThat(other.signsOwnTokens()).isFalse();
  }

  private Settings read(Map<String, String> environment) {
    return new Environment(environment).settings(Fixtures.real(root));
  }
}
