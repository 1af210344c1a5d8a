package policyfunds.kernel.verification;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.verification.VerificationView.FaultView;

/** Verifies the ledger on one snapshot of the database, beside whatever is read and written. */
@ApplicationScoped
class VerificationService {

  /** Below what the HTTP server gives an answer. */
  private static final int LONGEST_MILLIS = 25 * 60_000;

  private static final int SECONDS_TO_WAIT = 20;

  @FunctionalInterface
  private interface Reading<T> {
    T of(Connection connection) throws SQLException;
  }

  private final DataSource database;
  private final Verdict verdict;
  private final Semaphore oneAtATime = new Semaphore(1, true);

  VerificationService(DataSource database, Verdict verdict) {
    this.database = database;
    this.verdict = verdict;
  }

  HeadView head() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return new Verifier(connection).head();
    }
  }

  /**
   * The verdict on the whole ledger.
   *
   * @throws policyfunds.kernel.problem.Problem {@code UNAVAILABLE} where others take too long
   *     before
   */
  VerificationView verify(Anchor anchor, Language language) throws SQLException {
    Head expected = anchor.isGiven() ? new Head(anchor.position(), anchor.digest()) : null;
    return onSnapshot(connection -> verified(connection, expected, language));
  }

  /**
   * So that somebody looks where nobody asks; off unless a site says how often. One replica at a
   * time: others let it, and come when it is their turn again.
   */
  @Scheduled(
      every = "{policyfunds.ledger.verify-every}",
      delayed = "{policyfunds.ledger.verify-after}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void verifyUnasked() throws SQLException {
    onSnapshot(connection ->
        isDoneByNobody(connection)
            ? Optional.of(verified(connection, null, Language.EN))
            : Optional.empty());
  }

  private <T> T onSnapshot(Reading<T> reading) throws SQLException {
    if (!isOurTurn()) {
      throw ProblemTypes.UNAVAILABLE.because(
          Text.of("另一次核验正在进行，请稍后再试", "Another verification is under way; try again later"));
    }
    try (Connection connection = database.getConnection()) {
      int usual = connection.getNetworkTimeout();
      connection.setNetworkTimeout(Runnable::run, LONGEST_MILLIS);
      connection.setAutoCommit(false);
      try {
        beginSnapshot(connection);
        return reading.of(connection);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.setNetworkTimeout(Runnable::run, usual);
      }
    } finally {
      oneAtATime.release();
    }
  }

  private VerificationView verified(Connection connection, Head expected, Language language)
      throws SQLException {
    Verifier verifier = new Verifier(connection);
    HeadView head = verifier.head();
    Optional<Fault> fault = verifier.firstFault(head.position(), expected);
    verdict.is(fault);
    return new VerificationView(
        fault.isEmpty(), head, fault.map(found -> view(found, language)).orElse(null));
  }

  private boolean isOurTurn() {
    try {
      return oneAtATime.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void beginSnapshot(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set transaction isolation level repeatable read, read only");
      statement.execute("set local statement_timeout = " + LONGEST_MILLIS);
    }
  }

  /** Takes the lock of those who verify unasked, until the transaction ends. */
  private static boolean isDoneByNobody(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet lock =
            statement.executeQuery(
                "select pg_try_advisory_xact_lock(hashtextextended('ledger_verification', 0))")) {
      return lock.next() && lock.getBoolean(1);
    }
  }

  private static FaultView view(Fault fault, Language language) {
    return new FaultView(
        fault.position(),
        fault.code(),
        fault.entity(),
        fault.key(),
        fault.code().detail().in(language));
  }
}
