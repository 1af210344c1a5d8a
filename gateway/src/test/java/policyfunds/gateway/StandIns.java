package policyfunds.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The three neighbours, each a real HTTP server with the answers of its own contract. */
public class StandIns implements QuarkusTestResourceLifecycleManager {

  static final StandIn ALLOCATION = new StandIn("allocation", 1204);
  static final StandIn TASK = new StandIn("task", 310);
  static final StandIn PERFORMANCE = new StandIn("performance", 0);
  static final List<StandIn> ALL = List.of(ALLOCATION, TASK, PERFORMANCE);

  static void all(Manner manner) {
    ALL.forEach(standIn -> standIn.becomes(manner));
  }

  /** All well again, nothing counted. */
  static void behave() {
    all(Manner.well());
    ALL.forEach(StandIn::forget);
  }

  @Override
  public Map<String, String> start() {
    try {
      return Map.of(
          "quarkus.rest-client.allocation.url", ALLOCATION.start(),
          "quarkus.rest-client.task.url", TASK.start(),
          "quarkus.rest-client.performance.url", PERFORMANCE.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    ALL.forEach(StandIn::stop);
  }
}
