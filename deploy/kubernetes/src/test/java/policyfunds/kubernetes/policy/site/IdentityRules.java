package policyfunds.kubernetes.policy.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import policyfunds.kubernetes.manifest.Manifests;
import policyfunds.kubernetes.manifest.Pod;
import policyfunds.kubernetes.manifest.Purpose;
import policyfunds.kubernetes.policy.Complaints;
import policyfunds.kubernetes.policy.Rule;

/** Whose tokens count, and how their keys come in. */
public final class IdentityRules {

  private IdentityRules() {}

  public static List<Rule> all() {
    return List.of(
        new Rule("whose tokens count is a setting", IdentityRules::tokens),
        new Rule("the identity provider proves who it is", IdentityRules::identityProvider));
  }

  private static List<String> tokens(Manifests manifests) {
    boolean serving = manifests.purpose() == Purpose.SERVING;
    return Complaints.of(it -> {
      for (Pod pod : manifests.suite()) {
        Map<String, String> environment = manifests.environment(pod);
        String address = environment.getOrDefault("QUARKUS_OIDC_AUTH_SERVER_URL", "");
        it.require(
            address.startsWith("https://")
                || !serving && environment.containsKey("QUARKUS_OIDC_PUBLIC_KEY"),
            pod,
            "does not know who signs tokens");
        it.require(environment.containsKey("QUARKUS_OIDC_TOKEN_ISSUER"), pod, "takes any issuer");
        it.require(
            environment.containsKey("QUARKUS_OIDC_TOKEN_AUDIENCE"),
            pod,
            "takes tokens made for others");
        it.require(
            !serving || "false".equals(environment.get("POLICYFUNDS_ACCESS_ANONYMOUS_READING")),
            pod,
            "lets everybody read");
      }
    });
  }

  private static List<String> identityProvider(Manifests manifests) {
    return Complaints.of(it -> {
      for (Pod pod : manifests.suite()) {
        Map<String, String> environment = manifests.environment(pod);
        it.require(
            environment.keySet().stream()
                .noneMatch(name -> name.matches("QUARKUS_(OIDC_TLS_VERIFICATION|TLS_.*TRUST_ALL)")),
            pod,
            "believes any provider");
        String trust = environment.get("QUARKUS_OIDC_TLS_TLS_CONFIGURATION_NAME");
        if (trust != null) {
          // a dash cannot be told from a dot in a variable's name, and nothing would be found
          String file =
              environment.getOrDefault(
                  "QUARKUS_TLS_%s_TRUST_STORE_PEM_CERTS".formatted(trust.toUpperCase(Locale.ROOT)),
                  "none");
          it.require(trust.matches("[a-z]+"), pod, "cannot find the trust %s", trust);
          it.require(pod.findsInSecret(file), pod, "does not have the authority %s", file);
        }
      }
    });
  }
}
