package policyfunds.kernel.failure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemAnswer;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Refusals;

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
    return answer.to(request, problem);
  }

  @ServerExceptionMapper(
      value = {AuthenticationFailedException.class, UnauthorizedException.class},
      priority = 1)
  public Response unauthenticated(RoutingContext request) {
    return answer.to(request, Refusals.unauthenticated());
  }

  /**
   * The identity provider has not answered since the start: no token can be judged, good or bad.
   */
  @ServerExceptionMapper(value = OIDCException.class, priority = 1)
  public Response unjudged(RoutingContext request) {
    return answer.to(
        request,
        ProblemTypes.UNAVAILABLE.because(
            Text.of(
                "身份提供方没有应答，无法验证令牌",
                "No token can be judged: the identity provider does not answer")));
  }

  @ServerExceptionMapper(value = ForbiddenException.class, priority = 1)
  public Response forbidden(RoutingContext request) {
    return answer.to(request, Refusals.forbidden());
  }

  @ServerExceptionMapper(priority = 1)
  public Response ofFramework(WebApplicationException failure, RoutingContext request) {
    return switch (failure) {
      case Problem problem -> answer.to(request, problem);
      case WebApplicationException wrapped when wrapped.getCause() instanceof Problem problem ->
          answer.to(request, problem);
      case WebApplicationException wrapped
          when wrapped.getCause() instanceof JsonProcessingException unreadable ->
          ofBody(unreadable, request);
      default -> ofStatus(failure.getResponse().getStatus(), request);
    };
  }

  @ServerExceptionMapper(priority = 1)
  public Response ofBody(JsonProcessingException failure, RoutingContext request) {
    return answer.to(request, BodyProblems.of(failure));
  }

  /** The framework's own mapper of these would be nearer than that of all unreadable JSON. */
  @ServerExceptionMapper(priority = 1)
  public Response ofMember(MismatchedInputException failure, RoutingContext request) {
    return ofBody(failure, request);
  }

  /** Bytes that are no text in the encoding that they begin with. */
  @ServerExceptionMapper(priority = 1)
  public Response ofEncoding(CharConversionException failure, RoutingContext request) {
    return answer.to(
        request,
        ProblemTypes.REQUEST_MALFORMED.because(
            Text.of("请求正文的字符编码无效", "The body is not encoded as it should be")));
  }

  @ServerExceptionMapper(priority = 1)
  public Response ofValidation(ConstraintViolationException failure, RoutingContext request) {
    return answer.to(request, Violations.of(failure.getConstraintViolations()));
  }

  @ServerExceptionMapper(priority = 1)
  public Response ofAnythingElse(Throwable failure, RoutingContext request) {
    LOG.errorf(failure, "%s %s failed", request.request().method(), ProblemAnswer.pathOf(request));
    return answer.to(request, Refusals.failedInside());
  }

  private Response ofStatus(int status, RoutingContext request) {
    String allowed = methods.of(ProblemAnswer.pathOf(request));
    // below a resource of another class the framework takes a wrong method for a wrong path
    if (status == 405 || (status == 404 && !allowed.isEmpty() && !takes(allowed, request))) {
      return Response.fromResponse(answer.to(request, FrameworkProblems.of(405, request)))
          .header(HttpHeaders.ALLOW, allowed)
          .build();
    }
    return answer.to(request, FrameworkProblems.of(status, request));
  }

  private static boolean takes(String allowed, RoutingContext request) {
    return List.of(allowed.split(", ", -1)).contains(request.request().method().name());
  }
}
