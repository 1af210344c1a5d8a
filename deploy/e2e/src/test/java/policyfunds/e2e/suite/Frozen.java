package policyfunds.e2e.suite;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A process that is held still until this is closed. */
public record Frozen(ProcessHandle process) implements AutoCloseable {
  static Frozen of(ProcessHandle process) {
    signal(process, "STOP");
    return new Frozen(process);
  }

  @Override
  public void close() {
    signal(process, "CONT");
  }

  private static void signal(ProcessHandle process, String name) {
    try {
      String kill = "kill -" + name + " " + process.pid();
      int code = new ProcessBuilder("sh", "-c", kill).inheritIO().start().waitFor();
      if (code != 0) {
        throw new IllegalStateException(kill + " ended with " + code);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
