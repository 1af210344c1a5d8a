package policyfunds.e2e.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.faults.ExpendableSuite;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;
import policyfunds.e2e.writing.ApplicationRole;
import policyfunds.e2e.writing.Books;
import policyfunds.e2e.writing.Scale;

/** Transactions that write early and commit late: a reader of the feed misses none of them. */
@ExtendWith(ExpendableSuite.class)
class LateCommitterIT {
  private static final int TRANSACTIONS = Scale.of(400, 6_000);
  private static final Duration SEALING_LIMIT = Duration.ofSeconds(30);
  private static final String OVERTAKEN =
      """
      SELECT count(*) FROM (
        SELECT e.id < max(e.id) OVER (
                 ORDER BY s.position ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS overtaken
          FROM ledger_seal s JOIN ledger_event e ON e.id = s.event_id
         WHERE e.reason LIKE ?) x WHERE overtaken
      """;

  private final SuiteProcess suite;
  private final Api api;

  LateCommitterIT(SuiteProcess suite) {
    this.suite = suite;
    api = suite.api(ServiceName.ALLOCATION);
  }

  @Test
  void areNeverMissedByAReaderOfTheFeed() throws Exception {
    long seed = Scale.seed();
    String name = "late-" + Long.toUnsignedString(seed, 36);
    var random = new Random(seed);
    var held = new HeldOpen(new ApplicationRole(suite), name, random);
    var auditor = Auditor.of(suite, api);
    try (var books = new Books(suite);
        var follower = Follower.of(api, new Random(random.nextLong()));
        Connection latest = held.open(name + "-latest")) {
      long before = auditor.head().position();
      held.carryOut(TRANSACTIONS);
      Until.holds("the others are sealed", SEALING_LIMIT, () -> auditor.unsealed() == 0);
      long sealedMeanwhile = auditor.head().position() - before;
      latest.commit();
      Until.holds(
          "the latest is sealed", SEALING_LIMIT, () -> books.effects(name + "-latest") == 1);
      Until.holds("all is sealed", SEALING_LIMIT, () -> auditor.unsealed() == 0);
      List<Change> read = follower.readUpTo(auditor.head().position());
      held.committed().put(name + "-latest", 1);
      long overtaken = books.one(OVERTAKEN, Long.class, name + "-%");
      System.out.printf(
          "late committers: seed %d, %d transactions committed, %d rolled back, %d events overtaken"
              + " by later ones, %d sealed beside one left open; read in %d questions: missed 0,"
              + " twice 0, gaps 0%n",
          seed,
          held.committed().size(),
          held.rolledBack().size(),
          overtaken,
          sealedMeanwhile,
          follower.questions());
      assertThat(byReason(read, name)).isEqualTo(held.committed());
      assertThat(read.getLast().reason()).isEqualTo(name + "-latest");
      assertThat(overtaken).as("events that committed late").isGreaterThan(TRANSACTIONS / 10);
      assertThat(held.rolledBack()).isNotEmpty();
      assertThat(sealedMeanwhile)
          .as("sealed beside one that was left open")
          .isEqualTo(held.committed().values().stream().mapToInt(n -> n).sum() - 1);
      assertThat(auditor.verify().intact()).as("%s", auditor.verify().whole()).isTrue();
    }
  }

  private static Map<String, Integer> byReason(List<Change> read, String name) {
    var counts = new HashMap<String, Integer>();
    read.stream()
        .filter(change -> change.reason().startsWith(name))
        .forEach(change -> counts.merge(change.reason(), 1, Integer::sum));
    return counts;
  }
}
