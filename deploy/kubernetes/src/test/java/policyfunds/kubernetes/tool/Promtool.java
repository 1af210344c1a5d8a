package policyfunds.kubernetes.tool;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Prometheus' own judge of rules, which evaluates them over series that a file makes up. */
public final class Promtool {

  private Promtool() {}

  /** What came of a call. */
  public static Run run(String... arguments) {
    return Run.of(
        Path.of(""),
        Stream.concat(Stream.of("promtool"), Stream.of(arguments)).toArray(String[]::new));
  }

  static Optional<String> missing() {
    return run("--version").isMissing()
        ? Optional.of("promtool is not installed, and nothing else evaluates alerts")
        : Optional.empty();
  }
}
