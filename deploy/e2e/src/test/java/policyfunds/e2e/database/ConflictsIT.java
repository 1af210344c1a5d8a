package policyfunds.e2e.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.e2e.faults.ExpendableSuite;
import policyfunds.e2e.faults.ServiceBehindProxy;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.writing.Books;
import policyfunds.e2e.writing.Clerk;
import policyfunds.e2e.writing.Item;
import policyfunds.e2e.writing.OwnFund;
import policyfunds.e2e.writing.Scale;
import policyfunds.e2e.writing.Tally;

/** Transactions that the database breaks off in favour of others: tried again, but not for ever. */
@ExtendWith(ExpendableSuite.class)
class ConflictsIT {
  private static final String DEADLOCKS =
      "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()";
  private static final BigDecimal AMOUNT = new BigDecimal(Conflict.AMOUNT_WAN);
  private static final int ALWAYS = 1_000_000;
  private static final int MOST_ATTEMPTS = 10;
  private static final int WRITERS = 8;
  private static final int WRITES = Scale.of(120, 5_000);
  private static final Duration BOUND = Duration.ofSeconds(15);

  private final AtomicInteger amounts = new AtomicInteger(1);
  private final SuiteProcess suite;
  private final ServiceBehindProxy service;
  private final Clerk clerk;
  private final OwnFund fund;
  private final String organization;
  private final Item item;

  ConflictsIT(SuiteProcess suite, ServiceBehindProxy service) {
    this.suite = suite;
    this.service = service;
    Clerk besideTheProxy = Clerk.at(suite, "unlucky");
    clerk = besideTheProxy.at(service.api());
    fund = OwnFund.open(besideTheProxy, "CONFLICT");
    organization = fund.organization();
    item = fund.item(organization, 1_000_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01"})
  void triesAgainWhenTheDatabaseBreaksItOff(String sqlState) {
    String key = UUID.randomUUID().toString();
    try (Conflict conflict = Conflict.set(suite, sqlState, 1);
        var books = new Books(suite)) {
      Answer answer = clerk.send(item.allocate(organization, AMOUNT, key).key(key));
      assertThat(answer.status()).as(answer.body()).isEqualTo(201);
      assertThat(conflict.attempts()).isEqualTo(2);
      assertThat(books.effects(key)).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01"})
  void givesUpAfterAFewAttempts(String sqlState) {
    String key = UUID.randomUUID().toString();
    try (Conflict conflict = Conflict.set(suite, sqlState, ALWAYS);
        var books = new Books(suite)) {
      Instant asked = Instant.now();
      Answer answer = clerk.send(item.allocate(organization, AMOUNT, key).key(key));
      Duration took = Duration.between(asked, Instant.now());
      System.out.printf(
          "conflict %s: given up after %d attempts in %d ms%n",
          sqlState, conflict.attempts(), took.toMillis());
      assertThat(Tally.word(answer)).isEqualTo("503 UNAVAILABLE");
      assertThat(answer.header("Retry-After")).isPresent();
      assertThat(conflict.attempts()).isBetween(2L, (long) MOST_ATTEMPTS);
      assertThat(took).isLessThan(BOUND);
      assertThat(books.effects(key)).isZero();
    }
  }

  @Test
  void neverFailsWhenItsLocksCrossThoseOfOthers() throws Exception {
    service.set("deadlock_timeout", "50ms");
    var ended = new AtomicBoolean();
    try (var books = new Books(suite);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long before = books.one(DEADLOCKS, Long.class);
      Future<Integer> crossings = threads.submit(new Crossing(suite, fund.code(), ended));
      var siege = new Siege();
      try (siege) {
        for (long allocation : allocations()) {
          siege.by(1, () -> write(allocation));
        }
        siege.hear(WRITES).end();
      } finally {
        ended.set(true);
        service.set("deadlock_timeout", "1s");
      }
      long deadlocks = books.one(DEADLOCKS, Long.class) - before;
      System.out.printf(
          "crossing locks: %d crossings, %d deadlocks, %s, longest %d ms%n",
          crossings.get(), deadlocks, siege.tally(), siege.longest().toMillis());
      assertThat(siege.tally().words()).allMatch(word -> word.matches("200|503 UNAVAILABLE"));
      assertThat(siege.longest()).isLessThan(BOUND);
      assertThat(deadlocks).isPositive();
    }
  }

  private List<Long> allocations() {
    var allocations = new ArrayList<Long>();
    for (int i = 0; i < WRITERS; i++) {
      Answer made = fund.allocated(item, fund.organization(), 1);
      allocations.add(made.json().path("id").longValue());
    }
    return allocations;
  }

  private Answer write(long allocation) {
    String key = UUID.randomUUID().toString();
    return clerk.send(Item.amount(allocation, amounts.incrementAndGet(), key).key(key));
  }
}
