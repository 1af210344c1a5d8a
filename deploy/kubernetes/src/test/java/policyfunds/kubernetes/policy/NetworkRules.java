package policyfunds.kubernetes.policy;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import policyfunds.kubernetes.manifest.Manifests;
import policyfunds.kubernetes.manifest.NetworkPaths;
import policyfunds.kubernetes.manifest.Pod;
import policyfunds.kubernetes.manifest.Purpose;

/** Who may speak with whom. */
final class NetworkRules {

  private static final List<String> EVERYWHERE =
      List.of(
          "gateway calls kube-system/kube-dns at 53/UDP",
          "gateway calls kube-system/kube-dns at 53/TCP",
          "data-service calls kube-system/kube-dns at 53/UDP",
          "data-service calls kube-system/kube-dns at 53/TCP",
          "migration calls kube-system/kube-dns at 53/UDP",
          "migration calls kube-system/kube-dns at 53/TCP",
          "gateway calls data-service at http/TCP",
          "data-service hears gateway at http/TCP");

  private static final List<String> WHERE_TRIED =
      List.of(
          "data-service calls database at postgres/TCP",
          "migration calls database at postgres/TCP",
          "database hears data-service at postgres/TCP",
          "database hears migration at postgres/TCP");

  private static final List<String> WHERE_SERVING =
      List.of(
          "gateway hears ingress-example/* at http/TCP",
          "data-service hears ingress-example/* at http/TCP",
          "data-service calls 192.0.2.10/32 at 5432/TCP",
          "migration calls 192.0.2.10/32 at 5432/TCP",
          "gateway calls 192.0.2.20/32 at 443/TCP",
          "data-service calls 192.0.2.20/32 at 443/TCP",
          "gateway hears monitoring/prometheus at management/TCP",
          "data-service hears monitoring/prometheus at management/TCP",
          "gateway calls monitoring/opentelemetry-collector at 4317/TCP",
          "data-service calls monitoring/opentelemetry-collector at 4317/TCP");

  private static final String PART_OF = "app.kubernetes.io/part-of";
  private static final String MANAGEMENT = "management";
  private static final String METRICS = "/q/metrics";

  private NetworkRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("nothing is allowed that no policy allows", NetworkRules::denied),
        new Rule("the network lets exactly the needed paths through", NetworkRules::exact),
        new Rule("a path ends at a port that is there", NetworkRules::ends),
        new Rule("Prometheus finds every program by a Service", NetworkRules::watched));
  }

  private static List<String> denied(Manifests manifests) {
    return Complaints.of(it -> {
      boolean denies =
          manifests.all(NetworkPolicy.class).stream()
              .map(NetworkPolicy::getSpec)
              .anyMatch(spec ->
                  spec.getPodSelector().getMatchLabels().isEmpty()
                      && spec.getPodSelector().getMatchExpressions().isEmpty()
                      && Set.copyOf(spec.getPolicyTypes()).equals(Set.of("Ingress", "Egress"))
                      && spec.getIngress().isEmpty()
                      && spec.getEgress().isEmpty());
      it.require(denies, "no policy denies everything to everybody");
    });
  }

  private static List<String> exact(Manifests manifests) {
    Set<String> found = NetworkPaths.of(manifests);
    List<String> more = manifests.purpose() == Purpose.TRYING ? WHERE_TRIED : WHERE_SERVING;
    Set<String> needed = new TreeSet<>(EVERYWHERE);
    needed.addAll(more);
    return Stream.concat(
            found.stream().filter(path -> !needed.contains(path)).map(path -> "too much: " + path),
            needed.stream().filter(path -> !found.contains(path)).map(path -> "missing: " + path))
        .toList();
  }

  private static List<String> ends(Manifests manifests) {
    return Complaints.of(it -> {
      for (String path : NetworkPaths.of(manifests)) {
        String[] words = path.split(" ");
        String port = words[4].substring(0, words[4].indexOf('/'));
        String listener = words[1].equals("hears") ? words[0] : words[2];
        if (!Character.isDigit(port.charAt(0))) {
          List<Pod> pods = manifests.deployed().stream().filter(p -> p.is(listener)).toList();
          it.require(!pods.isEmpty(), "nobody is there: " + path);
          pods.forEach(pod ->
              it.require(
                  pod.container().getPorts().stream().anyMatch(p -> port.equals(p.getName())),
                  pod,
                  "has no port %s",
                  port));
        }
      }
    });
  }

  private static List<String> watched(Manifests manifests) {
    return Complaints.of(it -> {
      for (Pod pod : manifests.suite()) {
        it.require(
            manifests.purpose() == Purpose.TRYING
                || manifests.all(ServiceMonitor.class).stream()
                    .anyMatch(monitor -> finds(manifests, monitor, pod)),
            pod,
            "is looked at by nobody");
      }
    });
  }

  /**
   * As the operator does it: Services by their labels, ports by the name that the Service gives
   * them, and only labels that the Service has are laid on what is found, by which the alerts
   * select.
   */
  private static boolean finds(Manifests manifests, ServiceMonitor monitor, Pod pod) {
    var spec = monitor.getSpec();
    return manifests.all(Service.class).stream()
        .filter(service -> selects(spec.getSelector(), service.getMetadata().getLabels()))
        .filter(service -> service.getMetadata().getLabels().containsKey(PART_OF))
        .filter(_ -> spec.getTargetLabels().contains(PART_OF))
        .map(Service::getSpec)
        .filter(service -> pod.labels().entrySet().containsAll(service.getSelector().entrySet()))
        .flatMap(service -> service.getPorts().stream())
        .filter(port ->
            spec.getEndpoints().stream()
                .anyMatch(look ->
                    port.getName().equals(look.getPort()) && METRICS.equals(look.getPath())))
        .map(port -> port.getTargetPort().getStrVal())
        .anyMatch(MANAGEMENT::equals);
  }

  private static boolean selects(LabelSelector selector, Map<String, String> labels) {
    return labels.entrySet().containsAll(selector.getMatchLabels().entrySet())
        && selector.getMatchExpressions().stream()
            .allMatch(one ->
                one.getOperator().equals("In")
                    && one.getValues().contains(labels.get(one.getKey())));
  }
}
