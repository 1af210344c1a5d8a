package policyfunds.kernel.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem.Culprit;

/** Every failure of a request, the framework's own included, as problem+json. */
public class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final ProblemAnswer answer;
  private final AllowedMethods methods;

  ProblemMappers(ProblemAnswer answer, AllowedMethods methods) {
    this.answer = answer;
    this.methods = methods;
  }

  @ServerExceptionMapper(priority = 1)
  public Response problem(Problem problem, RoutingContext request) {
    return respond(problem, request);
  }

  @ServerExceptionMapper(priority = 1)
  public Response ofFramework(WebApplicationException failure, RoutingContext request) {
    if (failure instanceof Problem problem) {
      return respond(problem, request);
    }
    if (failure.getCause() instanceof Problem problem) {
      return respond(problem, request);
    }
    int status = failure.getResponse().getStatus();
    String allowed = methods.of(FrameworkProblems.pathOf(request));
    // below a resource of another class the framework takes a wrong method for a wrong path
    if (status == 405 || (status == 404 && !allowed.isEmpty() && !takes(allowed, request))) {
      return Response.fromResponse(respond(FrameworkProblems.of(405, request), request))
          .header(HttpHeaders.ALLOW, allowed)
          .build();
    }
    return respond(FrameworkProblems.of(status, request), request);
  }

  private static boolean takes(String allowed, RoutingContext request) {
    return List.of(allowed.split(", ", -1)).contains(request.request().method().name());
  }

  @ServerExceptionMapper(priority = 1)
  public Response ofBody(JsonProcessingException failure, RoutingContext request) {
    String where =
        failure.getLocation() == null
            ? "?"
            : failure.getLocation().getLineNr() + ":" + failure.getLocation().getColumnNr();
    return respond(
        ProblemTypes.REQUEST_MALFORMED.because(
            Text.of("请求正文不是有效的 JSON（位置 %s）", "The body is not valid JSON (at %s)").with(where)),
        request);
  }

  @ServerExceptionMapper(priority = 1)
  public Response ofValidation(ConstraintViolationException failure, RoutingContext request) {
    List<Culprit> culprits =
        failure.getConstraintViolations().stream()
            .map(violation -> {
              String path = violation.getPropertyPath().toString();
              String name = path.substring(path.lastIndexOf('.') + 1);
              String message = violation.getMessage();
              return new Culprit(name, "VALUE_INVALID", Text.of(message, message));
            })
            .toList();
    return respond(
        ProblemTypes.VALUE_INVALID
            .because(Text.of("请求中有不符合要求的取值", "The request holds values that are not allowed"))
            .at(culprits),
        request);
  }

  @ServerExceptionMapper(priority = 1)
  public Response ofAnythingElse(Throwable failure, RoutingContext request) {
    LOG.errorf(
        failure, "%s %s failed", request.request().method(), FrameworkProblems.pathOf(request));
    return respond(
        ProblemTypes.INTERNAL_ERROR.because(
            Text.of("处理请求时发生内部错误，已记入日志", "The request failed inside; the failure is in the log")),
        request);
  }

  private Response respond(Problem problem, RoutingContext request) {
    String body =
        answer.write(
            problem,
            request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE),
            FrameworkProblems.pathOf(request));
    return Response.status(problem.type().status())
        .type(ProblemAnswer.MEDIA_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .entity(body)
        .build();
  }
}
