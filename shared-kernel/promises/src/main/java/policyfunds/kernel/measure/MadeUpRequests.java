package policyfunds.kernel.measure;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Counts what a caller made up as one (请求归类): a series for each would stay until the process ends,
 * and anybody can make up as many as they like. That is a method, and the path of a request that no
 * method of a resource takes, which is told as it was sent.
 */
@Singleton
public class MadeUpRequests implements MeterFilter {

  private static final String REQUESTS = "http.server.requests";
  private static final Tag MADE_UP = Tag.of("method", "OTHER");
  private static final Tag TAKEN_BY_NONE = Tag.of("uri", "NOT_TAKEN");

  private static final Set<String> KNOWN =
      Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT");

  /** Another method is asked for, or media types that are neither written nor read. */
  private static final Set<String> NOT_TAKEN = Set.of("405", "406", "415");

  @Override
  public Meter.Id map(Meter.Id id) {
    if (!id.getName().equals(REQUESTS)) {
      return id;
    }
    String method = id.getTag("method");
    String status = id.getTag("status");
    Meter.Id known = method == null || KNOWN.contains(method) ? id : id.withTag(MADE_UP);
    return status != null && NOT_TAKEN.contains(status) ? known.withTag(TAKEN_BY_NONE) : known;
  }
}
