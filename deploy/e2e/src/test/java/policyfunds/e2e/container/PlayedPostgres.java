package policyfunds.e2e.container;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import policyfunds.e2e.podman.Pod;
import policyfunds.e2e.podman.Podman;
import policyfunds.e2e.suite.Json;

/** The overlay's own PostgreSQL, a restricted pod like the others. */
record PlayedPostgres(Pod pod) implements Database {
  private static final String NAME = "postgres";
  private static final Duration READY_LIMIT = Duration.ofMinutes(2);

  static boolean isPossible(Overlay overlay) {
    return Podman.holds(Overlay.container(overlay.one("Deployment", NAME)).path("image").asText());
  }

  static PlayedPostgres start(Stage stage) {
    Pod pod = stage.deployment(NAME, Map.of());
    JsonNode container = Overlay.container(stage.overlay().one("Deployment", NAME));
    String[] question =
        Json.each(container.at("/readinessProbe/exec/command"))
            .map(JsonNode::asText)
            .toArray(String[]::new);
    pod.await(
        "PostgreSQL's readiness probe succeeds", READY_LIMIT, () -> pod.execute(question).isWell());
    return new PlayedPostgres(pod);
  }

  @Override
  public String address() {
    return Adaptation.SERVICE_OF_POSTGRES;
  }

  @Override
  public String description() {
    return "the overlay's own PostgreSQL";
  }

  /** Goes with the run's other pods. */
  @Override
  public void close() {}
}
