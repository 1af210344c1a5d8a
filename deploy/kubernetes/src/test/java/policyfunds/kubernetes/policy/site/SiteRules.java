package policyfunds.kubernetes.policy.site;

import io.fabric8.kubernetes.api.model.ServiceAccount;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import policyfunds.kubernetes.manifest.Manifests;
import policyfunds.kubernetes.manifest.Pod;
import policyfunds.kubernetes.manifest.Purpose;
import policyfunds.kubernetes.policy.Complaints;
import policyfunds.kubernetes.policy.Rule;

/** What a site decides, and what it may not leave undecided. */
public final class SiteRules {

  private static final String BY_DIGEST =
      "[a-z0-9.-]+\\.[a-z]+(:\\d+)?/[a-z0-9/.-]+@sha256:[0-9a-f]{64}";

  /** What names no registry comes from a public one. */
  private static final String BY_TAG =
      "(localhost|[a-z0-9.-]+\\.[a-z]+)(:\\d+)?/[a-z0-9/.-]+:(?!latest)[\\w.-]+";

  private static final Pattern ROOT_CERTIFICATE = Pattern.compile("[?&]sslrootcert=([^&]+)");

  private SiteRules() {}

  public static List<Rule> all() {
    return List.of(
        new Rule("what was tried is what runs", SiteRules::images),
        new Rule("one version everywhere", SiteRules::version),
        new Rule("a database proves who it is", SiteRules::databases),
        new Rule("what happens is told to machines", SiteRules::told));
  }

  private static List<String> images(Manifests manifests) {
    return Complaints.of(it -> {
      for (Pod pod : manifests.pods()) {
        String image = pod.container().getImage();
        boolean serving = manifests.purpose() == Purpose.SERVING;
        it.require(
            image.matches(serving ? BY_DIGEST : BY_TAG), pod, "runs whatever %s is today", image);
        it.require(
            !serving
                || manifests
                    .find(ServiceAccount.class, pod.spec().getServiceAccountName())
                    .filter(account -> !account.getImagePullSecrets().isEmpty())
                    .isPresent(),
            pod,
            "pulls from a registry that anybody reads");
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

  private static List<String> databases(Manifests manifests) {
    return Complaints.of(it ->
        Stream.concat(manifests.dataServices().stream(), manifests.migrations().stream())
            .forEach(pod -> {
              String url =
                  manifests.environment(pod).getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", "none");
              it.require(url.startsWith("jdbc:postgresql://"), pod, "has the database %s", url);
              Matcher root = ROOT_CERTIFICATE.matcher(url);
              it.require(
                  manifests.purpose() == Purpose.TRYING
                      || url.contains("sslmode=verify-full")
                          && root.find()
                          && pod.findsInSecret(root.group(1)),
                  pod,
                  "believes any server");
            }));
  }

  private static List<String> told(Manifests manifests) {
    return Complaints.of(it -> {
      for (Pod pod : manifests.pods()) {
        Map<String, String> environment = manifests.environment(pod);
        it.require(
            pod.is("database")
                || "true".equals(environment.get("QUARKUS_LOG_CONSOLE_JSON_ENABLED")),
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
