package policyfunds.kubernetes.policy;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import policyfunds.kubernetes.manifest.Manifests;
import policyfunds.kubernetes.manifest.Pod;

/** How pods come and go without anybody noticing. */
final class RolloutRules {

  private static final int SECONDS_UNTIL_ALL_PROXIES_KNOW = 5;

  /** Longer than the gateway keeps a connection that nothing is asked on. */
  private static final int SECONDS_UNTIL_ALL_CALLERS_KNOW = 6;

  private static final int SECONDS_TO_SPARE = 5;

  /** Else the pods of other Deployments, or those that are about to go, would be counted. */
  private static final List<String> ONE_REVISION = List.of(Manifests.NAME, "pod-template-hash");

  private RolloutRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("a new pod is ready before an old one goes", RolloutRules::rolling),
        new Rule("a pod that goes finishes what it has begun", RolloutRules::graceful),
        new Rule("one old pod goes at a time", RolloutRules::oneAtATime),
        new Rule("emptying a node leaves one replica", RolloutRules::disruption),
        new Rule(
            "replicas stand on different nodes and zones",
            Complaints.each(Manifests::suite, RolloutRules::spread)));
  }

  private static List<String> rolling(Manifests manifests) {
    return Complaints.of(it -> {
      for (Pod pod : manifests.suite()) {
        var strategy = ((Deployment) pod.owner()).getSpec().getStrategy();
        var rolling = strategy == null ? null : strategy.getRollingUpdate();
        it.require(rolling != null, pod, "does not roll");
        if (rolling != null) {
          it.require(
              new IntOrString(0).equals(rolling.getMaxUnavailable()),
              pod,
              "goes below its replicas");
          it.require(
              rolling.getMaxSurge() != null && Objects.equals(rolling.getMaxSurge().getIntVal(), 1),
              pod,
              "does not go one above its replicas");
        }
      }
    });
  }

  private static List<String> graceful(Manifests manifests) {
    return Complaints.of(it -> {
      for (Pod pod : manifests.suite()) {
        String timeout = manifests.environment(pod).get("QUARKUS_SHUTDOWN_TIMEOUT");
        it.require(timeout != null, pod, "ends at once");
        long delay = seconds(manifests.environment(pod).get("QUARKUS_SHUTDOWN_DELAY"));
        it.require(
            delay >= SECONDS_UNTIL_ALL_CALLERS_KNOW, pod, "breaks connections that callers keep");
        var hook = pod.container().getLifecycle();
        long pause =
            hook == null || hook.getPreStop() == null || hook.getPreStop().getSleep() == null
                ? 0
                : hook.getPreStop().getSleep().getSeconds();
        it.require(pause >= SECONDS_UNTIL_ALL_PROXIES_KNOW, pod, "goes while requests still come");
        Long grace = pod.spec().getTerminationGracePeriodSeconds();
        it.require(
            timeout != null
                && grace != null
                && grace >= pause + delay + seconds(timeout) + SECONDS_TO_SPARE,
            pod,
            "is killed before its requests are done");
      }
    });
  }

  /** Deployments count no pods that are ending, and the database counts their connections. */
  private static List<String> oneAtATime(Manifests manifests) {
    return Complaints.of(it -> {
      for (Pod pod : manifests.suite()) {
        Integer watched = ((Deployment) pod.owner()).getSpec().getMinReadySeconds();
        Long grace = pod.spec().getTerminationGracePeriodSeconds();
        it.require(
            watched != null && grace != null && watched >= grace,
            pod,
            "ends before the last one has ended");
      }
    });
  }

  private static long seconds(String duration) {
    return duration == null
        ? 0
        : Duration.parse("PT" + duration.toUpperCase(Locale.ROOT)).toSeconds();
  }

  private static List<String> disruption(Manifests manifests) {
    return Complaints.of(it -> {
      for (Pod pod : manifests.suite()) {
        List<PodDisruptionBudget> budgets =
            manifests.all(PodDisruptionBudget.class).stream()
                .filter(budget -> selects(budget, pod.labels()))
                .toList();
        it.require(budgets.size() == 1, pod, "has %d disruption budgets", budgets.size());
        budgets.forEach(budget -> {
          it.require(
              new IntOrString(1).equals(budget.getSpec().getMaxUnavailable())
                  && budget.getSpec().getMinAvailable() == null,
              budget,
              "does not let exactly one pod go");
          it.require(
              "AlwaysAllow".equals(budget.getSpec().getUnhealthyPodEvictionPolicy()),
              budget,
              "keeps a node for a pod that is down");
        });
      }
    });
  }

  private static boolean selects(PodDisruptionBudget budget, Map<String, String> labels) {
    return labels
        .entrySet()
        .containsAll(budget.getSpec().getSelector().getMatchLabels().entrySet());
  }

  private static void spread(Pod pod, Complaints it) {
    List<TopologySpreadConstraint> constraints = pod.spec().getTopologySpreadConstraints();
    for (String key : List.of("kubernetes.io/hostname", "topology.kubernetes.io/zone")) {
      it.require(
          constraints.stream()
              .anyMatch(constraint ->
                  key.equals(constraint.getTopologyKey())
                      && constraint.getMaxSkew() == 1
                      && constraint.getMatchLabelKeys().containsAll(ONE_REVISION)
                      && pod.labels()
                          .entrySet()
                          .containsAll(constraint.getLabelSelector().getMatchLabels().entrySet())),
          pod,
          "is not spread over %s",
          key);
    }
  }
}
