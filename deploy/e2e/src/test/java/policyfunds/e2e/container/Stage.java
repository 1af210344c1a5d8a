package policyfunds.e2e.container;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import policyfunds.e2e.podman.Pod;
import policyfunds.e2e.podman.Podman;
import policyfunds.e2e.suite.Json;

/** The network and the secrets that the overlay's pods are played on. */
record Stage(Adaptation adaptation) {

  static Stage set(Adaptation adaptation) {
    var stage = new Stage(adaptation);
    Podman.told("network", "create", stage.network());
    adaptation.overlay().all("Secret").forEach(stage::keep);
    return stage;
  }

  /** The same, where the services know this address of PostgreSQL. */
  Stage with(Database database) {
    return new Stage(
        new Adaptation(
            adaptation.overlay(), adaptation.names(), adaptation.images(), database.address()));
  }

  Overlay overlay() {
    return adaptation.overlay();
  }

  /** A pod of the Deployment; the host's ports are given by the names of the container's. */
  Pod deployment(String name, Map<String, Integer> published) {
    return Pod.play(network(), name, adaptation.deployment(name, published));
  }

  /** What the workload runs, once; {@code name} tells it from the workload's other pods. */
  Pod once(String kind, String workload, String name) {
    return Pod.play(network(), name, adaptation.once(kind, workload, name));
  }

  private String network() {
    return adaptation.names().prefix();
  }

  /** As podman reads a Secret's keys: a JSON object of values in base 64. */
  private void keep(ObjectNode secret) {
    var values = new TreeMap<String, String>();
    secret
        .path("stringData")
        .properties()
        .forEach(entry -> values.put(entry.getKey(), base64(entry.getValue().asText())));
    String name = adaptation.names().of(Overlay.nameOf(secret));
    Podman.fed(Json.text(values), "secret", "create", name, "-");
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
