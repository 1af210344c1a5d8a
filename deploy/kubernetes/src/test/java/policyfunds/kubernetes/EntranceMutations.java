package policyfunds.kubernetes;

import static policyfunds.kubernetes.Overlay.PRODUCTION;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import policyfunds.kubernetes.Mutation.Of;

/** What the rules about callers, their tokens and where they come in must not let pass. */
final class EntranceMutations {

  private static final String APP = "/spec/template/spec/containers/0";
  private static final String SETTINGS = "suite-settings";

  private EntranceMutations() {}

  static Stream<Mutation> identity() {
    var tokens = new Of("whose tokens count is a setting", PRODUCTION);
    var proof = new Of("the identity provider proves who it is", PRODUCTION);
    String trust = "/data/QUARKUS_OIDC_TLS_TLS_CONFIGURATION_NAME";
    return Stream.of(
        tokens.removed("ConfigMap", SETTINGS, "/data/QUARKUS_OIDC_AUTH_SERVER_URL", "who signs"),
        tokens.set(
            "ConfigMap", SETTINGS, "/data/QUARKUS_OIDC_AUTH_SERVER_URL", "http://a", "who signs"),
        tokens.removed("ConfigMap", SETTINGS, "/data/QUARKUS_OIDC_TOKEN_ISSUER", "any issuer"),
        tokens.removed("ConfigMap", SETTINGS, "/data/QUARKUS_OIDC_TOKEN_AUDIENCE", "for others"),
        tokens.set(
            "ConfigMap", SETTINGS, "/data/POLICYFUNDS_ACCESS_ANONYMOUS_READING", "true", "lets"),
        proof.set("ConfigMap", SETTINGS, "/data/QUARKUS_OIDC_TLS_VERIFICATION", "none", "any"),
        proof.set("ConfigMap", SETTINGS, "/data/QUARKUS_TLS_IDENTITY_TRUST_ALL", "true", "any"),
        proof.set("ConfigMap", SETTINGS, trust, "identity-provider", "cannot find the trust"),
        proof.removed(
            "ConfigMap",
            SETTINGS,
            "/data/QUARKUS_TLS_IDENTITY_TRUST_STORE_PEM_CERTS",
            "the authority none"),
        proof.removed("Deployment", "gateway", APP + "/volumeMounts/1", "not have the authority"));
  }

  static Stream<Mutation> entrance() {
    var entrance = new Of("callers come in by TLS, to the API only", PRODUCTION);
    var contracts = new Of("a contract names the address that its readers reach", PRODUCTION);
    String ingress = "policy-funds";
    String backend = "/spec/rules/0/http/paths/0/backend/service";
    return Stream.of(
        entrance.without("Ingress", ingress, "nothing leads in"),
        entrance.removed("Ingress", ingress, "/spec/ingressClassName", "is nobody's"),
        entrance.removed(
            "Ingress", ingress, "/spec/tls/0/hosts/3", "no certificate for performance"),
        entrance.removed("Ingress", ingress, "/spec/rules/0/host", "no certificate for null"),
        entrance.set("Ingress", ingress, backend + "/port/name", "management", "astray"),
        entrance.set("Ingress", ingress, backend + "/name", "door", "astray"),
        entrance.set("Ingress", ingress, "/spec/rules/0/host", "*.example", "for *.example"),
        entrance.set(
            "Ingress",
            ingress,
            "/spec/defaultBackend",
            Map.of("service", Map.of("name", "gateway", "port", Map.of("name", "http"))),
            "takes any host"),
        entrance.set("Service", "gateway", "/spec/type", "NodePort", "a door of its own"),
        entrance.set(
            "Service", "task-service", "/spec/externalIPs", List.of("192.0.2.30"), "a door of"),
        contracts.removed(
            "ConfigMap", "task-settings", "/data/MP_OPENAPI_SERVERS", "names another address"),
        contracts.set(
            "ConfigMap",
            "gateway-settings",
            "/data/POLICYFUNDS_CONTRACTS_TASK",
            "http://task-service",
            "task-service is elsewhere"),
        contracts.removed(
            "ConfigMap", SETTINGS, "/data/QUARKUS_HTTP_CORS_ORIGINS", "does not answer"));
  }
}
