package policyfunds.e2e.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.crash.Kill.Target;
import policyfunds.e2e.faults.ExpendableSuite;
import policyfunds.e2e.faults.PostgresServer;
import policyfunds.e2e.faults.RestartableProcess;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.writing.Books;
import policyfunds.e2e.writing.Clerk;
import policyfunds.e2e.writing.Item;
import policyfunds.e2e.writing.OwnFund;
import policyfunds.e2e.writing.Scale;

/** A journal of clients against kills in mid-write: nothing acknowledged is lost or done twice. */
@ExtendWith(ExpendableSuite.class)
class JournalIT {
  private static final int CLIENTS = 16;
  private static final int ITEMS = 4;
  private static final int ROOMY_CEILING = 100_000_000;
  private static final int SERVICE_KILLS = Scale.of(4, 50);
  private static final int POSTGRES_KILLS = Scale.of(2, 30);
  private static final double LEAST_HITS = 0.8;
  private static final Duration LATEST_GOOD_WRITE = Duration.ofSeconds(5);

  private final SuiteProcess suite;

  JournalIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @Test
  void losesNothingAndDoesNothingTwice() throws Exception {
    long seed = Scale.seed();
    System.out.printf("journal: seed %d%n", seed);
    var journal = new Journal("journal-" + Long.toUnsignedString(seed, 36));
    var postgres = new PostgresServer(suite);
    assertThat(postgres.isDurable()).as("fsync and synchronous_commit").isTrue();
    OwnFund fund = OwnFund.open(Clerk.at(suite, "bookkeeper"), "JOURNAL");
    List<Kill> kills = killWhileClientsWrite(journal, fund, postgres, new Random(seed));
    assertThat(postgres.isDurable()).as("after the last start").isTrue();
    try (var reckoning = new Reckoning(new Books(suite), journal, fund)) {
      reckoning.assertThatEachWriteHadOneEffect();
      reckoning.assertThatRowsAreAsAcknowledged();
    }
    print(journal, kills);
    assertThat(kills.stream().filter(kill -> journal.hitsAt(kill.at()) > 0).count())
        .as("kills that hit writes under way")
        .isGreaterThanOrEqualTo((long) Math.ceil(kills.size() * LEAST_HITS));
    assertThat(kills)
        .filteredOn(kill -> kill.target() == Target.POSTGRES)
        .allSatisfy(kill -> assertThat(kill.gapAfterStart(journal)).isLessThan(LATEST_GOOD_WRITE));
  }

  private List<Kill> killWhileClientsWrite(
      Journal journal, OwnFund fund, PostgresServer postgres, Random random) throws Exception {
    Path log = suite.data().resolve("logs/allocation-service-restarted.log");
    var service = RestartableProcess.of(suite.process(ServiceName.ALLOCATION), log);
    List<Item> items = items(fund);
    var enough = new AtomicBoolean();
    var clients = new ArrayList<Future<Integer>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < CLIENTS; i++) {
        Clerk clerk = Clerk.at(suite, "client-" + i);
        var own = new Random(random.nextLong());
        clients.add(threads.submit(new Client(clerk, journal, items, own, enough)));
      }
      try {
        return new Killer(service, postgres, journal, random).kill(SERVICE_KILLS, POSTGRES_KILLS);
      } finally {
        enough.set(true);
        suite.replace(ServiceName.ALLOCATION, service.process());
        for (Future<Integer> client : clients) {
          client.get();
        }
      }
    }
  }

  private static List<Item> items(OwnFund fund) {
    String organization = fund.organization();
    var items = new ArrayList<Item>();
    for (int i = 0; i < ITEMS; i++) {
      items.add(i % 2 == 0 ? fund.item(organization) : fund.item(organization, ROOMY_CEILING));
    }
    return items;
  }

  private static void print(Journal journal, List<Kill> kills) {
    List<Entry> entries = journal.entries();
    System.out.printf(
        "journal: %d writes acknowledged of %d begun, %d of them done before a kill and told after;"
            + " lost 0, double 0%n",
        entries.stream().filter(Entry::isAcknowledged).count(),
        entries.size(),
        entries.stream().filter(Entry::wasReplayed).count());
    for (Kill kill : kills) {
      System.out.printf(
          "journal: kill -9 of %s broke %d of %d writes under way; first good write after %d ms,"
              + " %d ms after the start%n",
          kill.target(),
          journal.hitsAt(kill.at()),
          kill.underWay(),
          kill.gap(journal).toMillis(),
          kill.gapAfterStart(journal).toMillis());
    }
  }
}
