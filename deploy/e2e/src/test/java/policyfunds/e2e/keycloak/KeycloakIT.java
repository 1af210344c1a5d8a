package policyfunds.e2e.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import policyfunds.e2e.suite.Answer;

/** The tokens of a real Keycloak with the sample realm, as the packaged suite takes them. */
@EnabledIfSystemProperty(
    named = "suite.keycloak",
    matches = "true",
    disabledReason = "a real Keycloak is fetched and started by ./suite test --keycloak only")
class KeycloakIT {
  private static Keycloak keycloak;
  private static SuiteOfKeycloak suite;

  @BeforeAll
  static void startKeycloakAndASuiteThatTrustsIt() {
    keycloak = Keycloak.start();
    suite = SuiteOfKeycloak.start(keycloak);
  }

  @AfterAll
  static void endBoth() {
    if (suite != null) {
      suite.close();
    }
    if (keycloak != null) {
      keycloak.close();
    }
  }

  @Test
  void letsAReaderReadAndNobodyElse() {
    String allocations = "/api/v1/allocations?year=2020";
    String city = "/api/v1/cities/440100?year=2020";

    assertThat(suite.allocations().get(allocations).status()).isEqualTo(401);
    assertThat(suite.gateway().get(city).status()).isEqualTo(401);

    JsonNode items = suite.allocations().get(allocations, "Authorization", reader()).json();
    JsonNode view = suite.gateway().get(city, "Authorization", reader()).json();
    assertThat(items.path("total").intValue()).isEqualTo(32);
    assertThat(view.path("complete").booleanValue()).as("%s", view).isTrue();
  }

  @Test
  void letsAnEditorChangeItsOwnRegionOnly() {
    String editor = keycloak.bearer("guangzhou-editor", "sample-guangzhou");
    JsonNode guangzhou = anAllocationOf("440100");
    JsonNode shenzhen = anAllocationOf("440300");

    Answer own = change(guangzhou, "101.5", editor);
    Answer foreign = change(shenzhen, "101.5", editor);

    assertThat(own.status()).as(own.body()).isEqualTo(200);
    assertThat(own.json().path("amountWan").decimalValue()).isEqualByComparingTo("101.5");
    assertThat(own.json().path("version").intValue())
        .isEqualTo(guangzhou.path("version").intValue() + 1);
    assertThat(foreign.status()).isEqualTo(403);
    assertThat(anAllocationOf("440300")).isEqualTo(shenzhen);
  }

  @Test
  void changesNothingWithoutATokenOrTheRole() {
    JsonNode foshan = anAllocationOf("440600");

    Answer nobody = change(foshan, "1");
    Answer reading = change(foshan, "1", reader());
    Answer approving = change(foshan, "1", keycloak.bearer("province-approver", "sample-province"));

    assertThat(nobody.status()).isEqualTo(401);
    assertThat(reading.status()).isEqualTo(403);
    assertThat(approving.status()).isEqualTo(403);
    assertThat(anAllocationOf("440600")).isEqualTo(foshan);
  }

  private static String reader() {
    return keycloak.bearer("reader", "sample-reader");
  }

  private static JsonNode anAllocationOf(String region) {
    String path = "/api/v1/allocations?year=2020&regionCode=" + region;
    return suite.allocations().get(path, "Authorization", reader()).json().path("items").path(0);
  }

  private static Answer change(JsonNode allocation, String wan, String... bearer) {
    var headers = new ArrayList<>(List.of("If-Match", "*"));
    if (bearer.length == 1) {
      headers.addAll(List.of("Authorization", bearer[0]));
    }
    return suite
        .allocations()
        .sendJson(
            "PATCH",
            "/api/v1/allocations/" + allocation.path("id").longValue(),
            "{\"amountWan\": %s, \"reason\": \"按省厅核定调整\"}".formatted(wan),
            headers.toArray(String[]::new));
  }
}
