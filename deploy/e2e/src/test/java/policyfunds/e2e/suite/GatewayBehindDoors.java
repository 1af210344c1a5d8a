package policyfunds.e2e.suite;

import static policyfunds.e2e.suite.ServiceName.ALLOCATION;
import static policyfunds.e2e.suite.ServiceName.PERFORMANCE;
import static policyfunds.e2e.suite.ServiceName.TASK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A second gateway before the same services, which it reaches through doors that can be shut. */
public final class GatewayBehindDoors implements AutoCloseable {
  private static final Path JAR =
      Launcher.REPOSITORY.resolve("gateway/target/quarkus-app/quarkus-run.jar");
  private static final Duration READY_LIMIT = Duration.ofMinutes(1);

  private final Map<ServiceName, Door> doors = new EnumMap<>(ServiceName.class);
  private final Api api;
  private final Process process;

  private GatewayBehindDoors(SuiteProcess suite) {
    List<ServiceName> neighbours = List.of(ALLOCATION, TASK, PERFORMANCE);
    List<Integer> ports = FreePorts.find(neighbours.size() + 1);
    var environment = new HashMap<String, String>();
    for (int i = 0; i < neighbours.size(); i++) {
      ServiceName neighbour = neighbours.get(i);
      doors.put(neighbour, new Door(ports.get(i), suite.api(neighbour).base().getPort()));
      environment.put(
          "QUARKUS_REST_CLIENT_" + neighbour.name() + "_URL", "http://127.0.0.1:" + ports.get(i));
    }
    int port = ports.getLast();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
    environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(port + FreePorts.MANAGEMENT_OFFSET));
    api = new Api(URI.create("http://127.0.0.1:" + port));
    environment.putAll(suite.access(true));
    process = start(suite.data(), environment);
  }

  public static GatewayBehindDoors before(SuiteProcess suite) {
    var gateway = new GatewayBehindDoors(suite);
    Until.holds(
        "the second gateway answers",
        READY_LIMIT,
        () -> gateway.process.isAlive() && gateway.api.answers("/api/v1/code-lists"));
    return gateway;
  }

  public Api api() {
    return api;
  }

  public void shut(Collection<ServiceName> services) {
    services.forEach(service -> doors.get(service).shut());
  }

  public void open(Collection<ServiceName> services) {
    services.forEach(service -> doors.get(service).open());
  }

  @Override
  public void close() {
    process.destroyForcibly();
    doors.values().forEach(Door::close);
  }

  private static Process start(Path data, Map<String, String> environment) {
    var builder = new ProcessBuilder(Launcher.javaRunning(JAR));
    Launcher.prepare(builder, data, environment);
    builder.redirectOutput(data.resolve("gateway-behind-doors.log").toFile());
    try {
      Process started = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
