package policyfunds.e2e.document;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Api;

/**
 * Stands before a service, hands on what it is asked, and does something terrible the moment that
 * the first document is to be taken in rather than tried.
 */
final class Midway implements AutoCloseable {
  private final HttpServer server;
  private final Api behind;
  private final Runnable terrible;
  private final AtomicBoolean done = new AtomicBoolean();

  private Midway(HttpServer server, Api behind, Runnable terrible) {
    this.server = server;
    this.behind = behind;
    this.terrible = terrible;
  }

  static Midway before(Api behind, int port, Runnable terrible) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      var midway = new Midway(HttpServer.create(address, 0), behind, terrible);
      midway.server.createContext("/", midway::handOn);
      midway.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      midway.server.start();
      return midway;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it has come to that. */
  boolean isDone() {
    return done.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handOn(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    if (takesIn(exchange, body) && done.compareAndSet(false, true)) {
      terrible.run();
    }
    try (exchange) {
      Answer answer =
          behind.sendBytes(
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString(),
              body,
              headers(exchange));
      answer
          .header("Content-Type")
          .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
      answer.header("ETag").ifPresent(tag -> exchange.getResponseHeaders().set("ETag", tag));
      boolean empty = answer.bytes().length == 0;
      exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.bytes().length);
      exchange.getResponseBody().write(answer.bytes());
    } catch (UncheckedIOException e) {
      // nobody behind it any more: the caller finds its connection closed without an answer
    }
  }

  private static boolean takesIn(HttpExchange exchange, byte[] body) {
    return exchange.getRequestURI().getPath().endsWith("/imports")
        && !new String(body, StandardCharsets.UTF_8).replace(" ", "").contains("\"dryRun\":true");
  }

  private static String[] headers(HttpExchange exchange) {
    var headers = new ArrayList<String>();
    for (String name : List.of("Authorization", "Accept", "Accept-Language", "Content-Type")) {
      String value = exchange.getRequestHeaders().getFirst(name);
      if (value != null) {
        headers.addAll(List.of(name, value));
      }
    }
    return headers.toArray(String[]::new);
  }
}
