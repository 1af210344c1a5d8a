package policyfunds.kubernetes.policy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Secret;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import policyfunds.kubernetes.manifest.Manifests;
import policyfunds.kubernetes.manifest.Pod;
import policyfunds.kubernetes.manifest.Purpose;

/** Where secrets are, and who reads them. */
final class SecretRules {

  private static final Pattern SECRET_NAME =
      Pattern.compile("PASSWORD|SECRET|CREDENTIAL|PRIVATE|API_?KEY");
  private static final Pattern SECRET_VALUE =
      Pattern.compile("(?i)password=|//[^/@]*:[^/@]*@|PRIVATE KEY");
  private static final String OWNER = "-database-owner";

  private SecretRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("secrets are referred to and never written down", SecretRules::byReference),
        new Rule("a service knows the role that owns nothing, and no other", SecretRules::twoRoles),
        new Rule("what a pod refers to is there", SecretRules::resolved));
  }

  private static List<String> byReference(Manifests manifests) {
    return Complaints.of(it -> {
      if (manifests.purpose() == Purpose.SERVING) {
        manifests.all(Secret.class).forEach(secret -> it.require(false, secret, "is written down"));
      }
      for (ConfigMap map : manifests.all(ConfigMap.class)) {
        Map<String, String> data = map.getData() == null ? Map.of() : map.getData();
        data.forEach((key, value) -> {
          boolean program = key.endsWith(".sh") || key.endsWith(".sql");
          it.require(!SECRET_NAME.matcher(key).find(), map, "tells %s", key);
          it.require(program || !SECRET_VALUE.matcher(value).find(), map, "tells in %s", key);
        });
      }
      for (Pod pod : manifests.pods()) {
        for (EnvVar variable : pod.variables()) {
          it.require(
              variable.getValue() == null
                  || !SECRET_NAME.matcher(variable.getName()).find()
                      && !SECRET_VALUE.matcher(variable.getValue()).find(),
              pod,
              "tells %s",
              variable.getName());
        }
      }
    });
  }

  private static List<String> twoRoles(Manifests manifests) {
    return Complaints.of(it -> {
      for (Pod pod : manifests.suite()) {
        String database = pod.name().replace("-service", "") + "-database";
        Set<String> allowed =
            pod.is("data-service")
                ? Set.of(database, "database-ca", "identity-provider-ca")
                : Set.of("identity-provider-ca");
        it.require(allowed.containsAll(pod.secrets()), pod, "reads the secrets %s", pod.secrets());
        it.require(
            pod.is("gateway") || pod.secrets().contains(database),
            pod,
            "does not read its own secret");
      }
      for (Pod pod : manifests.migrations()) {
        String owner = pod.name().replaceFirst("-migration.*", OWNER);
        it.require(
            pod.secrets().stream().noneMatch(s -> s.endsWith(OWNER) && !s.equals(owner)),
            pod,
            "knows the owner of another database");
      }
    });
  }

  private static List<String> resolved(Manifests manifests) {
    return Complaints.of(it -> {
      for (Pod pod : manifests.pods()) {
        pod.configMaps()
            .forEach(name ->
                it.require(
                    manifests.find(ConfigMap.class, name).isPresent(),
                    pod,
                    "reads %s, which is not there",
                    name));
        if (manifests.purpose() == Purpose.TRYING) {
          manifests
              .environment(pod)
              .values()
              .forEach(value -> it.require(hasSample(manifests, value), pod, "wants " + value));
        }
      }
    });
  }

  private static boolean hasSample(Manifests manifests, String value) {
    if (!value.startsWith("secret:")) {
      return true;
    }
    String[] place = value.substring("secret:".length()).split("/");
    return manifests
        .find(Secret.class, place[0])
        .filter(secret -> secret.getStringData().containsKey(place[1]))
        .isPresent();
  }
}
