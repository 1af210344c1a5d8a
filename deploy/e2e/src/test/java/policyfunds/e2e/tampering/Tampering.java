package policyfunds.e2e.tampering;

import java.util.List;

/**
 * Something that a superuser does to a ledger behind its back.
 *
 * @param tables those that it touches
 * @param position where it must be found
 */
record Tampering(String what, List<String> tables, List<String> statements, long position) {
  static final String EVENTS = "public.ledger_event";
  static final String SEALS = "public.ledger_seal";

  static Tampering of(String what, String table, String statement, long position) {
    return new Tampering(what, List.of(table), List.of(statement), position);
  }

  @Override
  public String toString() {
    return "%s, at %d: %s".formatted(what, position, String.join("; ", statements));
  }
}
