package policyfunds.e2e.checks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import policyfunds.e2e.suite.ServiceName;

/**
 * One value of a database that is made other than the notice says, and the rules that notice.
 *
 * @param what the row, for people
 * @param noticedBy rules that must turn red, "RULE" or "RULE 440100" where it is one city's
 */
record Mutation(
    ServiceName service, String what, String change, String undo, Set<String> noticedBy) {

  /** Which rules notice a change in a row of the query. */
  @FunctionalInterface
  interface Noticed {
    Set<String> by(ResultSet row) throws SQLException;
  }

  /** The rows of a table whose column is made a tenth larger, one after the other. */
  record Tenths(
      ServiceName service, String table, List<String> key, String column, String condition) {

    List<Mutation> of(Connection database, Noticed noticed) throws SQLException {
      var mutations = new ArrayList<Mutation>();
      try (var statement = database.createStatement();
          ResultSet row =
              statement.executeQuery("SELECT * FROM %s WHERE %s".formatted(table, condition))) {
        while (row.next()) {
          String which = which(row);
          mutations.add(
              new Mutation(
                  service,
                  "%s where %s: %s %s + 0.1".formatted(table, which, column, row.getString(column)),
                  update("+", which),
                  update("-", which),
                  noticed.by(row)));
        }
      }
      return mutations;
    }

    private String which(ResultSet row) throws SQLException {
      var conditions = new StringJoiner(" AND ");
      for (String member : key) {
        conditions.add("%s = '%s'".formatted(member, row.getString(member)));
      }
      return conditions.toString();
    }

    private String update(String operator, String which) {
      return "UPDATE %1$s SET version = version + 1, %2$s = %2$s %3$s 0.1 WHERE %4$s"
          .formatted(table, column, operator, which);
    }
  }
}
