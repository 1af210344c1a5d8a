package policyfunds.kubernetes.policy;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPath;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressRule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policyfunds.kubernetes.manifest.Manifests;
import policyfunds.kubernetes.manifest.Pod;
import policyfunds.kubernetes.manifest.Purpose;

/** What a site decides, and what it may not leave undecided. */
final class SiteRules {

  private static final String BY_DIGEST =
      "[a-z0-9.-]+\\.[a-z]+(:\\d+)?/[a-z0-9/.-]+@sha256:[0-9a-f]{64}";

  private SiteRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("what was tried is what runs", SiteRules::images),
        new Rule("one version everywhere", SiteRules::version),
        new Rule("whose tokens count is a setting", SiteRules::tokens),
        new Rule("callers come in by TLS, to the API only", SiteRules::entrance),
        new Rule("a database proves who it is", SiteRules::databases),
        new Rule("what happens is told to machines", SiteRules::told));
  }

  private static List<String> images(Manifests manifests) {
    return Complaints.of(it -> {
      for (Pod pod : manifests.pods()) {
        String image = pod.container().getImage();
        it.require(
            manifests.purpose() == Purpose.TRYING || image.matches(BY_DIGEST),
            pod,
            "runs whatever %s is today",
            image);
        it.require(
            "IfNotPresent".equals(pod.container().getImagePullPolicy()),
            pod,
            "does not start without the registry");
        it.require(pod.containers().size() == 1, pod, "has more than one container");
      }
    });
  }

  /** The version of the build, without Maven's mark of what is not released yet. */
  private static List<String> version(Manifests manifests) {
    String version = System.getProperty("suite.version", "").replace("-SNAPSHOT", "");
    return Complaints.of(it -> {
      for (Pod pod : manifests.pods()) {
        if (!pod.is("database")) {
          String label = pod.labels().get(Manifests.VERSION);
          it.require(version.equals(label), pod, "says %s and not %s", label, version);
          String image = pod.container().getImage();
          it.require(image.contains("@") || image.endsWith(":" + version), pod, "runs %s", image);
        }
      }
    });
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

  private static List<String> entrance(Manifests manifests) {
    return Complaints.of(it -> {
      boolean led = !manifests.all(Ingress.class).isEmpty();
      it.require(led || manifests.purpose() == Purpose.TRYING, "nothing leads in");
      for (Ingress ingress : manifests.all(Ingress.class)) {
        it.require(ingress.getSpec().getIngressClassName() != null, ingress, "is nobody's");
        Set<String> covered = new HashSet<>();
        ingress.getSpec().getTls().stream()
            .filter(tls -> tls.getSecretName() != null)
            .forEach(tls -> covered.addAll(tls.getHosts()));
        for (IngressRule rule : ingress.getSpec().getRules()) {
          it.require(
              rule.getHost() != null && covered.contains(rule.getHost()),
              ingress,
              "has no certificate for %s",
              rule.getHost());
          rule.getHttp()
              .getPaths()
              .forEach(path ->
                  it.require(isApi(manifests, path), ingress, "leads %s astray", rule.getHost()));
        }
      }
    });
  }

  private static boolean isApi(Manifests manifests, HTTPIngressPath path) {
    var service = path.getBackend().getService();
    return "http".equals(service.getPort().getName())
        && manifests
            .find(Service.class, service.getName())
            .filter(found ->
                found.getSpec().getPorts().stream().anyMatch(p -> "http".equals(p.getName())))
            .isPresent();
  }

  private static List<String> databases(Manifests manifests) {
    return Complaints.of(it -> {
      for (Pod pod : manifests.dataServices()) {
        String url = manifests.environment(pod).getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", "none");
        it.require(url.startsWith("jdbc:postgresql://"), pod, "has the database %s", url);
        it.require(
            manifests.purpose() == Purpose.TRYING
                || url.contains("sslmode=verify-full") && pod.secrets().contains("database-ca"),
            pod,
            "believes any server");
      }
    });
  }

  private static List<String> told(Manifests manifests) {
    return Complaints.of(it -> {
      for (Pod pod : manifests.suite()) {
        Map<String, String> environment = manifests.environment(pod);
        it.require(
            "true".equals(environment.get("QUARKUS_LOG_CONSOLE_JSON_ENABLED")),
            pod,
            "logs for people only");
        it.require(
            !pod.is("data-service") || environment.containsKey("POLICYFUNDS_LEDGER_VERIFY_EVERY"),
            pod,
            "has its ledger verified by nobody");
      }
    });
  }
}
