package policyfunds.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policyfunds.local.settings.Environment;
import policyfunds.local.settings.Service;
import policyfunds.local.settings.Settings;
import policyfunds.local.token.SigningKeys;

class ServiceCommandTest {

  @TempDir private Path root;

  @Test
  void handsTheTwoRolesToADataServiceAndNoneToTheGateway() {
    Map<String, String> asked =
        Map.of("POLICYFUNDS_DB_OWNER_PASSWORD", "o", "POLICYFUNDS_DB_APPLICATION_PASSWORD", "a");

    assertThat(environment(Service.TASK, asked))
        .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:task")
        .containsEntry("QUARKUS_DATASOURCE_USERNAME", "task_app")
        .containsEntry("QUARKUS_DATASOURCE_PASSWORD", "a")
        .containsEntry("QUARKUS_FLYWAY_USERNAME", "task_owner")
        .containsEntry("QUARKUS_FLYWAY_PASSWORD", "o")
        .containsEntry("POLICYFUNDS_FIRST_LOAD_ENABLED", "true")
        .containsEntry("QUARKUS_MANAGEMENT_PORT", "9082");
    assertThat(environment(Service.GATEWAY, asked))
        .containsEntry("QUARKUS_REST_CLIENT_PERFORMANCE_URL", "http://127.0.0.1:8083")
        .doesNotContainKeys("QUARKUS_DATASOURCE_PASSWORD", "POLICYFUNDS_FIRST_LOAD_ENABLED");
  }

  @Test
  void tellsContractsTheAddressesThatThePortsMake() {
    Map<String, String> asked = Map.of("POLICYFUNDS_TASK_PORT", "18082");

    assertThat(environment(Service.TASK, asked))
        .containsEntry("MP_OPENAPI_SERVERS", "http://127.0.0.1:18082");
    assertThat(environment(Service.GATEWAY, asked))
        .containsEntry("MP_OPENAPI_SERVERS", "http://127.0.0.1:8080")
        .containsEntry("POLICYFUNDS_CONTRACTS_TASK", "http://127.0.0.1:18082");
  }

  @Test
  void handsAllFourTheKeyThatTheTokensAreSignedWith() {
    String key = SigningKeys.in(settings(Map.of()).keys()).publicKeyText();

    for (Service service : Service.values()) {
      assertThat(environment(service, Map.of()))
          .containsEntry("QUARKUS_OIDC_PUBLIC_KEY", key)
          .containsEntry("QUARKUS_OIDC_TOKEN_ISSUER", "https://policyfunds.example/local")
          .containsEntry("POLICYFUNDS_ACCESS_ANONYMOUS_READING", "true");
    }
  }

  @Test
  void leavesTokensToTheIdentityProviderThatItIsGiven() {
    Map<String, String> asked = Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", "https://id.example/realm");

    assertThat(environment(Service.ALLOCATION, asked))
        .doesNotContainKeys("QUARKUS_OIDC_PUBLIC_KEY", "QUARKUS_OIDC_TOKEN_ISSUER");
    assertThat(settings(asked).keys()).doesNotExist();
  }

  @Test
  void keepsWhatIsAskedOfAnonymousReading() {
    Map<String, String> asked = Map.of("POLICYFUNDS_ACCESS_ANONYMOUS_READING", "false");

    assertThat(environment(Service.GATEWAY, asked))
        .containsEntry("POLICYFUNDS_ACCESS_ANONYMOUS_READING", "false");
  }

  private Map<String, String> environment(Service service, Map<String, String> asked) {
    return new ServiceCommand(service, settings(asked))
        .environment(database -> "jdbc:" + database.label());
  }

  private Settings settings(Map<String, String> asked) {
    var variables = new HashMap<>(asked);
    variables.put("POLICYFUNDS_DATA", root.toString());
    return new Environment(variables).settings(root);
  }
}
