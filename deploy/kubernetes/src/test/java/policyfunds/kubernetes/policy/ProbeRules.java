package policyfunds.kubernetes.policy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Probe;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import policyfunds.kubernetes.manifest.Manifests;
import policyfunds.kubernetes.manifest.Pod;

/** How a pod is asked whether it is well. */
final class ProbeRules {

  /** Longer than a request waits for a connection of the pool, which readiness waits for too. */
  private static final int SECONDS_FOR_A_CONNECTION = 3;

  private static final int SECONDS_TO_START = 60;

  private ProbeRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("a slow start is waited for", suite(ProbeRules::startup)),
        new Rule("liveness asks the process and never its database", suite(ProbeRules::liveness)),
        new Rule("readiness waits as long as the pool does", suite(ProbeRules::readiness)),
        new Rule(
            "everything deployed has all three probes",
            Complaints.each(Manifests::deployed, ProbeRules::allThree)));
  }

  private static Rule.Check suite(BiConsumer<Pod, Complaints> look) {
    return Complaints.each(Manifests::suite, look);
  }

  private static void startup(Pod pod, Complaints it) {
    asks(pod, it, Container::getStartupProbe, "/q/health/started");
    Probe probe = pod.container().getStartupProbe();
    it.require(
        probe != null && probe.getPeriodSeconds() * probe.getFailureThreshold() >= SECONDS_TO_START,
        pod,
        "is given up while it starts");
  }

  private static void liveness(Pod pod, Complaints it) {
    asks(pod, it, Container::getLivenessProbe, "/q/health/live");
  }

  private static void readiness(Pod pod, Complaints it) {
    asks(pod, it, Container::getReadinessProbe, "/q/health/ready");
    Probe probe = pod.container().getReadinessProbe();
    it.require(
        probe != null
            && probe.getTimeoutSeconds() != null
            && probe.getTimeoutSeconds() > SECONDS_FOR_A_CONNECTION,
        pod,
        "is asked for readiness too hastily");
  }

  private static void asks(Pod pod, Complaints it, Function<Container, Probe> which, String path) {
    Probe probe = which.apply(pod.container());
    it.require(
        probe != null
            && probe.getHttpGet() != null
            && path.equals(probe.getHttpGet().getPath())
            && probe.getHttpGet().getHost() == null
            && "management".equals(probe.getHttpGet().getPort().getStrVal()),
        pod,
        "is not asked at %s of its management port",
        path);
    it.require(
        pod.container().getPorts().stream().anyMatch(p -> "management".equals(p.getName())),
        pod,
        "has no management port");
  }

  private static void allThree(Pod pod, Complaints it) {
    for (Container container : pod.spec().getContainers()) {
      it.require(container.getStartupProbe() != null, pod, "has no startup probe");
      it.require(container.getLivenessProbe() != null, pod, "has no liveness probe");
      it.require(container.getReadinessProbe() != null, pod, "has no readiness probe");
    }
  }
}
