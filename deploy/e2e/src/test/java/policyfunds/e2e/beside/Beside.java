package policyfunds.e2e.beside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.FreePorts;
import policyfunds.e2e.suite.Launcher;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;

/** A further process of one of the services beside a running suite, set up otherwise. */
public record Beside(Process process, Api api, Api management) implements AutoCloseable {
  private static final Duration READY_LIMIT = Duration.ofMinutes(3);

  /** Not ready yet; {@code name} is that of its log. */
  public static Beside start(
      SuiteProcess suite,
      ServiceName service,
      int port,
      String name,
      Map<String, String> environment) {
    int management = port + FreePorts.MANAGEMENT_OFFSET;
    var all = new HashMap<>(environment);
    all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    all.put("QUARKUS_HTTP_PORT", String.valueOf(port));
    all.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    all.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(management));
    Path jar =
        Launcher.REPOSITORY.resolve(service.module() + "/target/quarkus-app/quarkus-run.jar");
    var builder = new ProcessBuilder(Launcher.javaRunning(jar));
    Launcher.prepare(builder, suite.data(), all);
    builder.redirectOutput(suite.data().resolve("logs/" + name + ".log").toFile());
    try {
      Process started = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
      return new Beside(started, at(port), at(management));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Beside awaitReady() {
    Until.holds(
        "%s is ready".formatted(api.base()),
        READY_LIMIT,
        () -> process.isAlive() && management.answers("/q/health/ready"));
    return this;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static Api at(int port) {
    return new Api(URI.create("http://127.0.0.1:" + port));
  }
}
