package policyfunds.kernel.verification;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
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
        Verifier verifier = new Verifier(connection);
        HeadView head = verifier.head();
        Optional<Fault> fault = verifier.firstFault(head.position(), expected);
        verdict.is(fault);
        return new VerificationView(
            fault.isEmpty(), head, fault.map(found -> view(found, language)).orElse(null));
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.setNetworkTimeout(Runnable::run, usual);
      }
    } finally {
      oneAtATime.release();
    }
  }

  /** So that somebody looks where nobody asks; off unless a site says how often. */
  @Scheduled(
      every = "{policyfunds.ledger.verify-every}",
      delayed = "{policyfunds.ledger.verify-after}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void verifyUnasked() throws SQLException {
    verify(new Anchor(), Language.EN);
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

  private static FaultView view(Fault fault, Language language) {
    return new FaultView(
        fault.position(),
        fault.code(),
        fault.entity(),
        fault.key(),
        fault.code().detail().in(language));
  }
}
