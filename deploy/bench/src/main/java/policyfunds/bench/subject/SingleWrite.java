package policyfunds.bench.subject;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import policyfunds.bench.database.Database;
import policyfunds.bench.harness.Report;
import policyfunds.bench.harness.Rounds;
import policyfunds.bench.harness.Side;
import policyfunds.bench.site.Api;
import policyfunds.bench.site.Site;

/** {@code write}: one allocation booked with the ledger beside the same without it. */
public final class SingleWrite implements Subject {

  private static final Rounds POSTS = new Rounds(30, 25, 10);
  private static final Rounds INSERTS = new Rounds(30, 100, 5);

  @Override
  public void measure(Site site, Report report)
      throws SQLException, IOException, InterruptedException {
    report.title("write", "one allocation with the ledger against the same without it");
    var trials = new Trials();
    overHttp(site, trials, report);
    inSql(site.database(), trials, report);
  }

  private static void overHttp(Site site, Trials trials, Report report)
      throws SQLException, IOException, InterruptedException {
    Database database = site.database();
    Api api = site.service().api();
    report.comparison(
        "POST",
        POSTS.compare(
            new Side("without the ledger", database::forgetAllocations, () -> post(api, trials)),
            new Side("with it", database::rememberAllocations, () -> post(api, trials))));
  }

  private static void post(Api api, Trials trials) throws IOException, InterruptedException {
    api.post("/api/v1/allocations", trials.next().json());
  }

  private static void inSql(Database database, Trials trials, Report report)
      throws SQLException, IOException, InterruptedException {
    try (Connection connection = database.application()) {
      connection.setAutoCommit(false);
      report.comparison(
          "INSERT, COMMIT",
          INSERTS.compare(
              new Side(
                  "without the ledger",
                  database::forgetAllocations,
                  () -> insert(connection, trials.next())),
              new Side(
                  "with it",
                  database::rememberAllocations,
                  () -> {
                    nameActorAndReason(connection);
                    insert(connection, trials.next());
                  })));
    }
  }

  static void nameActorAndReason(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "select set_config('policyfunds.actor', 'bench', true), set_config('policyfunds.reason', 'to be measured', true)");
    }
  }

  private static void insert(Connection connection, Trials.Trial trial) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            insert into allocation (fund_code, item_sequence, organization_id, region_code,
                direction_code, amount_wan, sources)
            select 'BENCH-TRIAL', ?, id, '440100', 'ENTERPRISE_SURVEY', 12.5, '{}'
              from organization where name = ?
            """)) {
      statement.setInt(1, trial.item());
      statement.setString(2, "试写单位 " + trial.receiver());
      statement.executeUpdate();
    }
    connection.commit();
  }
}
