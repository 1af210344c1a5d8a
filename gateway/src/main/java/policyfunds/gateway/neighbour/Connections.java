package policyfunds.gateway.neighbour;

import io.quarkus.runtime.configuration.MemorySize;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.spi.RestClientListener;
import org.jboss.resteasy.reactive.client.impl.VertxRequestCustomizingClientBuilder;

/**
 * Connections to neighbours (连接): none is held by one that falls silent, drips or never ends.
 *
 * <p>The framework's read time-out ends with the head of an answer, and it takes a body whole.
 */
public class Connections implements RestClientListener {

  private static final String LARGEST = "policyfunds.neighbour.largest-answer";
  private static final String AT_ONCE = "policyfunds.neighbour.answers-at-once";

  @Override
  public void onNewClient(Class<?> client, RestClientBuilder builder) {
    Config config = ConfigProvider.getConfig();
    int silence = config.getValue("quarkus.rest-client.read-timeout", Integer.class);
    AnswerLimit limit =
        new AnswerLimit(
            config.getValue(LARGEST, MemorySize.class).asLongValue(),
            config.getValue(AT_ONCE, MemorySize.class).asLongValue(),
            config.getValue("policyfunds.deadline", Duration.class));
    var connection = (VertxRequestCustomizingClientBuilder<?>) builder;
    // a kilobyte unpacks to a megabyte before anybody can count it
    connection.httpClientOptionsCustomizer(options ->
        options
            .setDecompressionSupported(false)
            .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
            .setIdleTimeout(silence));
    connection.httpClientRequestCustomizer(limit);
    builder.register(new RefusalMapper());
  }
}
