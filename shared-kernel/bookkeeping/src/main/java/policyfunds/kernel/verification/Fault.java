package policyfunds.kernel.verification;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A position that does not fit.
 *
 * @param entity the table that is concerned, null where it is the chain alone
 * @param key the row's key, null where it is the chain alone
 */
record Fault(long position, FaultCode code, String entity, String key) {

  /** The fault in a result's row of position, entity and key. */
  static Fault read(ResultSet row, FaultCode code) throws SQLException {
    return new Fault(row.getLong("position"), code, row.getString("entity"), row.getString("key"));
  }

  static Fault ofChain(long position, FaultCode code) {
    return new Fault(position, code, null, null);
  }
}
