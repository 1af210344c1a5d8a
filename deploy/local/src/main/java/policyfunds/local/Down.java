package policyfunds.local;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import policyfunds.local.console.Progress;
import policyfunds.local.machine.Processes;
import policyfunds.local.settings.Settings;

/**
 * {@code ./suite down}: ends a running suite from another terminal; run from source by the script.
 */
final class Down {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private Down() {}

  public static void main(String[] arguments) {
    Launcher.run(settings -> new Progress(System.out).say(end(settings)));
  }

  private static String end(Settings settings) {
    Optional<ProcessHandle> launcher =
        SuiteLock.holder(settings.data()).map(SuiteLock.Holder::pid).flatMap(ProcessHandle::of);
    launcher.ifPresent(Down::end);
    List<String> leftovers = new Leftovers(settings).end();
    if (launcher.isPresent()) {
      return "The suite has ended; its data stays in %s."
          .formatted(settings.shown(settings.data()));
    }
    return leftovers.isEmpty()
        ? "No suite runs on %s.".formatted(settings.shown(settings.data()))
        : "Ended what a killed launcher had left: %s.".formatted(String.join(", ", leftovers));
  }

  private static void end(ProcessHandle launcher) {
    launcher.destroy();
    if (!Processes.endsWithin(launcher, LIMIT)) {
      launcher.destroyForcibly();
      Processes.endsWithin(launcher, LIMIT);
    }
  }
}
