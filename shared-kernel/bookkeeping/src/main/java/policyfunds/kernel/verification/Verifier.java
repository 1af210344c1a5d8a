package policyfunds.kernel.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import policyfunds.kernel.database.Rows;
import policyfunds.kernel.ledger.LedgerEvent;

/**
 * The checks of a ledger (核验), on the snapshot of one connection: tables are read, and none of the
 * database's own functions is trusted with a verdict.
 */
final class Verifier {

  private static final int ROWS_AT_ONCE = 2000;

  private static final String HEAD =
      """
      select s.position, encode(s.digest, 'hex') as digest, s.sealed_at, u.unsealed
        from (select count(*) as unsealed from ledger_unsealed) u
        left join (select * from ledger_seal order by position desc limit 1) s on true\
      """;

  private static final String ANCHORED =
      "select exists (select from ledger_seal where position = ? and encode(digest, 'hex') = ?)";

  private static final String CHAIN =
      "select "
          + LedgerEvent.COLUMNS
          + " from ledger_seal s left join ledger_event e on e.id = s.event_id"
          + " order by s.position";

  /** Where it would stand: before the first seal of an event with a greater id. */
  private static final String EVENT_NOT_SEALED =
      """
      select coalesce((select min(position) from ledger_seal where event_id > e.id),
                      (select coalesce(max(position), 0) + 1 from ledger_seal)) as position,
             e.entity, e.key
        from ledger_event e
       where not exists (select from ledger_seal s where s.event_id = e.id)
         and not exists (select from ledger_unsealed u where u.event_id = e.id)
       order by e.id limit 1\
      """;

  private static final String VERSION_SKIPPED =
      """
      select position, entity, key
        from (select s.position, e.entity, e.key, e.version, e.act, e.state,
                     lag(e.version) over rows as former, lag(e.act) over rows as former_act
                from ledger_seal s join ledger_event e on e.id = s.event_id
              window rows as (partition by e.entity, e.key order by s.position)) x
       where case when former is null then false
                  when former_act = 'WITHDRAWN' then act not in ('CREATED', 'IMPORTED')
                  else act = 'CREATED' or version <> former + 1 end
          or state ->> 'version' is distinct from (version - (act = 'WITHDRAWN')::int)::text
       order by position limit 1\
      """;

  private final Connection connection;

  Verifier(Connection connection) {
    this.connection = connection;
  }

  HeadView head() throws SQLException {
    return rows(HEAD, Verifier::head).getFirst();
  }

  /**
   * The first position that does not fit.
   *
   * @param head the last position
   * @param anchor a head noted earlier, or null
   */
  Optional<Fault> firstFault(long head, Head anchor) throws SQLException {
    List<Fault> faults = new ArrayList<>(chain());
    faults.addAll(anchored(anchor, head));
    faults.addAll(faults(FaultCode.EVENT_NOT_SEALED, EVENT_NOT_SEALED));
    faults.addAll(faults(FaultCode.VERSION_SKIPPED, VERSION_SKIPPED));
    long limit = faults.stream().mapToLong(Fault::position).min().orElse(Long.MAX_VALUE);
    faults.addAll(new TableChecks(connection).faults(head, limit));
    return faults.stream().min(Comparator.comparingLong(Fault::position));
  }

  private List<Fault> chain() throws SQLException {
    Chain chain = new Chain();
    try (PreparedStatement statement = connection.prepareStatement(CHAIN)) {
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          Fault fault = link(chain, row);
          if (fault != null) {
            return List.of(fault);
          }
        }
      }
    }
    return List.of();
  }

  private static Fault link(Chain chain, ResultSet row) throws SQLException {
    long position = row.getLong("position");
    Fault gap = chain.gapBefore(position);
    if (gap != null) {
      return gap;
    }
    if (row.getObject("id") == null) {
      return Fault.ofChain(position, FaultCode.EVENT_MISSING);
    }
    try {
      return chain.take(LedgerEvent.read(row));
    } catch (IllegalArgumentException | NullPointerException _) {
      // an act that there is none of, or a field that holds nothing
      return Fault.ofChain(position, FaultCode.DIGEST_DIFFERS);
    }
  }

  private List<Fault> anchored(Head anchor, long head) throws SQLException {
    if (anchor == null) {
      return List.of();
    }
    boolean holds =
        rows(ANCHORED, row -> row.getBoolean(1), anchor.position(), anchor.digest()).getFirst();
    return holds
        ? List.of()
        : List.of(Fault.ofChain(Math.min(anchor.position(), head + 1), FaultCode.ANCHOR_DIFFERS));
  }

  private List<Fault> faults(FaultCode code, String sql) throws SQLException {
    return rows(sql, row -> Fault.read(row, code));
  }

  private <T> List<T> rows(String sql, Rows.Reading<T> reading, Object... parameters)
      throws SQLException {
    return Rows.of(connection, sql, reading, parameters);
  }

  private static HeadView head(ResultSet row) throws SQLException {
    OffsetDateTime sealedAt = row.getObject("sealed_at", OffsetDateTime.class);
    return new HeadView(
        row.getLong("position"),
        row.getString("digest"),
        sealedAt == null ? null : sealedAt.toInstant(),
        row.getLong("unsealed"));
  }
}
