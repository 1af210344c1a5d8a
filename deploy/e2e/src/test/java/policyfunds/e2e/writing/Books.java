package policyfunds.e2e.writing;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;

/** What the database really holds, read past the service. */
public final class Books implements AutoCloseable {
  private static final String SUM =
      """
      SELECT coalesce(sum(amount_wan), 0) FROM allocation
      WHERE fund_code = ? AND item_sequence = ?
      """;
  private static final String OVERSPENT =
      """
      SELECT count(*) FROM (
        SELECT 1 FROM budget_item i
        JOIN allocation a ON a.fund_code = i.fund_code AND a.item_sequence = i.sequence
        WHERE i.fund_code = ?
        GROUP BY i.id HAVING sum(a.amount_wan) > i.ceiling_wan) too_much
      """;
  private static final String EFFECTS = "SELECT count(*) FROM ledger_event WHERE reason = ?";
  private static final String ALL_EFFECTS =
      "SELECT reason, count(*) FROM ledger_event WHERE reason LIKE ? GROUP BY reason";
  private static final String VERSION = "SELECT version::bigint FROM allocation WHERE id = ?";

  private final Connection connection;

  public Books(SuiteProcess suite) {
    try {
      connection = suite.database(ServiceName.ALLOCATION);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public BigDecimal allocated(Item item) {
    return one(SUM, BigDecimal.class, item.fund(), item.sequence());
  }

  /** Items of a fund whose allocations sum up to more than their ceiling. */
  public long overspent(OwnFund fund) {
    return one(OVERSPENT, Long.class, fund.code());
  }

  /** How many rows of the ledger tell of writes for this reason. */
  public long effects(String reason) {
    return one(EFFECTS, Long.class, reason);
  }

  /** The same for every reason that begins like this. */
  public Map<String, Long> effectsBeginning(String beginning) {
    var effects = new LinkedHashMap<String, Long>();
    each(ALL_EFFECTS, row -> effects.put(row.getString(1), row.getLong(2)), beginning + "%");
    return effects;
  }

  public long version(long allocation) {
    return one(VERSION, Long.class, allocation);
  }

  public <T> T one(String sql, Class<T> type, Object... parameters) {
    var found = new LinkedHashMap<Integer, T>();
    each(sql, row -> found.put(row.getRow(), row.getObject(1, type)), parameters);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " rows of " + sql);
    }
    return found.values().iterator().next();
  }

  public void each(String sql, RowReader reader, Object... parameters) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes what it needs from the row that is read. */
  @FunctionalInterface
  public interface RowReader {
    void read(ResultSet row) throws SQLException;
  }
}
