package policyfunds.kernel.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.IntStream;

/** Answers for requests that never reach a resource: unknown paths, refused framing, limits. */
@ApplicationScoped
class BareServerProblems {

  private final ProblemAnswer answer;

  BareServerProblems(ProblemAnswer answer) {
    this.answer = answer;
  }

  void layOver(@Observes Router router) {
    router.route().last().handler(request -> respond(404, request));
    IntStream.concat(IntStream.of(500, 503), IntStream.range(400, 432))
        .forEach(status -> router.errorHandler(status, request -> respond(status, request)));
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
        .end(answer.write(problem, language, FrameworkProblems.pathOf(request)));
  }
}
