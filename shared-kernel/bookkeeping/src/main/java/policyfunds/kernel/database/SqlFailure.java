package policyfunds.kernel.database;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What a database said when it refused or failed, by the five characters of its state (附录 A). */
record SqlFailure(SQLException cause) {

  private static final String OWN_RULE = "PF001";

  /** The database's own failure behind another, among its causes and what they suppressed. */
  static Optional<SqlFailure> in(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> waiting = new ArrayDeque<>();
    waiting.add(failure);
    while (!waiting.isEmpty()) {
      Throwable next = waiting.poll();
      if (next instanceof SQLException sql) {
        return Optional.of(new SqlFailure(sql));
      }
      if (seen.add(next)) {
        Optional.ofNullable(next.getCause()).ifPresent(waiting::add);
        waiting.addAll(java.util.List.of(next.getSuppressed()));
      }
    }
    return Optional.empty();
  }

  /** Serialization failure or deadlock: the same transaction may succeed the next time. */
  boolean isSacrifice() {
    return has("40001") || has("40P01");
  }

  /**
   * Lost or refused connections, no resources, an operator's doing, time-outs, a read-only server.
   */
  boolean isUnavailable() {
    String state = state();
    return state.isEmpty()
        || state.startsWith("08")
        || state.startsWith("53")
        || state.startsWith("57")
        || state.startsWith("58")
        || state.startsWith("40")
        || has("55P03")
        || has("25006")
        || has("XX000");
  }

  boolean isTaken() {
    return has("23505");
  }

  boolean isReferenced() {
    return has("23503");
  }

  /** A rule that the database states in words of its own. */
  boolean isOwnRule() {
    return has(OWN_RULE);
  }

  /** Values that the database can't take or does not allow. */
  boolean isBadValue() {
    return state().startsWith("22") || state().startsWith("23");
  }

  Optional<ServerErrorMessage> words() {
    return cause instanceof PSQLException server
        ? Optional.ofNullable(server.getServerErrorMessage())
        : Optional.empty();
  }

  private boolean has(String state) {
    return state().equals(state);
  }

  private String state() {
    return cause.getSQLState() == null ? "" : cause.getSQLState();
  }
}
