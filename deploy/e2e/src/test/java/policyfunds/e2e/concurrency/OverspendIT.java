package policyfunds.e2e.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.faults.ExpendableSuite;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.writing.Books;
import policyfunds.e2e.writing.Clerk;
import policyfunds.e2e.writing.Item;
import policyfunds.e2e.writing.OwnFund;
import policyfunds.e2e.writing.Request;
import policyfunds.e2e.writing.Scale;
import policyfunds.e2e.writing.Tally;
import policyfunds.e2e.writing.Together;

/** Money under concurrency: an item never gives out more than its ceiling, whatever races. */
@ExtendWith(ExpendableSuite.class)
class OverspendIT {
  private static final int RACES = Scale.of(300, 10_000);
  private static final int CROWD = 8;

  private final SuiteProcess suite;

  OverspendIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @Test
  void neverGivesOutMoreThanTheCeiling() {
    Clerk clerk = Clerk.at(suite, "spender");
    OwnFund fund = OwnFund.open(clerk, "CEILING");
    List<String> organizations = organizations(fund);
    var tally = new Tally();
    int attempts = 0;
    try (var books = new Books(suite);
        var watcher = new Watcher(suite, fund)) {
      for (int i = 0; i < RACES; i++) {
        Race race = Race.values()[i % Race.values().length];
        Item item = fund.item(organizations.getFirst(), Race.CEILING);
        List<Request> requests = race.prepare(fund, item, organizations);
        List<Answer> answers = Together.send(clerk, requests);
        answers.forEach(tally::add);
        attempts += answers.size();
        assertThat(answers.stream().map(Tally::word))
            .as("%s under %s", race, item)
            .allMatch(word -> word.matches("20[01]|409 ITEM_EXCEEDED|503 UNAVAILABLE"))
            .anyMatch(word -> word.startsWith("20"))
            .anyMatch(word -> !word.startsWith("20"));
        assertThat(books.allocated(item))
            .as("%s under %s", race, item)
            .isLessThanOrEqualTo(BigDecimal.valueOf(Race.CEILING));
      }
      assertThat(books.overspent(fund)).isZero();
      System.out.printf(
          "overspending: %d races of %d writes in all, %s, sums looked at meanwhile %d times,"
              + " overspent 0%n",
          RACES, attempts, tally, watcher.looks());
      assertThat(watcher.seen()).isZero();
    }
  }

  private static List<String> organizations(OwnFund fund) {
    var names = new ArrayList<String>();
    for (int i = 0; i < CROWD; i++) {
      names.add(fund.organization());
    }
    return names;
  }

  /** Looks at the sums all the while, as another reader of the database would see them. */
  private static final class Watcher implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger seen = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Thread thread;

    Watcher(SuiteProcess suite, OwnFund fund) {
      thread =
          Thread.ofVirtual()
              .start(() -> {
                try (var books = new Books(suite)) {
                  while (!ended.get()) {
                    seen.addAndGet((int) books.overspent(fund));
                    looks.incrementAndGet();
                    Thread.sleep(BETWEEN_LOOKS);
                  }
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });
    }

    int looks() {
      return looks.get();
    }

    int seen() {
      return seen.get();
    }

    @Override
    public void close() {
      ended.set(true);
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
