package policyfunds.kernel.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * One row written (台账事件), as the database recorded it.
 *
 * @param transaction the number of its transaction
 * @param key the members of the row's key, joined by colons
 * @param version from 1; a withdrawal's is one above what was withdrawn
 * @param state the row after it as JSON, and before it where it was withdrawn
 * @param seal null until it is sealed
 */
public record LedgerEvent(
    long id,
    Instant writtenAt,
    String transaction,
    String actor,
    Act act,
    String reason,
    String entity,
    String key,
    int version,
    String state,
    Seal seal) {

  /** What {@link #read} needs of {@code ledger_event e} and {@code ledger_seal s}. */
  public static final String COLUMNS =
      "e.id, e.written_at, e.transaction::text as transaction, e.actor, e.act, e.reason, e.entity,"
          + " e.key, e.version, e.state::text as state, s.position, s.sealed_at, s.digest";

  /** The event in the current row of a result. */
  public static LedgerEvent read(ResultSet row) throws SQLException {
    return new LedgerEvent(
        row.getLong("id"),
        instant(row, "written_at"),
        row.getString("transaction"),
        row.getString("actor"),
        Act.valueOf(row.getString("act")),
        row.getString("reason"),
        row.getString("entity"),
        row.getString("key"),
        row.getInt("version"),
        row.getString("state"),
        Seal.read(row));
  }

  /** Whether it is the last of a row: what is withdrawn leaves it behind (墓碑). */
  public boolean isTombstone() {
    return act == Act.WITHDRAWN;
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
