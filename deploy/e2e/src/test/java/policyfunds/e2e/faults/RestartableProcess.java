package policyfunds.e2e.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A process that is killed without warning and started again just as it had been started. */
public final class RestartableProcess implements AutoCloseable {
  private final List<String> command;
  private final Map<String, String> environment;
  private final Path folder;
  private final Path log;
  private ProcessHandle process;

  private RestartableProcess(
      List<String> command, Map<String, String> environment, Path folder, Path log) {
    this.command = List.copyOf(command);
    this.environment = Map.copyOf(environment);
    this.folder = folder;
    this.log = log;
  }

  /** Takes over what runs; what it says after its next start goes to the log. */
  public static RestartableProcess of(ProcessHandle running, Path log) {
    RestartableProcess copy = copy(running, log, Map.of());
    copy.process = running;
    return copy;
  }

  /** Not started yet: the same command with some other variables in its environment. */
  static RestartableProcess copy(ProcessHandle running, Path log, Map<String, String> changes) {
    Path proc = Path.of("/proc", String.valueOf(running.pid()));
    try {
      var command = new ArrayList<String>();
      if (!namespace(proc).equals(namespace(Path.of("/proc/self")))) {
        // PostgreSQL does not run as root, and is told that it is nobody
        command.addAll(List.of("unshare", "-U"));
      }
      command.addAll(strings(proc.resolve("cmdline")));
      var environment = new HashMap<String, String>();
      for (String variable : strings(proc.resolve("environ"))) {
        String[] parts = variable.split("=", 2);
        environment.put(parts[0], parts[1]);
      }
      environment.putAll(changes);
      Path folder = proc.resolve("cwd").toRealPath();
      return new RestartableProcess(command, environment, folder, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void start() {
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      Process started = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
      process = started.toHandle();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code kill -9}, and waits until the process has gone. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  public boolean isRunning() {
    return process.isAlive();
  }

  public ProcessHandle process() {
    return process;
  }

  /** A variable of its environment. */
  public String variable(String name) {
    return environment.get(name);
  }

  /** The threads that the system counts for it. */
  public int threads() {
    return (int) number("Threads:");
  }

  @Override
  public void close() {
    kill();
  }

  private long number(String line) {
    try {
      return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
          .filter(text -> text.startsWith(line))
          .mapToLong(text -> Long.parseLong(text.substring(line.length()).strip()))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path namespace(Path proc) throws IOException {
    return Files.readSymbolicLink(proc.resolve("ns/user"));
  }

  private static List<String> strings(Path file) throws IOException {
    String all = Files.readString(file, StandardCharsets.UTF_8);
    return List.of(all.split("\0")).stream().filter(text -> !text.isEmpty()).toList();
  }
}
