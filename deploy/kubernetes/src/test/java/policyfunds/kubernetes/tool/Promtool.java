package policyfunds.kubernetes.tool;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Prometheus' own judge of rules, which evaluates them over series that a file makes up. */
public final class Promtool {

  private Promtool() {}

  /** What came of a call; skips the test where there is no promtool. */
  public static Run run(String... arguments) {
    Run run =
        Run.of(
            Path.of(""),
            Stream.concat(Stream.of("promtool"), Stream.of(arguments)).toArray(String[]::new));
    return run.isMissing()
        ? Missing.skipOrFail(
            "promtool", "promtool is not installed, and nothing else evaluates alerts")
        : run;
  }
}
