package policyfunds.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** The three services as those that take documents in, apart from those that views ask. */
public class Takers implements QuarkusTestResourceLifecycleManager {

  static final Taker ALLOCATION = new Taker();
  static final Taker TASK = new Taker();
  static final Taker PERFORMANCE = new Taker();
  static final List<Taker> ALL = List.of(ALLOCATION, TASK, PERFORMANCE);

  /** All well again, nothing held. */
  static void forget() {
    ALL.forEach(Taker::forget);
  }

  @Override
  public Map<String, String> start() {
    try {
      return Map.of(
          "quarkus.rest-client.allocation-imports.url", ALLOCATION.start(),
          "quarkus.rest-client.task-imports.url", TASK.start(),
          "quarkus.rest-client.performance-imports.url", PERFORMANCE.start(),
          "quarkus.http.body.uploads-directory", Files.createTempDirectory("uploads").toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    ALL.forEach(Taker::stop);
  }
}
