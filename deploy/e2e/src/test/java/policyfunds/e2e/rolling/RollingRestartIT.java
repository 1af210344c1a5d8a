package policyfunds.e2e.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.access.Role;
import policyfunds.e2e.access.Tokens;
import policyfunds.e2e.faults.ExpendableSuite;
import policyfunds.e2e.rolling.Load.Kind;
import policyfunds.e2e.rolling.Pod.Ending;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;
import policyfunds.e2e.writing.Books;
import policyfunds.e2e.writing.Clerk;
import policyfunds.e2e.writing.Item;
import policyfunds.e2e.writing.OwnFund;

/** A rolling update under load: every pod is replaced, and nobody notices. */
@ExtendWith(ExpendableSuite.class)
class RollingRestartIT {
  private static final int RESTARTS = 8;
  private static final int READERS_OF_EACH_KIND = 3;
  private static final int WARM = 10;
  private static final Duration WARM_LIMIT = Duration.ofMinutes(3);

  private final SuiteProcess suite;

  RollingRestartIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @Test
  void losesNoRequest() throws Exception {
    Clerk clerk = Clerk.at(suite, "rolling");
    OwnFund fund = OwnFund.open(clerk, "ROLLING");
    var load = new Load();
    List<Ending> endings;
    List<Writer> writers;
    try (var cluster = Cluster.beside(suite)) {
      try {
        addReaders(load, cluster);
        writers = addWriters(load, cluster, clerk, fund);
        Until.holds("all have asked", WARM_LIMIT, () -> everyKindHasAsked(load));
        endings = cluster.roll();
      } finally {
        load.end();
        load.failures().stream().limit(20).forEach(System.out::println);
      }
    }
    System.out.printf(
        "rolling: %s, restarts %d (%s)%n", load, endings.size(), Departure.ofThisRun());
    System.out.printf(
        "rolling: at SIGTERM %d connections were open to the pods that ended, which were asked %d"
            + " more times on them; the slowest ended after %d ms%n",
        endings.stream().mapToInt(Ending::open).sum(),
        endings.stream().mapToInt(Ending::asked).sum(),
        endings.stream().mapToLong(ending -> ending.took().toMillis()).max().orElseThrow());

    assertThat(load.failures()).isEmpty();
    assertThat(endings).hasSize(RESTARTS).anyMatch(ending -> ending.asked() > 0);
    try (var books = new Books(suite)) {
      assertThatEachWriteHadOneEffect(books, writers);
    }
  }

  private void addReaders(Load load, Cluster cluster) {
    String token = Tokens.of(suite).of(Role.READER);
    for (int i = 0; i < READERS_OF_EACH_KIND; i++) {
      load.add(Kind.VIEWS_KEPT, Reader.ofViews(new Caller(cluster.gateway(), token, true)));
      load.add(Kind.VIEWS_FRESH, Reader.ofViews(new Caller(cluster.gateway(), token, false)));
      load.add(Kind.VIEWS_POOLED, Reader.ofViews(cluster.gateway(), token));
      String service = cluster.services().get(i);
      load.add(Kind.PARTS_KEPT, Reader.ofParts(new Caller(service, token, true)));
    }
  }

  private static List<Writer> addWriters(Load load, Cluster cluster, Clerk clerk, OwnFund fund) {
    String allocation = cluster.services().getFirst();
    var writers = new ArrayList<Writer>();
    for (boolean keeps : List.of(true, false)) {
      Item item = fund.item(fund.organization());
      String name = "rolling-" + UUID.randomUUID();
      var writer = new Writer(new Caller(allocation, clerk.token(), keeps), item, name);
      writers.add(writer);
      load.add(keeps ? Kind.WRITES_KEPT : Kind.WRITES_FRESH, writer);
    }
    return writers;
  }

  private static boolean everyKindHasAsked(Load load) {
    return List.of(Kind.values()).stream().allMatch(kind -> load.sent(kind) >= WARM);
  }

  private static void assertThatEachWriteHadOneEffect(Books books, List<Writer> writers) {
    for (Writer writer : writers) {
      Map<String, Long> expected = new LinkedHashMap<>();
      writer.reasons().forEach(reason -> expected.put(reason, 1L));
      assertThat(books.effectsBeginning(writer.name() + "-"))
          .as("rows of the ledger by write")
          .containsExactlyInAnyOrderEntriesOf(expected);
      assertThat(books.allocated(writer.item())).isEqualByComparingTo(writer.allocated());
    }
  }
}
