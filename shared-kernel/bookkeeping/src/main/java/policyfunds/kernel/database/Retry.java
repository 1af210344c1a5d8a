package policyfunds.kernel.database;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Does a transaction again that the database gave up for the sake of another, but not for ever. */
public final class Retry {

  private static final int ATTEMPTS = 4;
  private static final int LONGEST_PAUSE_MILLIS = 40;

  private Retry() {}

  /** The first outcome that is not a serialization failure or a deadlock; the last of them else. */
  public static <T> T onConflict(Supplier<T> transaction) {
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        return transaction.get();
      } catch (RuntimeException e) {
        if (!SqlFailure.in(e).filter(SqlFailure::isSacrifice).isPresent()) {
          throw e;
        }
        pause(attempt);
      }
    }
    return transaction.get();
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE_MILLIS * attempt));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
