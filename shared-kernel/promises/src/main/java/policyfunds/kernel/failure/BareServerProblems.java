package policyfunds.kernel.failure;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.IntStream;
import policyfunds.kernel.json.BodyLimit;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemAnswer;

/** Answers for requests that never reach a resource: unknown paths, refused framing, limits. */
@ApplicationScoped
class BareServerProblems {

  /** Before the framework's own look at the length, which answers without a body. */
  private static final int FIRST = -100;

  private final ProblemAnswer answer;
  private final BodyLimit limit;

  BareServerProblems(ProblemAnswer answer, BodyLimit limit) {
    this.answer = answer;
    this.limit = limit;
  }

  void layOver(@Observes Router router) {
    router.route().order(FIRST).handler(this::refuseLongBody);
    router.route().last().handler(request -> respond(404, request));
    IntStream.concat(IntStream.of(500, 503), IntStream.range(400, 432))
        .forEach(status -> router.errorHandler(status, request -> respond(status, request)));
  }

  private void refuseLongBody(RoutingContext request) {
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length == null || isTaken(length, ProblemAnswer.pathOf(request))) {
      request.next();
    } else {
      request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
      respond(413, request);
    }
  }

  private boolean isTaken(String length, String path) {
    try {
      return Long.parseLong(length) <= limit.at(path);
    } catch (NumberFormatException _) {
      return false;
    }
  }

  private void respond(int status, RoutingContext request) {
    if (request.response().ended() || request.response().headWritten()) {
      return;
    }
    Problem problem = FrameworkProblems.of(status, request);
    String language = request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    request
        .response()
        .setStatusCode(problem.type().status())
        .putHeader(HttpHeaders.CONTENT_TYPE, ProblemAnswer.MEDIA_TYPE)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end(answer.write(problem, language, ProblemAnswer.pathOf(request)));
  }
}
