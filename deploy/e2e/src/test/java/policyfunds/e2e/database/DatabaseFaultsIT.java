package policyfunds.e2e.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.faults.ExpendableSuite;
import policyfunds.e2e.faults.Fault;
import policyfunds.e2e.faults.ServiceBehindProxy;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;
import policyfunds.e2e.writing.Clerk;
import policyfunds.e2e.writing.Item;
import policyfunds.e2e.writing.OwnFund;
import policyfunds.e2e.writing.Scale;

/** A database that is away, deaf or full: 503 in bounded time, and recovery without a restart. */
@ExtendWith(ExpendableSuite.class)
@TestInstance(Lifecycle.PER_CLASS)
class DatabaseFaultsIT {
  private static final int READERS = 16;
  private static final int WRITERS = 24;
  private static final int WARM = 200;
  private static final int UNLIMITED = -1;
  private static final int SPARE_THREADS = 8;
  private static final Duration LATE = Duration.ofMillis(500);
  private static final Duration BOUND = Duration.ofSeconds(15);
  private static final Duration LIVENESS_BOUND = Duration.ofSeconds(3);
  private static final Duration FAULT = Duration.ofSeconds(Scale.of(3, 60));
  private static final Duration DOWN_LIMIT = Duration.ofSeconds(15);
  private static final Duration RECOVERY_LIMIT = Duration.ofSeconds(10);
  private static final Duration CALM_LIMIT = Duration.ofSeconds(90);

  private final AtomicInteger amounts = new AtomicInteger(1);
  private final SuiteProcess suite;
  private final ServiceBehindProxy service;
  private final Clerk clerk;
  private final OwnFund fund;
  private final List<Long> allocations = new ArrayList<>();

  DatabaseFaultsIT(SuiteProcess suite, ServiceBehindProxy service) {
    this.suite = suite;
    this.service = service;
    Clerk besideTheProxy = Clerk.at(suite, "besieger");
    clerk = besideTheProxy.at(service.api());
    fund = OwnFund.open(besideTheProxy, "FAULTS");
    String organization = fund.organization();
    Item item = fund.item(organization, 1_000_000);
    for (int i = 0; i < WRITERS; i++) {
      Answer made = fund.allocated(item, fund.organization(), 1);
      allocations.add(made.json().path("id").longValue());
    }
  }

  @AfterEach
  void heal() {
    service.limitConnections(UNLIMITED);
    service.proxy().heal();
    service.awaitCalm();
  }

  @Test
  void answersThatItIsUnavailableWhileTheDatabaseRefuses() throws SQLException {
    besiege(
        "refuses connections",
        () -> service.proxy().set(new Fault.Refusing()),
        this::awaitNotReady,
        service.proxy()::heal);
  }

  @Test
  void answersThatItIsUnavailableWhileTheDatabaseIsDeaf() throws SQLException {
    besiege(
        "swallows everything",
        () -> service.proxy().set(new Fault.BlackHole()),
        this::awaitNotReady,
        service.proxy()::heal);
  }

  @Test
  void answersThatItIsUnavailableWhereTheDatabaseIsTooLate() throws SQLException {
    besiege(
        "answers late",
        () -> service.proxy().set(new Fault.Late(LATE)),
        () -> {},
        service.proxy()::heal);
  }

  @Test
  void answersThatItIsUnavailableWhileTheDatabaseIsFull() throws SQLException {
    besiege(
        "has no connection left",
        () -> {
          service.limitConnections(0);
          service.proxy().reset();
        },
        this::awaitNotReady,
        () -> service.limitConnections(UNLIMITED));
  }

  @Test
  void answersThatItIsUnavailableWhileEveryConnectionWaitsForALock() throws SQLException {
    try (Connection holder = suite.database(ServiceName.ALLOCATION)) {
      holder.setAutoCommit(false);
      besiege(
          "has the item locked that is written under",
          () -> lockItem(holder),
          () -> {},
          holder::rollback);
    }
  }

  private void besiege(String what, Act fault, Act signs, Act healing) throws SQLException {
    int threads = threadsUnderLoad();
    try (Siege siege = besiegers()) {
      fault.run();
      Instant began = Instant.now();
      signs.run();
      Duration noticed = Duration.between(began, Instant.now());
      Until.holds(
          "it lasts long enough",
          FAULT.plus(BOUND),
          () -> {
            assertThat(timeToTellThatItLives()).isLessThan(LIVENESS_BOUND);
            return Duration.between(began, Instant.now()).compareTo(FAULT) > 0;
          });
      siege.end();
      healing.run();
      Instant healed = Instant.now();
      Until.holds(
          "it writes again", RECOVERY_LIMIT, () -> write(allocations.getFirst()).status() == 200);
      Duration recovered = Duration.between(healed, Instant.now());
      Until.holds("it is ready again", RECOVERY_LIMIT, service::isReady);
      System.out.printf(
          "database %s: %s, longest %d ms, not ready after %d ms, well again after %d ms%n",
          what,
          siege.tally(),
          siege.longest().toMillis(),
          noticed.toMillis(),
          recovered.toMillis());
      assertThat(siege.tally().words())
          .allMatch(word -> word.matches("200|503 UNAVAILABLE"))
          .contains("503 UNAVAILABLE");
      assertThat(siege.withoutRetryAfter()).isZero();
      assertThat(siege.longest()).isLessThan(BOUND);
    }
    Until.holds(
        "the threads are back to their number",
        CALM_LIMIT,
        () -> service.process().threads() <= threads + SPARE_THREADS);
    System.out.printf(
        "database %s: %d threads before, %d after%n", what, threads, service.process().threads());
  }

  private Duration timeToTellThatItLives() {
    Instant asked = Instant.now();
    assertThat(service.isLive()).as("liveness").isTrue();
    return Duration.between(asked, Instant.now());
  }

  private Siege besiegers() {
    Siege siege = new Siege().by(READERS, this::read);
    allocations.forEach(allocation -> siege.by(1, () -> write(allocation)));
    return siege;
  }

  /** What the service needs for this many callers anyway. */
  private int threadsUnderLoad() {
    try (Siege siege = besiegers().hear(WARM)) {
      int threads = service.process().threads();
      siege.end();
      return threads;
    }
  }

  private void awaitNotReady() {
    Until.holds("readiness is down", DOWN_LIMIT, () -> !service.isReady());
  }

  private void lockItem(Connection holder) throws SQLException {
    try (Statement statement = holder.createStatement()) {
      statement.execute(
          "SELECT 1 FROM budget_item WHERE fund_code = '%s' FOR UPDATE".formatted(fund.code()));
    }
  }

  private Answer read() {
    return clerk.get("/allocations/" + allocations.getFirst());
  }

  private Answer write(long allocation) {
    String key = UUID.randomUUID().toString();
    return clerk.send(Item.amount(allocation, amounts.incrementAndGet(), key).key(key));
  }

  /** Something done to the database. */
  @FunctionalInterface
  private interface Act {
    void run() throws SQLException;
  }
}
