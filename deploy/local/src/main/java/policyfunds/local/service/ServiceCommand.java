package policyfunds.local.service;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policyfunds.local.settings.Service;
import policyfunds.local.settings.Settings;
import policyfunds.local.token.LocalIssuer;
import policyfunds.local.token.SigningKeys;

/**
 * How a service is started: its Java command and the environment that makes it part of the suite.
 */
public record ServiceCommand(Service service, Settings settings) {

  private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
  private static final String USUAL_HEAP = "-Xmx192m";

  /** A document of 100,000 rows is compared in one piece, which needs more than the usual heap. */
  private static final String HEAP_FOR_DOCUMENTS = "-Xmx512m";

  public List<String> words() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path jar =
        settings.root().resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    String heap = service.ownsDatabase() ? HEAP_FOR_DOCUMENTS : USUAL_HEAP;
    return List.of(java.toString(), SMALL.get(0), SMALL.get(1), heap, "-jar", jar.toString());
  }

  public Map<String, String> environment(DatabaseUrls urls) {
    var environment = new LinkedHashMap<String, String>();
    environment.put("QUARKUS_HTTP_HOST", settings.host());
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(settings.port(service)));
    environment.put("QUARKUS_MANAGEMENT_HOST", settings.host());
    environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(settings.managementPort(service)));
    environment.put(
        "QUARKUS_HTTP_CORS_ORIGINS",
        System.getenv().getOrDefault("QUARKUS_HTTP_CORS_ORIGINS", pagesOfTheGateway()));
    environment.put("MP_OPENAPI_SERVERS", settings.address(service));
    environment.put("POLICYFUNDS_ACCESS_ANONYMOUS_READING", settings.anonymousReading());
    if (settings.signsOwnTokens()) {
      environment.put("QUARKUS_OIDC_TOKEN_ISSUER", LocalIssuer.NAME);
      environment.put("QUARKUS_OIDC_PUBLIC_KEY", SigningKeys.in(settings.keys()).publicKeyText());
    }
    if (service.ownsDatabase()) {
      environment.put("POLICYFUNDS_FIRST_LOAD_ENABLED", "true");
      environment.put("QUARKUS_DATASOURCE_JDBC_URL", urls.of(service));
      environment.put("QUARKUS_DATASOURCE_USERNAME", service.applicationRole());
      environment.put("QUARKUS_DATASOURCE_PASSWORD", settings.applicationPassword());
      environment.put("QUARKUS_FLYWAY_USERNAME", service.ownerRole());
      environment.put("QUARKUS_FLYWAY_PASSWORD", settings.ownerPassword());
    } else {
      for (Service neighbour : Service.withDatabase()) {
        environment.put(
            "QUARKUS_REST_CLIENT_" + neighbour.name() + "_URL", settings.address(neighbour));
        environment.put("POLICYFUNDS_CONTRACTS_" + neighbour.name(), settings.address(neighbour));
      }
    }
    return Map.copyOf(environment);
  }

  /** The documentation page of the gateway may try out every service. */
  private String pagesOfTheGateway() {
    return settings.address(Service.GATEWAY)
        + ",http://localhost:"
        + settings.port(Service.GATEWAY);
  }
}
