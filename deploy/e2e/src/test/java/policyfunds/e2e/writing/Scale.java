package policyfunds.e2e.writing;

/** How much is tried: a little on every change, all of it with {@code -Dsuite.full=true}. */
public final class Scale {
  private static final boolean FULL = Boolean.getBoolean("suite.full");

  private Scale() {}

  public static int of(int quick, int full) {
    return FULL ? full : quick;
  }

  public static boolean isFull() {
    return FULL;
  }

  /** The start of what is random; printed by whoever asks, and given again to repeat a failure. */
  public static long seed() {
    return Long.getLong("suite.seed", System.nanoTime());
  }
}
