package policyfunds.kernel.database;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/** Rows of a query in SQL (查询结果). */
public final class Rows {

  /** What one row says. */
  @FunctionalInterface
  public interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private Rows() {}

  /** What each row says, in the order of the query, on the connection of the transaction. */
  public static <T> List<T> of(
      EntityManager database, String sql, Reading<T> reading, Object... parameters) {
    return database
        .unwrap(Session.class)
        .doReturningWork(connection -> of(connection, sql, reading, parameters));
  }

  /** What each row says, in the order of the query. */
  public static <T> List<T> of(
      Connection connection, String sql, Reading<T> reading, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<T> rows = new ArrayList<>();
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          rows.add(reading.of(found));
        }
      }
      return rows;
    }
  }
}
