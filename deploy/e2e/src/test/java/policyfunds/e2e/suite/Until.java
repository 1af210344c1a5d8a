package policyfunds.e2e.suite;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Looks again and again until something is so, and fails at a limit. */
public final class Until {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private Until() {}

  public static void holds(String what, Duration limit, BooleanSupplier condition) {
    Instant end = Instant.now().plus(limit);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("after %s still not: %s".formatted(limit, what));
      }
      try {
        Thread.sleep(BETWEEN_LOOKS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
