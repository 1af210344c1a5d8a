package policyfunds.e2e.suite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The launcher behind {@code ./suite up} as a child process whose output is kept and watched. */
public final class Launcher {
  public static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
  private static final Path JAR = REPOSITORY.resolve("deploy/local/target/suite.jar");
  private static final Duration READY_LIMIT = Duration.ofMinutes(5);
  private static final Duration DOWN_LIMIT = Duration.ofMinutes(2);
  private static final String READY = "ready in ";

  private Launcher() {}

  /** Starts it on this data folder and returns once it says that all of the suite is ready. */
  public static Process startUntilReady(Path data, Map<String, String> environment) {
    var builder = new ProcessBuilder(javaRunning(JAR)).directory(REPOSITORY.toFile());
    prepare(builder, data, environment);
    try {
      Process launcher = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy));
      awaitReady(launcher, data.resolve("suite.log"));
      return launcher;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs {@code ./suite down} and returns once it has ended what runs on this data folder. */
  static void down(Path data, Map<String, String> environment) {
    var builder = new ProcessBuilder("./suite", "down").directory(REPOSITORY.toFile());
    prepare(builder, data, environment);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectOutput(data.resolve("down.log").toFile());
    try {
      Process down = builder.start();
      if (!down.waitFor(DOWN_LIMIT.toSeconds(), TimeUnit.SECONDS) || down.exitValue() != 0) {
        down.destroy();
        throw new IllegalStateException("./suite down failed, see " + data.resolve("down.log"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The command of a jar, in a JVM as small as the suite's own. */
  public static List<String> javaRunning(Path jar) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xmx192m",
        "-jar",
        jar.toString());
  }

  /** Takes away what the test's own environment would tell the suite, and tells it this instead. */
  public static void prepare(ProcessBuilder builder, Path data, Map<String, String> environment) {
    builder.redirectErrorStream(true);
    builder.environment().keySet().removeIf(Launcher::configuresTheSuite);
    builder.environment().put("POLICYFUNDS_DATA", data.toString());
    builder.environment().putAll(environment);
  }

  private static boolean configuresTheSuite(String variable) {
    return variable.startsWith("POLICYFUNDS_") || variable.startsWith("QUARKUS_");
  }

  private static void awaitReady(Process launcher, Path log) {
    var ready = new CompletableFuture<Void>();
    // a pipe holds the carrier of a virtual thread, and there are as few as cores
    Thread.ofPlatform().daemon().start(() -> keepOutput(launcher, log, ready));
    try {
      ready.get(READY_LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      launcher.destroy();
      throw new IllegalStateException("the suite did not become ready, see " + log, e);
    }
  }

  private static void keepOutput(Process launcher, Path log, CompletableFuture<Void> ready) {
    try (BufferedReader output = launcher.inputReader();
        var kept = new PrintWriter(Files.newBufferedWriter(log), true)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        kept.println(line);
        if (line.startsWith(READY)) {
          ready.complete(null);
        }
      }
      ready.completeExceptionally(new IllegalStateException("the launcher ended"));
    } catch (IOException e) {
      ready.completeExceptionally(e);
    }
  }
}
