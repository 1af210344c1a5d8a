package policyfunds.kubernetes.manifest;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the policies of an overlay let through, a line each; {@code anyone} where they name nobody.
 */
public final class NetworkPaths {

  private static final String NAMESPACE = "kubernetes.io/metadata.name";

  private final Set<String> lines = new TreeSet<>();

  private NetworkPaths() {}

  public static Set<String> of(Manifests manifests) {
    var paths = new NetworkPaths();
    manifests.all(NetworkPolicy.class).forEach(paths::add);
    return paths.lines;
  }

  private void add(NetworkPolicy policy) {
    var spec = policy.getSpec();
    for (String subject : named(spec.getPodSelector())) {
      if (spec.getPolicyTypes().contains("Ingress")) {
        spec.getIngress()
            .forEach(rule -> add(subject + " hears ", rule.getFrom(), rule.getPorts()));
      }
      if (spec.getPolicyTypes().contains("Egress")) {
        spec.getEgress().forEach(rule -> add(subject + " calls ", rule.getTo(), rule.getPorts()));
      }
    }
  }

  private void add(String subject, List<NetworkPolicyPeer> peers, List<NetworkPolicyPort> ports) {
    for (String peer : peers.isEmpty() ? List.of("anyone") : named(peers)) {
      if (ports.isEmpty()) {
        lines.add(subject + peer + " at any port");
      }
      for (NetworkPolicyPort port : ports) {
        Object number = port.getPort() == null ? "any port" : port.getPort().getValue();
        String more = port.getEndPort() == null ? "" : "-" + port.getEndPort();
        lines.add("%s%s at %s%s/%s".formatted(subject, peer, number, more, port.getProtocol()));
      }
    }
  }

  private static List<String> named(List<NetworkPolicyPeer> peers) {
    return peers.stream().flatMap(peer -> named(peer).stream()).toList();
  }

  private static List<String> named(NetworkPolicyPeer peer) {
    if (peer.getIpBlock() != null) {
      return List.of(peer.getIpBlock().getCidr());
    }
    List<String> pods = peer.getPodSelector() == null ? List.of("*") : named(peer.getPodSelector());
    if (peer.getNamespaceSelector() == null) {
      return pods;
    }
    String namespace =
        peer.getNamespaceSelector().getMatchLabels().getOrDefault(NAMESPACE, "anywhere");
    return pods.stream().map(pod -> namespace + "/" + pod).toList();
  }

  /** By component where that is what is asked for, else by all that is. */
  private static List<String> named(LabelSelector selector) {
    var names = new ArrayList<>(selector.getMatchLabels().values());
    for (LabelSelectorRequirement requirement : selector.getMatchExpressions()) {
      names.addAll(
          requirement.getOperator().equals("In")
              ? requirement.getValues()
              : List.of(requirement.toString()));
    }
    return names.isEmpty() ? List.of("everyone") : names;
  }
}
