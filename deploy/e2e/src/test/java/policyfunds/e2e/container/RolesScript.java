package policyfunds.e2e.container;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs the overlay's {@code roles.sql} without psql: as much of psql's language as it speaks. */
final class RolesScript implements AutoCloseable {
  private static final String EACH = " \\gexec";
  private static final Pattern VARIABLE = Pattern.compile("(?<!:):(['\"]?)([a-z_]+)\\1");

  /** Opens a database of the server as its superuser. */
  @FunctionalInterface
  interface Connecting {
    Connection to(String database) throws SQLException;
  }

  private final Connecting connecting;
  private final Map<String, String> variables;
  private final Map<String, String> environment;
  private final StringBuilder query = new StringBuilder();
  private Connection connection;

  private RolesScript(String database, Map<String, String> environment, Connecting connecting)
      throws SQLException {
    this.connecting = connecting;
    this.variables = new HashMap<>(Map.of("database", database));
    this.environment = environment;
    connection = connecting.to("postgres");
  }

  /** As {@code psql -v database=…} runs it in this environment. */
  static void run(
      String text, String database, Map<String, String> environment, Connecting connecting)
      throws SQLException {
    try (var script = new RolesScript(database, environment, connecting)) {
      for (String line : text.lines().filter(line -> !line.startsWith("--")).toList()) {
        script.take(line);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void take(String line) throws SQLException {
    if (line.startsWith("\\set ")) {
      // the words of a value are put together once each is filled
      List<String> words = Stream.of(line.split(" ")).map(this::filled).toList();
      variables.put(words.get(1), String.join("", words.subList(2, words.size())));
    } else if (line.startsWith("\\getenv ")) {
      String[] words = line.split(" ");
      variables.put(words[1], environment.get(words[2]));
    } else if (line.startsWith("\\connect ")) {
      connection.close();
      connection = connecting.to(unquoted(filled(line.substring("\\connect ".length()))));
    } else if (line.endsWith(EACH)) {
      query.append(line, 0, line.length() - EACH.length());
      for (String statement : select(takeQuery())) {
        execute(statement);
      }
    } else if (line.startsWith("\\")) {
      throw new AssertionError("roles.sql says what this test does not know of psql: " + line);
    } else {
      query.append(line).append('\n');
      if (line.endsWith(";")) {
        execute(takeQuery());
      }
    }
  }

  private String takeQuery() {
    String taken = filled(query.toString());
    query.setLength(0);
    return taken;
  }

  /** A variable stands bare, as a literal or as an identifier. */
  private String filled(String text) {
    return VARIABLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found)));
  }

  private String value(MatchResult found) {
    String quote = found.group(1);
    String value = variables.get(found.group(2));
    return quote.isEmpty() ? value : quote + value.replace(quote, quote + quote) + quote;
  }

  private static String unquoted(String identifier) {
    return identifier.replace("\"", "");
  }

  private List<String> select(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      var cells = new ArrayList<String>();
      while (rows.next()) {
        cells.add(rows.getString(1));
      }
      return cells;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
