package policyfunds.gateway.neighbour;

import io.vertx.core.http.HttpClientOptions;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Connections to neighbours (连接): one that falls silent in the middle of an answer is closed.
 *
 * <p>The read time-out ends with the head of an answer; without this, a hanging body would keep its
 * place in the pool for ever.
 */
public class Connections implements ContextResolver<HttpClientOptions> {

  private static final String READ_TIMEOUT = "quarkus.rest-client.read-timeout";

  @Override
  public HttpClientOptions getContext(Class<?> type) {
    return new HttpClientOptions()
        .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
        .setIdleTimeout(ConfigProvider.getConfig().getValue(READ_TIMEOUT, Integer.class));
  }
}
