package policyfunds.kernel.access;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jboss.logging.Logger;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemAnswer;
import policyfunds.kernel.problem.Refused;

/**
 * Logs who tried what in vain, and why (被拒绝的操作): attempts without a right to it (401, 403) and
 * against the state of things (409, 412).
 */
@ApplicationScoped
class RefusedAttempts {

  private static final Logger LOG = Logger.getLogger("policyfunds.refused");
  private static final Set<Integer> ATTEMPTS = Set.of(401, 403, 409, 412);

  void log(@Observes Refused refused) {
    Problem problem = refused.problem();
    if (ATTEMPTS.contains(problem.type().status())) {
      HttpServerRequest request = refused.request().request();
      LOG.infof(
          "%d %s: %s %s by %s: %s",
          problem.type().status(),
          problem.type().code(),
          request.method(),
          onOneLine(ProblemAnswer.pathOf(refused.request())),
          onOneLine(subjectOf(refused)),
          onOneLine(problem.detail().en()));
    }
  }

  /** The verified token's subject; whoever has none is not known. */
  private static String subjectOf(Refused refused) {
    return refused.request().user() instanceof QuarkusHttpUser user
        ? Caller.subjectOf(user.getSecurityIdentity())
        : "";
  }

  /** What a caller sent forges no line of the log. */
  private static String onOneLine(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.isEmpty() ? "nobody known" : line;
  }
}
