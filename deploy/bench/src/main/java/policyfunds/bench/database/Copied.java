package policyfunds.bench.database;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** The rows that an import has written, as COPY takes them, table by table. */
public record Copied(List<Rows> tables) {

  /** What follows COPY, and the rows in its text form. */
  private record Rows(String table, byte[] text) {}

  /** Their numbers are given anew, but for those that others point to. */
  private static final List<String> TABLES =
      List.of(
          "organization (id, name, kind) where name like '试载单位 %'",
          "source_document (id, title, region_code, fiscal_year, digest) where id = '440000-2026-BENCH'",
          "source_table (document_id, table_id, position, caption, closing, cells, spans) where document_id = '440000-2026-BENCH'",
          "fund_year (fund_code, fund_name, region_code, fiscal_year, document_id, status) where fund_code = 'BENCH-IMPORT'",
          "budget_item (fund_code, sequence, name, organization_id, sources) where fund_code = 'BENCH-IMPORT'",
          "allocation (fund_code, item_sequence, organization_id, amount_wan, sources) where fund_code = 'BENCH-IMPORT'");

  /** Takes them out of the database, where they stay. */
  public static Copied outOf(Database database) throws SQLException, IOException {
    List<Rows> tables = new ArrayList<>();
    try (Connection connection = database.superuser()) {
      for (String rows : TABLES) {
        String table = rows.substring(0, rows.indexOf(" where"));
        String columns = table.substring(table.indexOf('(') + 1, table.indexOf(')'));
        String name = table.substring(0, table.indexOf(' '));
        String condition = rows.substring(rows.indexOf(" where"));
        var text = new ByteArrayOutputStream();
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut(
                "copy (select %s from %s%s order by 1, 2) to stdout"
                    .formatted(columns, name, condition),
                text);
        tables.add(new Rows(table, text.toByteArray()));
      }
    }
    return new Copied(tables);
  }

  /** Writes them in one transaction, of which somebody tells the ledger. */
  public void into(Connection connection) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          select set_config('policyfunds.actor', 'bench', true),
                 set_config('policyfunds.act', 'IMPORTED', true),
                 set_config('policyfunds.reason', 'to be measured', true),
                 set_config('statement_timeout', '0', true)
          """);
    }
    for (Rows rows : tables) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy " + rows.table() + " from stdin", new ByteArrayInputStream(rows.text()));
    }
    connection.commit();
  }
}
