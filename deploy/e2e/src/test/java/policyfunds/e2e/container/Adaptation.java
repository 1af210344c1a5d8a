package policyfunds.e2e.container;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import policyfunds.e2e.podman.RunNames;
import policyfunds.e2e.suite.Json;

/**
 * The overlay's documents as podman takes them, from 4.3 on. All else of a pod is as the overlay
 * says it; what differs is this:
 *
 * <ul>
 *   <li>Names begin with the run's, and the images are those that this run has built.
 *   <li>One replica: of more than one, podman 4.3 starts none.
 *   <li>There are no Services: a pod is known on the network by the name of its Service, addresses
 *       in ConfigMaps get the port that the Service leads to, and a PostgreSQL that is no pod has
 *       its own. Ports are published on the host's loopback, where the test asks.
 *   <li>There is no kubelet: probes are taken out, since podman would run curl in the container,
 *       which is not there, and the test asks what they ask. No pause comes before SIGTERM.
 *   <li>A Job is played as the pod that it makes, and so is a service before its migration: it is
 *       not started again.
 *   <li>Secrets are podman's own, made by {@link Stage}.
 *   <li>Volumes are changed as {@link Mounts} says.
 *   <li>Namespace, ServiceAccounts, PodDisruptionBudgets and NetworkPolicies are left out: nothing
 *       in podman answers to them, nor to what a pod says of nodes and fsGroup.
 * </ul>
 *
 * @param database what stands for the address of PostgreSQL's Service
 */
record Adaptation(Overlay overlay, RunNames names, Images images, String database) {
  static final String SERVICE_OF_POSTGRES = "postgres:5432";
  private static final List<String> PROBES =
      List.of("startupProbe", "livenessProbe", "readinessProbe");
  private static final Pattern ADDRESS = Pattern.compile("http://([a-z-]+)");

  /** A Deployment behind all that it refers to; {@code published} are the host's ports by name. */
  List<ObjectNode> deployment(String name, Map<String, Integer> published) {
    ObjectNode deployment = overlay.one("Deployment", name).deepCopy();
    deployment.withObject("/metadata").put("name", names.of(name));
    deployment.withObject("/spec").put("replicas", 1);
    return behindItsReferences(
        name, deployment, deployment.withObject("/spec/template/spec"), published);
  }

  /** A pod as the workload makes it, and not again when it has ended. */
  List<ObjectNode> once(String kind, String workload, String name) {
    ObjectNode pod = overlay.one(kind, workload).withObject("/spec/template").deepCopy();
    pod.put("apiVersion", "v1").put("kind", "Pod");
    pod.withObject("/metadata").put("name", names.of(name));
    return behindItsReferences(
        name, pod, pod.withObject("/spec").put("restartPolicy", "Never"), Map.of());
  }

  private List<ObjectNode> behindItsReferences(
      String name, ObjectNode workload, ObjectNode pod, Map<String, Integer> published) {
    var container = (ObjectNode) pod.at("/containers/0");
    container.remove(PROBES);
    container.put("image", images.own(container.path("image").asText()));
    Json.each(container.path("ports"))
        .filter(port -> published.containsKey(port.path("name").asText()))
        .forEach(port ->
            ((ObjectNode) port)
                .put("hostIP", "127.0.0.1")
                .put("hostPort", published.get(port.path("name").asText())));
    container.findValues("secretKeyRef").forEach(this::rename);
    List<ObjectNode> settings =
        container.findValues("configMapRef").stream().map(this::settings).toList();
    container.findValues("configMapRef").forEach(this::rename);
    List<ObjectNode> mounted = new Mounts(overlay, names, name, pod).adapt();
    return Stream.of(settings, mounted, List.of(workload)).flatMap(List::stream).toList();
  }

  private void rename(JsonNode named) {
    ((ObjectNode) named).put("name", names.of(named.path("name").asText()));
  }

  private ObjectNode settings(JsonNode reference) {
    ObjectNode settings = overlay.one("ConfigMap", reference.path("name").asText()).deepCopy();
    rename(settings.path("metadata"));
    settings
        .withObject("/data")
        .properties()
        .forEach(entry -> entry.setValue(settings.textNode(address(entry.getValue().asText()))));
    return settings;
  }

  private String address(String value) {
    return ADDRESS.matcher(value).matches()
        ? value + ":" + overlay.portBehind(ADDRESS.matcher(value).replaceFirst("$1"))
        : value.replace(SERVICE_OF_POSTGRES, database);
  }
}
