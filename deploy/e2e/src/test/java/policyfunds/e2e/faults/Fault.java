package policyfunds.e2e.faults;

import java.time.Duration;

/** What a proxy does to the connections between a service and its database. */
public sealed interface Fault {

  /** Everything passes. */
  record None() implements Fault {}

  /** Nobody listens, and no connection is left. */
  record Refusing() implements Fault {}

  /** Connections are taken and nothing passes; what was sent arrives once the fault has ended. */
  record BlackHole() implements Fault {}

  /** Whatever is sent to the database arrives later. */
  record Late(Duration by) implements Fault {}

  /** The connection breaks around the next COMMIT, whose reply never comes back. */
  record CutAtCommit(Moment moment) implements Fault {}

  /** When a connection breaks, seen from the database. */
  enum Moment {
    BEFORE_IT_IS_SENT,
    ONCE_IT_IS_SENT,
    ONCE_IT_IS_CARRIED_OUT
  }
}
