package policyfunds.kubernetes.monitoring;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Prometheus' own judge of rules, which evaluates them over series that a file makes up.
 *
 * @param said all that it printed
 */
record Promtool(int status, String said) {

  private static final int LIMIT_SECONDS = 60;

  /** What came of a call; skips the test where there is no promtool. */
  static Promtool run(String... arguments) {
    try {
      Path log = Files.createTempFile(Path.of("target"), "promtool-", ".log");
      Process process = start(log, arguments);
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return fail("promtool %s does not end".formatted(List.of(arguments)));
      }
      return new Promtool(process.exitValue(), Files.readString(log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Process start(Path log, String... arguments) {
    List<String> command = new ArrayList<>(List.of("promtool"));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start();
    } catch (IOException e) {
      String reason = "promtool is not installed, and nothing else evaluates alerts";
      if (List.of(System.getProperty("suite.insist", "").split(",", -1)).contains("promtool")) {
        return fail(reason, e);
      }
      return abort(reason + "; ./suite test --insist promtool does not let this pass");
    }
  }
}
