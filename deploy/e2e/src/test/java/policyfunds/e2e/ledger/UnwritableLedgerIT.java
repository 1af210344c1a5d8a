package policyfunds.e2e.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import policyfunds.e2e.faults.ExpendableSuite;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.writing.Books;
import policyfunds.e2e.writing.Clerk;
import policyfunds.e2e.writing.Item;
import policyfunds.e2e.writing.OwnFund;
import policyfunds.e2e.writing.Request;
import policyfunds.e2e.writing.Tally;

/** A service that can't write its event refuses the change, and nothing of it stays. */
@ExtendWith(ExpendableSuite.class)
class UnwritableLedgerIT {
  private static final String REASON = "not to be written";
  private static final String TABLES =
      "SELECT name FROM ledger_entity UNION ALL VALUES ('ledger_event'), ('kept_answer')";

  private final SuiteProcess suite;
  private final Clerk clerk;
  private final OwnFund fund;
  private final String organization;
  private final Item item;
  private final Item spare;
  private final String allocation;

  /** What stands in the way of the ledger, and how it is taken away again. */
  private enum Obstacle {
    DISK_FULL(
        """
        CREATE FUNCTION fill_up() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100';
        END $$;
        CREATE TRIGGER fill_up BEFORE INSERT ON ledger_event EXECUTE FUNCTION fill_up()
        """,
        "DROP FUNCTION fill_up CASCADE",
        "503 UNAVAILABLE"),
    TABLE_GONE(
        "ALTER TABLE ledger_event RENAME TO ledger_event_gone",
        "ALTER TABLE ledger_event_gone RENAME TO ledger_event",
        "500 INTERNAL_ERROR"),
    NOT_ALLOWED(
        "REVOKE INSERT ON ledger_event FROM allocation_owner",
        "GRANT INSERT ON ledger_event TO allocation_owner",
        "500 INTERNAL_ERROR"),
    NEVER_TO_BE_SEALED(
        "ALTER TABLE ledger_unsealed RENAME TO ledger_unsealed_gone",
        "ALTER TABLE ledger_unsealed_gone RENAME TO ledger_unsealed",
        "500 INTERNAL_ERROR");

    private final String put;
    private final String takenAway;
    private final String answer;

    Obstacle(String put, String takenAway, String answer) {
      this.put = put;
      this.takenAway = takenAway;
      this.answer = answer;
    }
  }

  UnwritableLedgerIT(SuiteProcess suite) {
    this.suite = suite;
    clerk = Clerk.at(suite, "unlucky-clerk");
    fund = OwnFund.open(clerk, "UNWRITABLE");
    organization = fund.organization();
    item = fund.item(organization, 100);
    spare = fund.item(organization);
    allocation =
        "/allocations/" + fund.allocated(item, organization, 1).json().path("id").longValue();
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatItsLedgerCanNotTake(Obstacle obstacle) throws SQLException {
    List<Request> requests = requests();
    Map<String, String> before = contents();
    var tally = new Tally();
    execute(obstacle.put);
    try {
      for (Request request : requests) {
        Answer answer = clerk.send(request);
        tally.add(answer);
        assertThat(Tally.word(answer))
            .as("%s: %s", request, answer.body())
            .isEqualTo(obstacle.answer);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(clerk.get("/funds/" + fund.code()).status())
            .as("reading goes on")
            .isEqualTo(200);
      }
    } finally {
      execute(obstacle.takenAway);
    }
    assertThat(contents()).as("what the tables hold").isEqualTo(before);
    requests.forEach(clerk::done);
    System.out.printf(
        "unwritable ledger: %s, %d writes, %s, changed 0; all done afterwards%n",
        obstacle, requests.size(), tally);
  }

  /** One of every kind, in an order in which all of them can be done. */
  private List<Request> requests() {
    String any = "*";
    List<Request> requests = new ArrayList<>();
    requests.add(OwnFund.addOrganization("Organization " + UUID.randomUUID(), REASON).key(key()));
    requests.add(item.allocate(organization + " again", 2, REASON).key(key()));
    requests.add(Request.patch(allocation, "amountWan", 3, "reason", REASON).ifMatch(any));
    requests.add(item.ceiling(50, REASON));
    requests.add(
        Request.patch(spare.path(), "name", "another name", "reason", REASON).ifMatch(any));
    requests.add(Request.delete(spare.path(), REASON).ifMatch(any));
    requests.add(
        Request.put("/funds/" + fund.code() + "/status", "status", "LOCKED", "reason", REASON)
            .ifMatch(any));
    clerk.done(OwnFund.addOrganization(organization + " again", REASON).key(key()));
    return requests;
  }

  /** A digest of every table that a write could have touched. */
  private Map<String, String> contents() {
    var contents = new TreeMap<String, String>();
    try (var books = new Books(suite)) {
      var tables = new ArrayList<String>();
      books.each(TABLES, row -> tables.add(row.getString(1)));
      for (String table : tables) {
        String digest =
            "SELECT count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) FROM %s t";
        contents.put(table, books.one(digest.formatted(table), String.class));
      }
    }
    return contents;
  }

  private void execute(String sql) throws SQLException {
    try (Connection superuser = suite.database(ServiceName.ALLOCATION);
        Statement statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
