package policyfunds.e2e.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import policyfunds.e2e.suite.Json;

/** A service's rows by subject, rebuilt from its feed or taken from its tables, in one form. */
final class Replay {
  private static final String TABLES = "SELECT name, key_members FROM ledger_entity ORDER BY name";
  private static final String ROWS =
      "SELECT event_key(to_jsonb(r), '%s'::text[]), to_jsonb(r)::text FROM %s r";

  private Replay() {}

  /** Each row's latest data; what was withdrawn is dropped. */
  static SortedMap<String, JsonNode> of(List<Change> changes) {
    var rows = new TreeMap<String, JsonNode>();
    for (Change change : changes) {
      change
          .data()
          .ifPresentOrElse(
              data -> rows.put(change.subject(), plain(data)), () -> rows.remove(change.subject()));
    }
    return rows;
  }

  /** All rows of all tables that the ledger remembers. */
  static SortedMap<String, JsonNode> ofTables(Connection database) throws SQLException {
    var rows = new TreeMap<String, JsonNode>();
    try (Statement statement = database.createStatement()) {
      for (String[] table : tables(statement)) {
        try (ResultSet row = statement.executeQuery(ROWS.formatted(table[1], table[0]))) {
          while (row.next()) {
            String subject = table[0].replace('_', '-') + "/" + row.getString(1);
            rows.put(subject, camelCase((ObjectNode) Json.parse(row.getString(2))));
          }
        }
      }
    }
    return rows;
  }

  private static List<String[]> tables(Statement statement) throws SQLException {
    var tables = new ArrayList<String[]>();
    try (ResultSet row = statement.executeQuery(TABLES)) {
      while (row.next()) {
        tables.add(new String[] {row.getString(1), row.getString(2)});
      }
    }
    return tables;
  }

  /** Members as the feed names them; what is null is left out. */
  private static ObjectNode camelCase(ObjectNode row) {
    ObjectNode named = JsonNodeFactory.instance.objectNode();
    row.properties().stream()
        .filter(member -> !member.getValue().isNull())
        .forEach(member -> named.set(camelCase(member.getKey()), plain(member.getValue())));
    return named;
  }

  private static String camelCase(String name) {
    var camel = new StringBuilder();
    for (String word : name.split("_")) {
      camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase() + word.substring(1));
    }
    return camel.toString();
  }

  /** The same number is the same node, however it was written. */
  private static JsonNode plain(JsonNode value) {
    return switch (value) {
      case ObjectNode object -> {
        object.properties().forEach(member -> member.setValue(plain(member.getValue())));
        yield object;
      }
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          array.set(i, plain(array.get(i)));
        }
        yield array;
      }
      default ->
          value.isNumber() ? DecimalNode.valueOf(value.decimalValue().stripTrailingZeros()) : value;
    };
  }
}
