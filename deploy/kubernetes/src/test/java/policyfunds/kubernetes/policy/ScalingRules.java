package policyfunds.kubernetes.policy;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import java.util.List;
import policyfunds.kubernetes.manifest.Manifests;
import policyfunds.kubernetes.manifest.Pod;

/** How many replicas there are, and what that asks of the database. */
final class ScalingRules {

  /** What the server of all three databases must be set to; deploy/README.md reckons the same. */
  private static final int CONNECTIONS_OF_THE_SERVER = 200;

  /** For superusers, backups, monitoring and people. */
  private static final int CONNECTIONS_KEPT_FREE = 14;

  private static final int CONNECTIONS_OF_A_MIGRATION = 2;

  /**
   * While a release rolls: the new pod that is not counted yet, and the old one that still ends.
   */
  private static final int PODS_IN_PASSING = 2;

  private ScalingRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("two replicas at least, and one who decides how many", ScalingRules::replicas),
        new Rule("all replicas together fit the database's connections", ScalingRules::fits),
        new Rule("an autoscaler knows what it scales by", ScalingRules::scalable));
  }

  private static List<String> replicas(Manifests manifests) {
    return Complaints.of(it -> {
      for (Pod pod : manifests.suite()) {
        Integer fixed = ((Deployment) pod.owner()).getSpec().getReplicas();
        boolean scaled = manifests.autoscalerOf(pod.name()).isPresent();
        it.require(scaled == (fixed == null), pod, "has %s replicas and a scaler", fixed);
        it.require(fewest(manifests, pod) >= 2, pod, "may be down to one replica");
      }
    });
  }

  private static List<String> fits(Manifests manifests) {
    return Complaints.of(it -> {
      int sum = CONNECTIONS_KEPT_FREE;
      sum += manifests.migrations().size() * CONNECTIONS_OF_A_MIGRATION;
      for (Pod pod : manifests.dataServices()) {
        String pool = manifests.environment(pod).get("QUARKUS_DATASOURCE_JDBC_MAX_SIZE");
        it.require(pool != null, pod, "has a pool of unknown size");
        int connections = pool == null ? 0 : Integer.parseInt(pool);
        sum += (most(manifests, pod) + PODS_IN_PASSING) * connections;
      }
      it.require(
          sum <= CONNECTIONS_OF_THE_SERVER,
          "%d connections where the server has %d".formatted(sum, CONNECTIONS_OF_THE_SERVER));
      manifests
          .find(Deployment.class, "postgres")
          .ifPresent(server ->
              it.require(
                  server
                      .getSpec()
                      .getTemplate()
                      .getSpec()
                      .getContainers()
                      .getFirst()
                      .getArgs()
                      .contains("max_connections=" + CONNECTIONS_OF_THE_SERVER),
                  server,
                  "takes another number of connections"));
    });
  }

  private static List<String> scalable(Manifests manifests) {
    return Complaints.of(it -> {
      for (HorizontalPodAutoscaler scaler : manifests.all(HorizontalPodAutoscaler.class)) {
        var spec = scaler.getSpec();
        String target = spec.getScaleTargetRef().getName();
        it.require(
            manifests.suite().stream().anyMatch(pod -> pod.name().equals(target)),
            scaler,
            "scales %s, which is not there",
            target);
        it.require(
            spec.getMinReplicas() != null && spec.getMinReplicas() < spec.getMaxReplicas(),
            scaler,
            "has no room");
        it.require(
            spec.getMetrics().stream().anyMatch(metric -> metric.getResource() != null),
            scaler,
            "measures nothing");
      }
    });
  }

  private static int fewest(Manifests manifests, Pod pod) {
    return manifests
        .autoscalerOf(pod.name())
        .map(scaler -> scaler.getSpec().getMinReplicas())
        .orElseGet(() -> fixed(pod));
  }

  private static int most(Manifests manifests, Pod pod) {
    return manifests
        .autoscalerOf(pod.name())
        .map(scaler -> scaler.getSpec().getMaxReplicas())
        .orElseGet(() -> fixed(pod));
  }

  private static int fixed(Pod pod) {
    Integer replicas = ((Deployment) pod.owner()).getSpec().getReplicas();
    return replicas == null ? 1 : replicas;
  }
}
