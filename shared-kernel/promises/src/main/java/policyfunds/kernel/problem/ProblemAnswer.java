package policyfunds.kernel.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import org.jboss.logging.MDC;
import policyfunds.kernel.language.Language;

/** Writes a problem as bytes of problem+json, for JAX-RS and for the bare HTTP server alike. */
@ApplicationScoped
public class ProblemAnswer {

  public static final String MEDIA_TYPE = "application/problem+json";

  private static final int SECONDS_TO_WAIT = 1;

  private final ObjectMapper json;
  private final Event<Refused> refusals;

  ProblemAnswer(ObjectMapper json, Event<Refused> refusals) {
    this.json = json;
    this.refusals = refusals;
  }

  /** The problem as the answer to a request. */
  public Response to(RoutingContext request, Problem problem) {
    int status = problem.type().status();
    refusals.fire(new Refused(request, problem));
    String path = pathOf(request);
    Response.ResponseBuilder answer =
        Response.status(status)
            .type(MEDIA_TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
            .entity(write(problem, request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE), path));
    if (status == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (status == 503 || problem.type().equals(ProblemTypes.IDEMPOTENCY_KEY_IN_FLIGHT)) {
      answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
    }
    return answer.build();
  }

  /** The path as a person would name it; a path that can't be decoded stays as it was sent. */
  public static String pathOf(RoutingContext request) {
    try {
      return request.normalizedPath();
    } catch (IllegalArgumentException _) {
      return request.request().path();
    }
  }

  public String write(Problem problem, String acceptLanguage, String path) {
    Object traceId = MDC.get("traceId");
    ProblemView view =
        ProblemView.of(
            problem,
            Language.of(acceptLanguage),
            path,
            traceId == null || traceId.toString().isEmpty() ? null : traceId.toString());
    try {
      return json.writeValueAsString(view);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
