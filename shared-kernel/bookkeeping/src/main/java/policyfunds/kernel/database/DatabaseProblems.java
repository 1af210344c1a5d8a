package policyfunds.kernel.database;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.postgresql.util.ServerErrorMessage;
import policyfunds.kernel.conditional.Precondition;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemAnswer;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Refusals;
import policyfunds.kernel.problem.Shown;

/** What a database refuses or can't do, as a problem: never a failure of the service itself. */
public class DatabaseProblems {

  private static final Logger LOG = Logger.getLogger(DatabaseProblems.class);

  private final ProblemAnswer answer;

  DatabaseProblems(ProblemAnswer answer) {
    this.answer = answer;
  }

  @ServerExceptionMapper(
      value = {
        PersistenceException.class,
        SQLException.class,
        QuarkusTransactionException.class,
        RollbackException.class,
        ArcUndeclaredThrowableException.class
      },
      priority = 1)
  public Response of(Throwable failure, RoutingContext request) {
    return answer.to(request, problem(failure, request));
  }

  private static Problem problem(Throwable failure, RoutingContext request) {
    if (isStale(failure)) {
      return Precondition.failed();
    }
    SqlFailure sql = SqlFailure.in(failure).orElse(null);
    if (sql == null ? isOfTransaction(failure) : sql.isUnavailable()) {
      LOG.warnf(
          "%s %s: the database is not available: %s",
          request.request().method(),
          ProblemAnswer.pathOf(request),
          Shown.onOneLine((sql == null ? failure : sql.cause()).toString()));
      return unavailable();
    }
    if (sql == null) {
      return inside(failure, request);
    }
    if (sql.isOwnRule()) {
      return sql.words().map(DatabaseProblems::ownRule).orElseGet(DatabaseProblems::unavailable);
    }
    if (sql.isTaken()) {
      return ProblemTypes.ALREADY_EXISTS.because(
          Text.of("已有同样的记录", "There is one like it already"));
    }
    if (sql.isReferenced()) {
      return ProblemTypes.STILL_REFERENCED.because(
          Text.of("仍有其他记录引用它，或所引用的记录已撤回", "Others rest on it, or what it rests on was withdrawn"));
    }
    if (sql.isBadValue()) {
      LOG.warnf(
          "a value was refused by the database alone: %s", Shown.onOneLine(sql.cause().toString()));
      return ProblemTypes.VALUE_REFUSED.because(
          Text.of("数据库不接受其中的取值", "The database does not take a value of it"));
    }
    return inside(failure, request);
  }

  private static Problem inside(Throwable failure, RoutingContext request) {
    LOG.errorf(failure, "%s %s failed", request.request().method(), ProblemAnswer.pathOf(request));
    return Refusals.failedInside();
  }

  /** A transaction that could not be begun or ended, with nothing of our own behind it. */
  private static boolean isOfTransaction(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .allMatch(cause ->
            cause instanceof QuarkusTransactionException
                || cause instanceof ArcUndeclaredThrowableException
                || cause.getClass().getName().startsWith("jakarta.transaction.")
                || cause.getClass().getName().startsWith("javax.transaction."));
  }

  /** Somebody else changed the row between the check of its version and the write. */
  private static boolean isStale(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(OptimisticLockException.class::isInstance);
  }

  /** A rule of a trigger: its code, and what it says in Chinese and English. */
  private static Problem ownRule(ServerErrorMessage words) {
    return ProblemTypes.ofCode(words.getMessage())
        .because(Text.of(words.getDetail(), words.getHint()));
  }

  private static Problem unavailable() {
    return ProblemTypes.UNAVAILABLE.because(
        Text.of(
            "数据库暂不可用；写入是否完成不确定时，请以同一幂等键重试",
            "The database is not available; repeat a write under the same key"));
  }
}
