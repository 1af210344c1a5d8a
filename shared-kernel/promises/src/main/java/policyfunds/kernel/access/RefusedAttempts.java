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
import policyfunds.kernel.problem.Shown;

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
          Shown.onOneLine(ProblemAnswer.pathOf(refused.request())),
          subjectOf(refused),
          Shown.onOneLine(problem.detail().en()));
    }
  }

  /** The verified token's subject; whoever has none is not known. */
  private static String subjectOf(Refused refused) {
    String subject =
        refused.request().user() instanceof QuarkusHttpUser user
            ? Shown.onOneLine(Caller.subjectOf(user.getSecurityIdentity()))
            : "";
    return subject.isEmpty() ? "nobody known" : subject;
  }
}
