package policyfunds.gateway.reading;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemAnswer;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Refusals;

/**
 * Tells a body that is no multipart (正文不成形) from a failure inside: of both the framework's parser
 * says no more than that it threw something.
 */
public class MultipartProblems {

  private static final Logger LOG = Logger.getLogger(MultipartProblems.class);
  private static final String FRAMEWORK = "org.jboss.resteasy.reactive.";
  private static final String PARSER = FRAMEWORK + "server.core.multipart.";

  private final ProblemAnswer answer;

  MultipartProblems(ProblemAnswer answer) {
    this.answer = answer;
  }

  /** A body that ends too early, or a disk that takes no more of it. */
  @ServerExceptionMapper(priority = 1)
  public Response ofEnd(IOException failure, RoutingContext request) {
    return told(failure, request);
  }

  @ServerExceptionMapper(priority = 1)
  public Response ofParser(RuntimeException failure, RoutingContext request) {
    return told(failure, request);
  }

  private Response told(Exception failure, RoutingContext request) {
    if (isOfTheBody(failure)) {
      return malformed(request);
    }
    LOG.errorf(failure, "%s failed", ProblemAnswer.pathOf(request));
    return answer.to(request, Refusals.failedInside());
  }

  /** Whether the parser itself is where it began; it wraps what the disk throws at it, too. */
  private static boolean isOfTheBody(Exception failure) {
    Throwable origin = failure;
    while (origin.getCause() != null) {
      origin = origin.getCause();
    }
    if (origin instanceof UnsupportedEncodingException) {
      return passed(PARSER, failure);
    }
    return origin instanceof IOException
        ? passed(PARSER, failure) && isThrownIn(FRAMEWORK, origin)
        : isThrownIn(PARSER, failure);
  }

  private static boolean isThrownIn(String place, Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length > 0 && trace[0].getClassName().startsWith(place);
  }

  private static boolean passed(String place, Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .anyMatch(frame -> frame.getClassName().startsWith(place));
  }

  private Response malformed(RoutingContext request) {
    return answer.to(
        request,
        ProblemTypes.REQUEST_MALFORMED.because(
            Text.of(
                "请求正文不是完整的 multipart/form-data，或部分过多",
                "The body is no whole multipart/form-data, or has too many parts")));
  }
}
