package policyfunds.bench.subject;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import policyfunds.bench.database.Database;
import policyfunds.bench.harness.Report;
import policyfunds.bench.harness.Rounds;
import policyfunds.bench.harness.Sample;
import policyfunds.bench.harness.Side;
import policyfunds.bench.site.Site;

/** {@code bulk}: 100,000 allocations in one statement, and how long it takes to seal them. */
public final class BulkLoad implements Subject {

  private static final int ROWS = 100_000;
  private static final int ITEMS_AT_ONCE = 10;
  private static final Rounds ROUNDS = new Rounds(5, 1, 1);

  @Override
  public void measure(Site site, Report report)
      throws SQLException, IOException, InterruptedException {
    report.title("bulk", "%,d allocations in one statement and its commit", ROWS);
    site.endService();
    Database database = site.database();
    var items = new AtomicInteger(1);
    List<Duration> sealings = new ArrayList<>();
    try (Connection connection = database.application()) {
      connection.setAutoCommit(false);
      report.comparison(
          "INSERT, COMMIT",
          ROUNDS.compare(
              new Side(
                  "without the ledger",
                  () -> {
                    seal(connection, sealings);
                    database.forgetAllocations();
                  },
                  () -> insert(connection, items.getAndAdd(ITEMS_AT_ONCE))),
              new Side(
                  "with it",
                  database::rememberAllocations,
                  () -> insert(connection, items.getAndAdd(ITEMS_AT_ONCE)))));
      seal(connection, sealings);
    }
    var sealed = new Sample(sealings);
    report.delay("sealing them", sealed);
    report.note("", "%,d events a second", ROWS * 1000L / sealed.median().toMillis());
  }

  private static void insert(Connection connection, int firstItem) throws SQLException {
    SingleWrite.nameActorAndReason(connection);
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            insert into allocation (fund_code, item_sequence, organization_id, region_code,
                direction_code, amount_wan, sources)
            select 'BENCH-TRIAL', item, o.id, '440100', 'ENTERPRISE_SURVEY', 12.5, '{}'
              from generate_series(?, ?) item, organization o where o.name like '试写单位 %'
            """)) {
      statement.setInt(1, firstItem);
      statement.setInt(2, firstItem + ITEMS_AT_ONCE - 1);
      if (statement.executeUpdate() != ROWS) {
        throw new IllegalStateException("not " + ROWS + " rows");
      }
    }
    connection.commit();
  }

  /** Counted only where there was something to seal. */
  private static void seal(Connection connection, List<Duration> sealings) throws SQLException {
    long start = System.nanoTime();
    try (Statement statement = connection.createStatement();
        ResultSet sealed = statement.executeQuery("select seal_events()")) {
      boolean all = sealed.next() && sealed.getLong(1) == ROWS;
      connection.commit();
      if (all) {
        sealings.add(Duration.ofNanos(System.nanoTime() - start));
      }
    }
  }
}
