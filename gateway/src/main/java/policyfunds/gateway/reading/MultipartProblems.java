package policyfunds.gateway.reading;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
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
  private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

  private final ProblemAnswer answer;

  MultipartProblems(ProblemAnswer answer) {
    this.answer = answer;
  }

  /** A body that ends too early: nothing of our own lets such an exception out. */
  @ServerExceptionMapper(priority = 1)
  public Response ofEnd(IOException failure, RoutingContext request) {
    return malformed(request);
  }

  @ServerExceptionMapper(priority = 1)
  public Response ofParser(RuntimeException failure, RoutingContext request) {
    StackTraceElement[] trace = failure.getStackTrace();
    if (trace.length > 0 && trace[0].getClassName().startsWith(PARSER)) {
      return malformed(request);
    }
    LOG.errorf(failure, "%s failed", ProblemAnswer.pathOf(request));
    return answer.to(request, Refusals.failedInside());
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
