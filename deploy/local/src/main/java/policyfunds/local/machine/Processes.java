package policyfunds.local.machine;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes: asked first, forced after a time of grace. */
public final class Processes {

  public static final Duration GRACE = Duration.ofSeconds(15);

  private Processes() {}

  /** Asks all at once, so that the grace is one for all of them. */
  public static void end(Collection<ProcessHandle> processes) {
    processes.forEach(ProcessHandle::destroy);
    Instant limit = Instant.now().plus(GRACE);
    for (ProcessHandle process : processes) {
      if (!endsWithin(process, Duration.between(Instant.now(), limit))) {
        process.destroyForcibly();
        endsWithin(process, GRACE);
      }
    }
  }

  public static boolean endsWithin(ProcessHandle process, Duration limit) {
    try {
      process.onExit().get(Math.max(0, limit.toMillis()), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return !process.isAlive();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }

  /** Sends a signal by name; the shell's own {@code kill}, as small systems lack the program. */
  public static void signal(ProcessHandle process, String name) {
    try {
      new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
