package policyfunds.local;

import java.io.IOException;
import java.nio.file.Path;
import policyfunds.local.console.Refusal;
import policyfunds.local.machine.Logs;
import policyfunds.local.settings.Environment;
import policyfunds.local.settings.Settings;

/**
 * Runs one verb of the launcher: a refusal is one sentence and an exit code, never a stack trace.
 */
final class Launcher {

  /** What a verb does with the settings of this start. */
  @FunctionalInterface
  interface Verb {
    void run(Settings settings) throws InterruptedException;
  }

  private Launcher() {}

  static void run(Verb verb) {
    Path root = Path.of("").toAbsolutePath();
    var environment = new Environment(System.getenv());
    Path log = environment.data(root).resolve("logs/launcher.log");
    try {
      verb.run(environment.settings(root.toRealPath()));
    } catch (Refusal refusal) {
      System.err.println(refusal.getMessage());
      if (refusal.getCause() != null) {
        Logs.keep(log, refusal);
      }
      System.exit(refusal.exitCode());
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      System.err.printf("The suite stopped for a reason that it does not know; see %s.%n", log);
      Logs.keep(log, e);
      System.exit(1);
    }
  }
}
