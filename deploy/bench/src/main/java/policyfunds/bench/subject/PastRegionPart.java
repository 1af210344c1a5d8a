package policyfunds.bench.subject;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import policyfunds.bench.database.Database;
import policyfunds.bench.harness.Report;
import policyfunds.bench.harness.Rounds;
import policyfunds.bench.harness.Side;
import policyfunds.bench.site.Api;
import policyfunds.bench.site.Site;

/** {@code past}: a region part as of last month beside the current one. */
public final class PastRegionPart implements Subject {

  private static final Rounds ROUNDS = new Rounds(30, 20, 10);
  private static final String PART = "/api/v1/region-parts/440100?year=2020&fund=BENCH-44-2020";

  /** What the service's repository of allocations asks for the part, as SQL. */
  private static final List<String> STATEMENTS =
      List.of(
          """
          select a.item_sequence, a.direction_code, o.kind, a.region_code is not null,
                 sum(a.amount_wan), count(*)
            from allocation a join organization o on o.id = a.organization_id
           where a.fund_code = 'BENCH-44-2020'
           group by 1, 2, 3, 4 order by 1, 2
          """,
          """
          select a.*, i.name, o.name, o.kind
            from allocation a
            join organization o on o.id = a.organization_id
            join budget_item i on i.fund_code = a.fund_code and i.sequence = a.item_sequence
           where a.fund_code = 'BENCH-44-2020' and a.region_code = '440100'
           order by a.fund_code, a.item_sequence, a.id
          """,
          """
          select count(*) from (
            select a.region_code from allocation a
             where a.fund_code = 'BENCH-44-2020' and a.region_code is not null
             group by a.region_code having sum(a.amount_wan) > 1000) above
          """);

  @Override
  public void measure(Site site, Report report)
      throws SQLException, IOException, InterruptedException {
    Database database = site.database();
    String lastMonth = database.value("SELECT in_utc(last_month) FROM bench_mark");
    report.title(
        "past",
        "a region part as of %s against the current one, %s allocations in the table; the goal is a ratio of 3 at most",
        lastMonth,
        database.value("SELECT to_char(count(*), 'FM999,999,999') FROM allocation"));
    overHttp(site.service().api(), lastMonth, report);
    inSql(database, lastMonth, report);
  }

  private static void overHttp(Api api, String lastMonth, Report report)
      throws SQLException, IOException, InterruptedException {
    String past = PART + "&asOf=" + lastMonth;
    requireDifferent(api.get(PART), api.get(past));
    report.comparison(
        "over HTTP",
        ROUNDS.compare(
            Side.of("now", () -> api.get(PART)), Side.of("last month", () -> api.get(past))));
  }

  /** The amended allocations are of their first version last month, and all are there. */
  private static void requireDifferent(String now, String past) {
    if (!now.contains("\"version\":2") || past.contains("\"version\":2")) {
      throw new IllegalStateException("last month does not differ from now as it should");
    }
    if (now.split("\"version\":").length != past.split("\"version\":").length) {
      throw new IllegalStateException("last month has other allocations than now");
    }
  }

  private static void inSql(Database database, String lastMonth, Report report)
      throws SQLException, IOException, InterruptedException {
    String lookBack = "select place from look_back('" + lastMonth + "')";
    List<String> past = Stream.concat(Stream.of(lookBack), STATEMENTS.stream()).toList();
    try (Connection connection = database.application()) {
      connection.setAutoCommit(false);
      report.comparison(
          "in SQL",
          ROUNDS.compare(
              Side.of("now", () -> read(connection, STATEMENTS)),
              Side.of("last month", () -> read(connection, past))));
      report.note("by index", "%s", String.join(", ", indexes(connection, lookBack)));
    }
  }

  private static void read(Connection connection, List<String> statements) throws SQLException {
    for (String sql : statements) {
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          rows.getString(1);
        }
      }
    }
    connection.commit();
  }

  /** What the past's allocations are found by; a scan of the whole table would be named as well. */
  private static TreeSet<String> indexes(Connection connection, String lookBack)
      throws SQLException {
    var found = new TreeSet<String>();
    try (Statement statement = connection.createStatement()) {
      statement.execute(lookBack);
      for (String sql : STATEMENTS) {
        try (ResultSet plan = statement.executeQuery("EXPLAIN (COSTS OFF) " + sql)) {
          while (plan.next()) {
            String line = plan.getString(1).replaceFirst("^[ >-]*", "");
            if (line.matches(
                "(Index.* Scan using|Bitmap Index Scan on) allocation_.*|(Parallel )?Seq Scan on allocation.*")) {
              found.add(
                  line.replaceFirst("^(Index.* Scan using|Bitmap Index Scan on) ", "")
                      .replaceFirst(" on allocation.*", ""));
            }
          }
        }
      }
    }
    connection.rollback();
    return found;
  }
}
