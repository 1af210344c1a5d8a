package policyfunds.e2e.tampering;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What can be done to a table that the ledger remembers, and to its history. */
record RowTamperings(ForgedLedger ledger) {
  private static final String LATEST =
      """
      SELECT max(s.position) || ' ' || e.key FROM ledger_seal s
      JOIN ledger_event e ON e.id = s.event_id
      WHERE e.entity = '%s' GROUP BY e.key
      HAVING (array_agg(e.act ORDER BY s.position DESC))[1] %s 'WITHDRAWN' ORDER BY 1
      """;
  private static final String MEMBERS =
      "SELECT key_members::text FROM ledger_entity WHERE name = '%s'";

  List<Tampering> of(String entity, Random random) throws SQLException {
    var all = new ArrayList<Tampering>();
    List<String> versions =
        ledger.texts("SELECT from_position FROM history.%s ORDER BY 1".formatted(entity));
    if (!versions.isEmpty()) {
      all.addAll(ofHistory(entity, Long.parseLong(any(versions, random)), random));
    }
    List<String> rows = ledger.texts(LATEST.formatted(entity, "<>"));
    if (!rows.isEmpty()) {
      all.addAll(ofRow(entity, any(rows, random).split(" ", 2)));
    }
    List<String> withdrawn = ledger.texts(LATEST.formatted(entity, "="));
    if (!withdrawn.isEmpty()) {
      all.add(broughtBack(entity, any(withdrawn, random).split(" ", 2)[0]));
    }
    return all;
  }

  private List<Tampering> ofHistory(String entity, long from, Random random) throws SQLException {
    String table = "history." + entity;
    String there = " WHERE from_position = " + from;
    var all = new ArrayList<Tampering>();
    for (var column : new Columns(ledger).changed(table).entrySet()) {
      // nothing is open for longer than for ever
      String value =
          column.getKey().equals("until_position") ? "from_position + 1000003" : column.getValue();
      all.add(
          Tampering.of(
              "edit of " + table + "." + column.getKey(),
              table,
              "UPDATE %s SET %s = %s".formatted(table, column.getKey(), value) + there,
              from));
    }
    all.add(Tampering.of("deletion from " + table, table, "DELETE FROM " + table + there, from));
    all.add(
        Tampering.of(
            "doubling in " + table,
            table,
            "INSERT INTO %1$s SELECT * FROM %1$s".formatted(table) + there,
            from));
    long other = 1 + random.nextLong(ledger.head());
    all.add(
        new Tampering(
            "insertion into " + table,
            List.of(table),
            List.of(
                "CREATE TEMP TABLE forged ON COMMIT DROP AS SELECT * FROM " + table + there,
                "UPDATE forged SET from_position = " + other,
                "INSERT INTO %s SELECT * FROM forged".formatted(table)),
            other));
    return all;
  }

  /** Its triggers see none of it. */
  private List<Tampering> ofRow(String entity, String[] positionAndKey) throws SQLException {
    String table = "public." + entity;
    long latest = Long.parseLong(positionAndKey[0]);
    String members = ledger.texts(MEMBERS.formatted(entity)).getFirst();
    String there =
        " WHERE event_key(to_jsonb(%s), '%s') = '%s'".formatted(entity, members, positionAndKey[1]);
    var all = new ArrayList<Tampering>();
    for (var column : new Columns(ledger).changed(table).entrySet()) {
      all.add(
          Tampering.of(
              "edit of " + table + "." + column.getKey(),
              table,
              "UPDATE %s SET %s = %s".formatted(table, column.getKey(), column.getValue()) + there,
              latest));
    }
    all.add(Tampering.of("deletion from " + table, table, "DELETE FROM " + table + there, latest));
    return all;
  }

  /** What was withdrawn is there again. */
  private Tampering broughtBack(String entity, String position) {
    String table = "public." + entity;
    return Tampering.of(
        "bringing back into " + table,
        table,
        """
        INSERT INTO %1$s SELECT r.* FROM ledger_seal s JOIN ledger_event e ON e.id = s.event_id,
          jsonb_populate_record(NULL::%1$s, e.state) r WHERE s.position = %2$s\
        """
            .formatted(table, position),
        Long.parseLong(position));
  }

  private static String any(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }
}
