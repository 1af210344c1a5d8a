package policyfunds.e2e.tampering;

import static policyfunds.e2e.tampering.Tampering.EVENTS;
import static policyfunds.e2e.tampering.Tampering.SEALS;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** What can be done to events and their seals at one position. */
record EventTamperings(ForgedLedger ledger) {
  private static final List<String> BOTH = List.of(EVENTS, SEALS);

  List<Tampering> at(long position, Random random) throws SQLException {
    var all = new ArrayList<>(edits(position));
    all.addAll(deletions(position));
    all.addAll(insertions(position));
    long other = 1 + (position + random.nextLong(ledger.head() - 1)) % ledger.head();
    all.addAll(swaps(position, other));
    return all;
  }

  List<Tampering> edits(long position) throws SQLException {
    var edits = new ArrayList<Tampering>();
    String update = "UPDATE %s SET %s = %s WHERE %s";
    for (var column : columns(EVENTS).entrySet()) {
      edits.add(
          Tampering.of(
              "edit of an event's " + column.getKey(),
              EVENTS,
              update.formatted(EVENTS, column.getKey(), column.getValue(), "id = " + id(position)),
              position));
    }
    for (var column : columns(SEALS).entrySet()) {
      edits.add(
          Tampering.of(
              "edit of a seal's " + column.getKey(),
              SEALS,
              update.formatted(SEALS, column.getKey(), column.getValue(), "position = " + position),
              position));
    }
    String another = "CASE act WHEN 'AMENDED' THEN 'CREATED' ELSE 'AMENDED' END";
    edits.add(
        Tampering.of(
            "another act that there is",
            EVENTS,
            update.formatted(EVENTS, "act", another, "id = " + id(position)),
            position));
    return edits;
  }

  private List<Tampering> deletions(long position) throws SQLException {
    String event = "DELETE FROM ledger_event WHERE id = " + id(position);
    String seal = "DELETE FROM ledger_seal WHERE position = " + position;
    var deletions = new ArrayList<Tampering>();
    deletions.add(Tampering.of("deletion of an event", EVENTS, event, position));
    deletions.add(Tampering.of("deletion of a seal", SEALS, seal, position));
    if (position < ledger.head()) {
      deletions.add(
          new Tampering("deletion of event and seal", BOTH, List.of(event, seal), position));
      deletions.add(
          new Tampering(
              "deletion of event and seal, the gap closed",
              BOTH,
              List.of(event, seal, shift(position, -1)),
              position));
    }
    return deletions;
  }

  private List<Tampering> insertions(long position) throws SQLException {
    long next = ledger.head() + 1;
    long newest = ledger.number("SELECT max(id) + 1 FROM ledger_event");
    String seal = "INSERT INTO ledger_seal VALUES (%d, %d, now() + interval '1 day', sha256('x'))";
    return List.of(
        Tampering.of("an event that nobody sealed", EVENTS, copy(position, newest), next),
        Tampering.of("an old event that nobody sealed", EVENTS, copy(position, -1), 1),
        new Tampering(
            "an event with a seal at the end",
            BOTH,
            List.of(copy(position, newest), seal.formatted(next, newest)),
            next),
        new Tampering(
            "an event with a seal in between",
            BOTH,
            List.of(
                copy(position, newest), shift(position - 1, 1), seal.formatted(position, newest)),
            position),
        new Tampering(
            "an event that does not follow, with a digest that fits",
            BOTH,
            List.of(
                copy(position, newest),
                "UPDATE ledger_event SET version = version + 7 WHERE id = " + newest,
                seal.formatted(next, newest),
                Chaining.from(next)),
            next));
  }

  private List<Tampering> swaps(long one, long other) throws SQLException {
    var swaps = new ArrayList<Tampering>();
    long first = Math.min(one, other);
    for (String column : List.of("position", "event_id", "digest")) {
      swaps.add(swap(SEALS, "position", column, one, other, first));
    }
    swaps.add(swap(EVENTS, "id", "id", id(one), id(other), first));
    return swaps;
  }

  /** Both rows are taken out and put back, each with the other's value in one column. */
  private Tampering swap(
      String table, String key, String column, long one, long other, long position)
      throws SQLException {
    String others = "(SELECT o.%s FROM swapped o WHERE o.%s <> s.%s)".formatted(column, key, key);
    String values =
        columns(table).keySet().stream()
            .map(each -> each.equals(column) ? others : "s." + each)
            .collect(Collectors.joining(", "));
    String both = "%s WHERE %s IN (%d, %d)".formatted(table, key, one, other);
    return new Tampering(
        "swap of two rows' " + column,
        List.of(table),
        List.of(
            "CREATE TEMP TABLE swapped ON COMMIT DROP AS SELECT * FROM " + both,
            "DELETE FROM " + both,
            "INSERT INTO %s SELECT %s FROM swapped s".formatted(table, values)),
        position);
  }

  private String copy(long position, long id) throws SQLException {
    String values =
        columns(EVENTS).keySet().stream()
            .map(column -> column.equals("id") ? String.valueOf(id) : column)
            .collect(Collectors.joining(", "));
    return "INSERT INTO ledger_event SELECT %s FROM ledger_event WHERE id = %d"
        .formatted(values, id(position));
  }

  /** By way of negative positions, as no two may ever be the same. */
  private static String shift(long after, int by) {
    return """
    UPDATE ledger_seal SET position = -position - %d WHERE position > %d;
    UPDATE ledger_seal SET position = -position WHERE position < 0\
    """
        .formatted(by, after);
  }

  private Map<String, String> columns(String table) throws SQLException {
    return new Columns(ledger).changed(table);
  }

  private long id(long position) throws SQLException {
    return ledger.number("SELECT event_id FROM ledger_seal WHERE position = " + position);
  }
}
