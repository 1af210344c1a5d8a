package policyfunds.e2e.container;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import policyfunds.e2e.podman.Pod;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.FreePorts;

/** A pod of one of the four Deployments, as seen from outside. */
record Replica(JsonNode deployment, Pod pod, Api http, Api management) {
  private static final Duration READY_LIMIT = Duration.ofMinutes(4);

  static Replica start(Stage stage, String name, int port) {
    int management = port + FreePorts.MANAGEMENT_OFFSET;
    Pod pod = stage.deployment(name, Map.of("http", port, "management", management));
    return new Replica(stage.overlay().one("Deployment", name), pod, at(port), at(management));
  }

  String name() {
    return pod.name();
  }

  JsonNode container() {
    return Overlay.container(deployment);
  }

  /** How long a cluster waits between SIGTERM and SIGKILL. */
  Duration grace() {
    return Duration.ofSeconds(
        deployment.at("/spec/template/spec/terminationGracePeriodSeconds").intValue());
  }

  /** Asks what the kubelet would, by the overlay's paths; each is on the management port. */
  Replica awaitReady() {
    for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
      JsonNode asked = container().path(probe).path("httpGet");
      if (!asked.path("port").asText().equals("management")) {
        throw new AssertionError("%s of %s asks elsewhere: %s".formatted(probe, name(), asked));
      }
      pod.await(
          "%s of %s succeeds".formatted(probe, name()),
          READY_LIMIT,
          () -> management.answers(asked.path("path").asText()));
    }
    return this;
  }

  private static Api at(int port) {
    return new Api(URI.create("http://127.0.0.1:" + port));
  }
}
