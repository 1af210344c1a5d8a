package policyfunds.e2e.crash;

import java.time.Duration;

/**
 * One {@code kill -9} and the start after it.
 *
 * @param underWay how many writes were sent and not answered yet
 * @param at the instant of the signal
 * @param startedAt when PostgreSQL let clients in again, or when the service's process was started
 */
record Kill(Target target, int underWay, long at, long startedAt) {

  /** What is killed. */
  enum Target {
    SERVICE,
    POSTGRES
  }

  /** How long nobody could write. */
  Duration gap(Journal journal) {
    return Duration.ofNanos(firstGood(journal) - at);
  }

  Duration gapAfterStart(Journal journal) {
    return Duration.ofNanos(firstGood(journal) - startedAt);
  }

  private long firstGood(Journal journal) {
    return journal
        .firstGoodAfter(at)
        .orElseThrow(() -> new AssertionError("no write after " + this));
  }
}
