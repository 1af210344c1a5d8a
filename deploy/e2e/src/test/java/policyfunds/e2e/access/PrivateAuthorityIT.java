package policyfunds.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.beside.Beside;
import policyfunds.e2e.manifest.Manifests;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.FreePorts;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

/** The settings of the manifests for a private authority, by a gateway that runs with them. */
@ExtendWith(SuiteExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrivateAuthorityIT {
  private static final String COMPONENT = "components/private-authority";
  private static final String REGIONS = "/api/v1/regions";

  private final SuiteProcess suite;
  private final PrivateProvider provider = new PrivateProvider();

  PrivateAuthorityIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @AfterAll
  void closeTheProvider() {
    provider.close();
  }

  @Test
  void verifiesATokenByKeysThatComeUnderThePrivateAuthority() {
    try (Beside gateway = gateway("private-authority", trust())) {
      gateway.awaitReady();
      String token = provider.bearer(Role.READER);

      assertThat(gateway.api().get(REGIONS, "Authorization", token).status()).isEqualTo(200);
      assertThat(gateway.api().get(REGIONS).status()).isEqualTo(401);
    }
  }

  @Test
  void believesNoProviderWithoutIt() throws IOException {
    try (Beside gateway = gateway("no-authority", Map.of())) {
      gateway.awaitReady();
      String token = provider.bearer(Role.READER);

      Answer unjudged = gateway.api().get(REGIONS, "Authorization", token);
      assertThat(unjudged.status()).isEqualTo(503);
      assertThat(unjudged.json().path("code").asText()).isEqualTo("UNAVAILABLE");
      assertThat(Files.readString(suite.data().resolve("logs/no-authority.log")))
          .contains("OIDC Server is not available", "PKIX path building failed");
    }
  }

  private Beside gateway(String name, Map<String, String> trust) {
    var environment = new HashMap<>(trust);
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", provider.address());
    environment.put("QUARKUS_OIDC_TOKEN_ISSUER", provider.address());
    int port = FreePorts.find(1).getFirst();
    return Beside.start(suite, ServiceName.GATEWAY, port, name, environment);
  }

  /** What the component sets, the file lying elsewhere. */
  private Map<String, String> trust() {
    Map<String, String> settings = Manifests.settings(COMPONENT, "suite-settings");
    assertThat(settings).hasSize(2).containsKey("QUARKUS_TLS_IDENTITY_TRUST_STORE_PEM_CERTS");
    settings.put("QUARKUS_TLS_IDENTITY_TRUST_STORE_PEM_CERTS", provider.authority().toString());
    return settings;
  }
}
