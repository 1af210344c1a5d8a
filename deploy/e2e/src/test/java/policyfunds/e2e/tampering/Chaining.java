package policyfunds.e2e.tampering;

/** The digests of a tail computed anew, so that the chain holds again whatever was done to it. */
final class Chaining {
  private Chaining() {}

  static String from(long position) {
    return """
    UPDATE ledger_seal s SET digest = anew.digest
    FROM (SELECT t.position, chained(
            coalesce((SELECT digest FROM ledger_seal WHERE position = %1$d - 1), ''),
            sealed_text(t.position, t.sealed_at, e)) OVER (ORDER BY t.position) AS digest
          FROM ledger_seal t JOIN ledger_event e ON e.id = t.event_id
          WHERE t.position >= %1$d) anew
    WHERE s.position = anew.position\
    """
        .formatted(position);
  }
}
