package policyfunds.e2e.tampering;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The columns of a table, each with an expression that is another value than the one there. */
record Columns(ForgedLedger ledger) {
  private static final String COLUMNS =
      """
      SELECT attname || ' ' || format_type(atttypid, NULL) FROM pg_attribute
      WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum
      """;

  Map<String, String> changed(String table) throws SQLException {
    var changed = new LinkedHashMap<String, String>();
    for (String column : ledger.texts(COLUMNS, table)) {
      String[] nameAndType = column.split(" ", 2);
      changed.put(nameAndType[0], changed(nameAndType[0], nameAndType[1]));
    }
    return changed;
  }

  private static String changed(String column, String type) {
    String form =
        switch (type) {
          case "text" -> "coalesce(%s, '') || ' '";
          case "integer", "bigint" -> "coalesce(%s, 0) + 1000003";
          case "numeric" -> "coalesce(%s, 0) + 0.000001";
          case "boolean" -> "NOT coalesce(%s, false)";
          case "jsonb" -> "coalesce(%s, '{}') || '{\"tampered\": 1}'";
          case "bytea" -> "sha256(coalesce(%s, ''))";
          case "date" -> "coalesce(%s, '2000-01-01') + 1";
          case "xid8" -> "(%s::text::bigint + 1)::text::xid8";
          case "timestamp with time zone" -> "coalesce(%s, now()) + interval '1 microsecond'";
          default -> throw new IllegalStateException(column + " is a " + type);
        };
    return form.formatted(column);
  }
}
