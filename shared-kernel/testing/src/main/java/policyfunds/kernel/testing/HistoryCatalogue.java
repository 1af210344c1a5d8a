package policyfunds.kernel.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The catalogue of a module's database, asked whether every table has its history (历史): it is told
 * by the catalogue alone, so that a table which a later migration adds is found as well.
 */
public final class HistoryCatalogue implements AutoCloseable {

  private static final String TABLES =
      """
      SELECT c.relname AS name, c.oid AS live,
             to_regclass('history.' || quote_ident(c.relname)) AS kept,
             to_regclass('as_of.' || quote_ident(c.relname)) AS seen, e.key_members
        FROM pg_class c LEFT JOIN ledger_entity e ON e.name = c.relname
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
         AND c.relname NOT IN ('flyway_schema_history', 'kept_answer')
         AND NOT starts_with(c.relname, 'ledger_')\
      """;

  private static final String COLUMNS =
      """
      SELECT attrelid AS of, attname AS name, format_type(atttypid, atttypmod) AS type,
             row_number() OVER (PARTITION BY attrelid ORDER BY attnum) AS place
        FROM pg_attribute WHERE attnum > 0 AND NOT attisdropped\
      """;

  private static final String INDEXES =
      """
      SELECT indrelid AS of, indisvalid AS valid,
             replace(substring(pg_get_indexdef(indexrelid) FROM ' USING (.*)'),
                     ' NULLS NOT DISTINCT', '') AS found_by
        FROM pg_index\
      """;

  private static final List<String> CHECKS =
      List.of(
          """
          SELECT name || ' is remembered by no ledger' FROM t WHERE key_members IS NULL\
          """,
          """
          SELECT name || ' has no trigger ' || needed
            FROM t CROSS JOIN unnest(ARRAY['remember_insert', 'remember_update', 'remember_delete',
                   'raise_version', 'refuse_truncate']) needed
           WHERE NOT EXISTS (
             SELECT FROM pg_trigger g
              WHERE g.tgrelid = live AND g.tgname = needed AND g.tgenabled IN ('O', 'A')
                AND g.tgfoid = CASE needed WHEN 'raise_version' THEN 'public.raise_version'
                    WHEN 'refuse_truncate' THEN 'public.refuse_truncate'
                    ELSE 'public.write_event' END::regproc
                AND (needed = 'refuse_truncate' OR key_members =
                     (string_to_array(encode(g.tgargs, 'escape'), '\\000'))[1:g.tgnargs]))\
          """,
          """
          SELECT name || ' has no history' FROM t WHERE kept IS NULL\
          """,
          """
          SELECT t.name || '.' || c.name || ' is not in its history as ' || c.type
            FROM t JOIN c ON c.of = live
           WHERE NOT EXISTS (SELECT FROM c k
                              WHERE k.of = kept AND k.name = c.name AND k.type = c.type)\
          """,
          """
          SELECT name || ' is not seen as of an instant with its columns in their order'
            FROM t
           WHERE (SELECT array_agg(c.name || ' ' || c.type ORDER BY place) FROM c WHERE of = live)
                 IS DISTINCT FROM
                 (SELECT array_agg(c.name || ' ' || c.type ORDER BY place) FROM c WHERE of = seen)\
          """,
          """
          SELECT name || ' is found ' || needed || ', its history is not'
            FROM (SELECT name, kept, CASE found_by WHEN key THEN of_history ELSE found_by END needed
                    FROM (SELECT *, format('btree (%s)', members) AS key,
                                 format('btree (%s, from_position)', members) AS of_history
                            FROM t CROSS JOIN LATERAL (SELECT string_agg(quote_ident(m), ', ')
                                   AS members FROM unnest(key_members) m) k) x
                    JOIN i ON i.of = live) y
           WHERE NOT EXISTS (SELECT FROM i WHERE of = kept AND valid AND found_by = needed)\
          """);

  private final Connection connection;

  private HistoryCatalogue(Connection connection) {
    this.connection = connection;
  }

  /** The catalogue of the running module, seen by the owner of its tables. */
  public static HistoryCatalogue open() throws SQLException {
    Config config = ConfigProvider.getConfig();
    Connection connection =
        DriverManager.getConnection(
            config.getValue("quarkus.datasource.jdbc.url", String.class),
            config.getValue("quarkus.flyway.username", String.class),
            config.getValue("quarkus.flyway.password", String.class));
    connection.setAutoCommit(false);
    return new HistoryCatalogue(connection);
  }

  /** The tables that must have a history. */
  public List<String> tables() throws SQLException {
    return texts("SELECT name FROM t");
  }

  /** What is wanting, in words that name the table; nothing where all is as it should be. */
  public List<String> findings() throws SQLException {
    List<String> findings = new ArrayList<>();
    for (String check : CHECKS) {
      findings.addAll(texts(check));
    }
    return findings;
  }

  /** What would be wanting after some statements, which are undone. */
  public List<String> findingsAfter(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET LOCAL lock_timeout = '10s'");
      statement.execute(sql);
      return findings();
    } finally {
      connection.rollback();
    }
  }

  private List<String> texts(String query) throws SQLException {
    String sql = "WITH t AS (%s), c AS (%s), i AS (%s) %s ORDER BY 1";
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql.formatted(TABLES, COLUMNS, INDEXES, query))) {
      while (found.next()) {
        texts.add(found.getString(1));
      }
    }
    return texts;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
