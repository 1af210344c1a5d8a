package policyfunds.kernel.database;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;

/**
 * Many rows in few statements (批量写入): a column of values is one array, and the database makes the
 * rows of them by {@code unnest}.
 */
public final class Bulk {

  private static final int ROWS_OF_A_STATEMENT = 5000;

  /**
   * One column of a table.
   *
   * @param type of the database
   * @param value as the database reads it from text: a number, a date, a text, or JSON as text
   */
  public record Column<R>(String name, String type, Function<R, Object> value) {}

  private Bulk() {}

  /** Adds rows, in their order, in the transaction. */
  public static <R> void insert(
      EntityManager database, String table, List<Column<R>> columns, List<R> rows) {
    run(database, insertion(table, columns), columns, rows);
  }

  /** Adds those rows that nobody else has added, by the keys of the table. */
  public static <R> void insertMissing(
      EntityManager database, String table, List<Column<R>> columns, List<R> rows) {
    run(database, insertion(table, columns) + " ON CONFLICT DO NOTHING", columns, rows);
  }

  /** Writes values over those of the rows with the same keys, raising their versions. */
  public static <R> void update(
      EntityManager database,
      String table,
      List<Column<R>> keys,
      List<Column<R>> values,
      List<R> rows) {
    List<Column<R>> all = new ArrayList<>(keys);
    all.addAll(values);
    String sql =
        "UPDATE %s t SET version = t.version + 1, %s FROM %s WHERE %s"
            .formatted(
                table,
                values.stream()
                    .map(column -> "%1$s = u.%1$s::%2$s".formatted(column.name(), column.type()))
                    .collect(Collectors.joining(", ")),
                given(all),
                matching(keys));
    run(database, sql, all, rows);
  }

  /** Deletes the rows with these keys. */
  public static <R> void delete(
      EntityManager database, String table, List<Column<R>> keys, List<R> rows) {
    String sql = "DELETE FROM %s t USING %s WHERE %s".formatted(table, given(keys), matching(keys));
    run(database, sql, keys, rows);
  }

  private static <R> String insertion(String table, List<Column<R>> columns) {
    return "INSERT INTO %s (%s) SELECT %s FROM %s"
        .formatted(table, names(columns), values(columns), given(columns));
  }

  private static <R> void run(
      EntityManager database, String sql, List<Column<R>> columns, List<R> rows) {
    if (rows.isEmpty()) {
      return;
    }
    database.flush();
    database
        .unwrap(Session.class)
        .doWork(connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            // while the database writes some rows, the next are made ready
            Future<String[][]> next = texts(columns, rows, 0);
            for (int from = 0; from < rows.size(); from += ROWS_OF_A_STATEMENT) {
              String[][] texts = ready(next);
              next = texts(columns, rows, from + ROWS_OF_A_STATEMENT);
              carryOut(connection, statement, texts);
            }
          }
        });
  }

  /** The values of some rows, column by column. */
  private static <R> Future<String[][]> texts(List<Column<R>> columns, List<R> rows, int from) {
    List<R> some =
        rows.subList(
            Math.min(rows.size(), from), Math.min(rows.size(), from + ROWS_OF_A_STATEMENT));
    FutureTask<String[][]> texts =
        new FutureTask<>(() ->
            columns.stream()
                .map(column ->
                    some.stream().map(column.value()).map(Bulk::text).toArray(String[]::new))
                .toArray(String[][]::new));
    Thread.startVirtualThread(texts);
    return texts;
  }

  private static String[][] ready(Future<String[][]> texts) throws SQLException {
    try {
      return texts.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted while rows were made ready", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static void carryOut(Connection connection, PreparedStatement statement, String[][] texts)
      throws SQLException {
    List<Array> arrays = new ArrayList<>();
    try {
      for (int i = 0; i < texts.length; i++) {
        Array array = connection.createArrayOf("text", texts[i]);
        arrays.add(array);
        statement.setArray(i + 1, array);
      }
      statement.executeUpdate();
    } finally {
      for (Array array : arrays) {
        array.free();
      }
    }
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number
        ? number.toPlainString()
        : Objects.toString(value, null);
  }

  private static <R> String given(List<Column<R>> columns) {
    return "unnest(%s) AS u(%s)"
        .formatted(
            IntStream.range(0, columns.size())
                .mapToObj(_ -> "?::text[]")
                .collect(Collectors.joining(", ")),
            names(columns));
  }

  private static <R> String values(List<Column<R>> columns) {
    return columns.stream()
        .map(column -> "u.%s::%s".formatted(column.name(), column.type()))
        .collect(Collectors.joining(", "));
  }

  private static <R> String matching(List<Column<R>> keys) {
    return keys.stream()
        .map(key -> "t.%1$s = u.%1$s::%2$s".formatted(key.name(), key.type()))
        .collect(Collectors.joining(" AND "));
  }

  private static <R> String names(List<Column<R>> columns) {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }
}
