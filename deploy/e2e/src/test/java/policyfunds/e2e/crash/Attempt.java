package policyfunds.e2e.crash;

/**
 * One sending of a write.
 *
 * @param sentAt nanoseconds, as are all instants here
 * @param status what was answered, 0 where the connection broke first
 */
record Attempt(long sentAt, long endedAt, int status) {
  static final int BROKEN = 0;

  boolean isGood() {
    return status / 100 == 2;
  }

  /** Whether this was under way at that instant and was not answered as it should have been. */
  boolean wasHitAt(long instant) {
    return sentAt < instant && instant < endedAt && !isGood();
  }
}
