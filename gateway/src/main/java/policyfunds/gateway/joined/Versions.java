package policyfunds.gateway.joined;

/**
 * The versions of the three services' data (数据版本): how many events each ledger held, so that what
 * was made of the data at the same numbers is the same.
 */
public record Versions(long allocations, long tasks, long performance) {

  /** Whether none of them is behind the other's. */
  public boolean isAtLeast(Versions other) {
    return allocations >= other.allocations
        && tasks >= other.tasks
        && performance >= other.performance;
  }
}
