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

  /** Up to the limit, so that what is wrong there does not make what is before it look wrong. */
  private static final String HISTORY_DIFFERS =
      """
      with told as (
        select position, until, key,
               to_jsonb(jsonb_populate_record(null::public.%1$s, state)) as state
          from (select s.position, e.key, e.act, e.state,
                       lead(s.position, 1, %2$s) over (partition by e.key order by s.position)
                         as until
                  from ledger_seal s join ledger_event e on e.id = s.event_id
                 where e.entity = ?) x
         where position < ? and act <> 'WITHDRAWN'
      ), kept as (
        select from_position, until_position, row_number() over (partition by from_position) as nth,
               to_jsonb(h) - 'from_position' - 'until_position' as state
          from history.%1$s h where from_position < ?
      )
      select coalesce(t.position, k.from_position) as position, ?::text as entity, t.key
        from told t full join kept k on k.from_position = t.position
       where t.position is null or k.from_position is null or k.nth > 1
          or least(t.until, ?) <> least(k.until_position, ?) or t.state <> k.state
       order by 1 limit 1\
      """;

  private static final String ROW_DIFFERS =
      """
      with latest as (
        select distinct on (e.key) e.key, e.act, e.state, coalesce(s.position, ?) as position
          from ledger_event e left join ledger_seal s on s.event_id = e.id
         where e.entity = ? order by e.key, e.id desc
      ), live as (
        select %2$s as key, to_jsonb(r) as state from public.%1$s r
      )
      select coalesce(l.position, ?) as position, ?::text as entity,
             coalesce(l.key, live.key) as key
        from latest l full join live on live.key = l.key
       where l.key is null or (live.key is null) <> (l.act = 'WITHDRAWN')
          or (live.key is not null and live.state
              <> to_jsonb(jsonb_populate_record(null::public.%1$s, l.state)))
       order by 1 limit 1\
      """;

  /**
   * Every table of the ledger and every history: one without the other has no key or no history.
   */
  private static final String ENTITIES =
      """
      select coalesce(n.name, c.relname) as name, quote_ident(n.name) as quoted,
             (select string_agg('r.' || quote_ident(m) || '::text', ' || '':'' || ' order by place)
                from unnest(n.key_members) with ordinality as k(m, place)) as key,
             c.relname is not null as kept,
             coalesce((select min(s.position) from ledger_event e
                         join ledger_seal s on s.event_id = e.id where e.entity = n.name), ?)
               as first
        from ledger_entity n
        full join (select relname from pg_class
                    where relnamespace = 'history'::regnamespace and relkind = 'r') c
          on c.relname = n.name
       order by 1\
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
    for (Entity entity : rows(ENTITIES, Entity::read, head + 1)) {
      if (!entity.isWhole()) {
        faults.add(new Fault(entity.first(), FaultCode.HISTORY_DIFFERS, entity.name(), null));
        continue;
      }
      faults.addAll(inHistory(entity, limit));
      // what the tables should hold is known only where the events can be believed
      if (limit == Long.MAX_VALUE) {
        faults.addAll(inTable(entity, head + 1));
      }
    }
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
    } catch (IllegalArgumentException _) {
      // an act that there is none of
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

  private List<Fault> inHistory(Entity entity, long limit) throws SQLException {
    String name = entity.name();
    String sql = HISTORY_DIFFERS.formatted(entity.quoted(), Long.MAX_VALUE);
    return faults(FaultCode.HISTORY_DIFFERS, sql, name, limit, limit, name, limit, limit);
  }

  private List<Fault> inTable(Entity entity, long next) throws SQLException {
    String name = entity.name();
    String sql = ROW_DIFFERS.formatted(entity.quoted(), entity.key());
    return faults(FaultCode.ROW_DIFFERS, sql, next, name, next, name);
  }

  /** The fault that a query finds, if any: position, entity and key. */
  private List<Fault> faults(FaultCode code, String sql, Object... parameters) throws SQLException {
    return rows(
        sql,
        row ->
            new Fault(row.getLong("position"), code, row.getString("entity"), row.getString("key")),
        parameters);
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

  /**
   * A table that the ledger remembers.
   *
   * @param quoted its name in SQL
   * @param key how a row r gives its key in SQL, null where the ledger does not know the table
   * @param isKept whether there is a history of it
   * @param first its first position, the next where it has none
   */
  private record Entity(String name, String quoted, String key, boolean isKept, long first) {
    static Entity read(ResultSet row) throws SQLException {
      return new Entity(
          row.getString("name"),
          row.getString("quoted"),
          row.getString("key"),
          row.getBoolean("kept"),
          row.getLong("first"));
    }

    boolean isWhole() {
      return isKept && key != null;
    }
  }
}
