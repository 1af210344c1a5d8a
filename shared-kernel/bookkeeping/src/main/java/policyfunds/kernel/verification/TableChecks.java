package policyfunds.kernel.verification;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import policyfunds.kernel.database.Rows;

/**
 * The checks of each table (逐表核验): its history against the events, its rows against their last
 * ones. Both sides are compared in the columns that the table has now.
 */
final class TableChecks {

  /** Every table that the ledger, its events or the histories know: one needs all three. */
  private static final String TABLES =
      """
      select name, quote_ident(name) as quoted,
             (select string_agg('r.' || quote_ident(m) || '::text', ' || '':'' || ' order by place)
                from ledger_entity n, unnest(n.key_members) with ordinality as k(m, place)
               where n.name = x.name) as key,
             to_regclass('history.' || quote_ident(name)) is not null
               and to_regclass('public.' || quote_ident(name)) is not null as kept,
             coalesce((select min(s.position) from ledger_event e
                         join ledger_seal s on s.event_id = e.id where e.entity = x.name), ?)
               as first
        from (select name from ledger_entity
              union select entity from ledger_event
              union select relname from pg_class
                     where relnamespace = 'history'::regnamespace and relkind = 'r') x
       order by 1\
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
               to_jsonb(jsonb_populate_record(null::public.%1$s, to_jsonb(h))) as state
          from history.%1$s h where from_position <= ?
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

  private final Connection connection;

  TableChecks(Connection connection) {
    this.connection = connection;
  }

  /**
   * The first fault of each table.
   *
   * @param head the last position
   * @param limit the first position of which the chain itself is not sound; the greatest if none
   */
  List<Fault> faults(long head, long limit) throws SQLException {
    List<Fault> faults = new ArrayList<>();
    for (Table table : Rows.of(connection, TABLES, Table::read, head + 1)) {
      if (!table.isWhole()) {
        faults.add(new Fault(table.first(), FaultCode.HISTORY_DIFFERS, table.name(), null));
        continue;
      }
      faults.addAll(inHistory(table, limit));
      // what the rows should be is known only where the events can be believed
      if (limit == Long.MAX_VALUE) {
        faults.addAll(inRows(table, head + 1));
      }
    }
    return faults;
  }

  private List<Fault> inHistory(Table table, long limit) throws SQLException {
    String name = table.name();
    String sql = HISTORY_DIFFERS.formatted(table.quoted(), Long.MAX_VALUE);
    // a position that there can't be is seen where there is no limit
    long last = limit == Long.MAX_VALUE ? limit : limit - 1;
    return faults(FaultCode.HISTORY_DIFFERS, sql, name, limit, last, name, limit, limit);
  }

  private List<Fault> inRows(Table table, long next) throws SQLException {
    String name = table.name();
    String sql = ROW_DIFFERS.formatted(table.quoted(), table.key());
    return faults(FaultCode.ROW_DIFFERS, sql, next, name, next, name);
  }

  private List<Fault> faults(FaultCode code, String sql, Object... parameters) throws SQLException {
    return Rows.of(connection, sql, row -> Fault.read(row, code), parameters);
  }

  /**
   * A table that the ledger remembers.
   *
   * @param quoted its name in SQL
   * @param key how a row r gives its key in SQL, null where the ledger does not know the table
   * @param isKept whether the table and its history are there
   * @param first its first position, the next where it has none
   */
  private record Table(String name, String quoted, String key, boolean isKept, long first) {
    static Table read(ResultSet row) throws SQLException {
      return new Table(
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
