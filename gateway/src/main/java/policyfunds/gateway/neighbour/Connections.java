package policyfunds.gateway.neighbour;

import io.quarkus.runtime.configuration.MemorySize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
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

  /** A client for what is neither quick nor short (长时调用): documents, and not a view's figures. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  public @interface Lengthy {

    /** Which limits hold for it: {@code policyfunds.neighbour.<value>.*}. */
    String value();
  }

  @Override
  public void onNewClient(Class<?> client, RestClientBuilder builder) {
    Config config = ConfigProvider.getConfig();
    Lengthy lengthy = client.getAnnotation(Lengthy.class);
    String limits = "policyfunds.neighbour." + (lengthy == null ? "" : lengthy.value() + ".");
    Duration longest =
        config.getValue(
            lengthy == null ? "policyfunds.deadline" : limits + "longest", Duration.class);
    Duration silence =
        lengthy == null
            ? Duration.ofMillis(config.getValue("quarkus.rest-client.read-timeout", Integer.class))
            : longest;
    AnswerLimit limit =
        new AnswerLimit(
            config.getValue(limits + "largest-answer", MemorySize.class).asLongValue(),
            config.getValue(limits + "answers-at-once", MemorySize.class).asLongValue(),
            longest);
    builder.readTimeout(silence.toMillis(), TimeUnit.MILLISECONDS);
    var connection = (VertxRequestCustomizingClientBuilder<?>) builder;
    // a kilobyte unpacks to a megabyte before anybody can count it
    connection.httpClientOptionsCustomizer(options ->
        options
            .setDecompressionSupported(false)
            .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
            .setIdleTimeout(Math.toIntExact(silence.toMillis())));
    connection.httpClientRequestCustomizer(limit);
    builder.register(new RefusalMapper());
  }
}
