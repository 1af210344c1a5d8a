package policyfunds.kernel.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import policyfunds.kernel.problem.Refusals;

/**
 * Refuses credentials that are no single bearer token: nobody who presents something is taken for
 * one who presents nothing.
 */
public class StrangeCredentials {

  /** RFC 6750 §2.1, and of tokens the three parts of a signed one (RFC 7515 §3.1). */
  private static final Pattern FORM =
      Pattern.compile("(?i:bearer) +[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

  @ServerRequestFilter(preMatching = true)
  public void check(RoutingContext request) {
    List<String> sent = request.request().headers().getAll(HttpHeaders.AUTHORIZATION);
    if (sent.size() > 1 || sent.stream().anyMatch(credentials -> !isBearer(credentials))) {
      throw Refusals.unauthenticated();
    }
  }

  private static boolean isBearer(String credentials) {
    return FORM.matcher(credentials).matches();
  }
}
