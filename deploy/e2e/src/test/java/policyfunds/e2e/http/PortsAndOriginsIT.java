package policyfunds.e2e.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class PortsAndOriginsIT {
  private static final String PATH = "/api/v1/documents";
  private static final String FOREIGN = "https://elsewhere.example";

  private final SuiteProcess suite;

  PortsAndOriginsIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @ParameterizedTest
  @EnumSource
  void tellsHealthAndMetricsOnTheManagementPortOnly(ServiceName service) {
    for (String path : new String[] {"/q/health/ready", "/q/health/live", "/q/metrics"}) {
      assertThat(suite.management(service).get(path).status()).as(path).isEqualTo(200);
      assertThat(suite.api(service).get(path).status()).as(path).isEqualTo(404);
    }
    assertThat(suite.management(service).get("/api/v1/documents").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource
  void letsTheGatewaysPageCallItAndNoOtherOrigin(ServiceName service) {
    Answer allowed = suite.api(service).get(path(service), "Origin", suite.pageOrigin());
    assertThat(allowed.status()).isEqualTo(200);
    assertThat(allowed.header("Access-Control-Allow-Origin")).contains(suite.pageOrigin());
    assertThat(allowed.header("Access-Control-Expose-Headers").orElse("")).contains("ETag");
    Answer foreign = suite.api(service).get(path(service), "Origin", FOREIGN);
    assertThat(foreign.header("Access-Control-Allow-Origin")).isEmpty();
    System.out.printf("%s answers a foreign origin by %d%n", service.label(), foreign.status());
  }

  @ParameterizedTest
  @EnumSource
  void answersTheQuestionBeforeACallFromAnotherOrigin(ServiceName service) {
    Answer allowed = preflight(service, suite.pageOrigin());
    assertThat(allowed.status()).isBetween(200, 204);
    assertThat(allowed.header("Access-Control-Allow-Methods").orElse("")).contains("GET");
    assertThat(preflight(service, FOREIGN).header("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void leadsFromTheRootToTheSwaggerUi() {
    Answer root = suite.gateway().get("/");
    assertThat(root.status()).isIn(200, 302, 303, 307, 308);
    assertThat(root.header("Location").orElse("") + root.body()).contains("q/swagger-ui");
    Answer ui = suite.gateway().get("/q/swagger-ui/");
    assertThat(ui.status()).isEqualTo(200);
    assertThat(ui.header("Content-Type").orElse("")).startsWith("text/html");
  }

  @ParameterizedTest
  @EnumSource
  void showsTheContractOfEveryServiceInTheGatewaysSwaggerUi(ServiceName service) {
    String contract =
        service == ServiceName.GATEWAY
            ? "/q/openapi"
            : "/contracts/" + service.module() + "/openapi.yaml";
    assertThat(suite.gateway().get("/q/swagger-ui/").body()).contains(contract);
    Answer shown = suite.gateway().get(contract);
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.body())
        .contains("openapi: 3.0.3", "\nservers:\n- url: " + suite.api(service).base() + "\n");
  }

  @ParameterizedTest
  @EnumSource
  void servesTheContractOfEveryService(ServiceName service) {
    Answer contract = suite.api(service).get("/q/openapi");
    assertThat(contract.status()).isEqualTo(200);
    assertThat(contract.body())
        .contains("openapi: 3.0.3", "\nservers:\n- url: " + suite.api(service).base() + "\n");
  }

  private Answer preflight(ServiceName service, String origin) {
    return suite
        .api(service)
        .send("OPTIONS", path(service), "Origin", origin, "Access-Control-Request-Method", "GET");
  }

  private static String path(ServiceName service) {
    return service == ServiceName.GATEWAY ? "/api/v1/regions" : PATH;
  }
}
