package policyfunds.local.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Stands where the gateway would: takes a form apart, byte by byte, and answers what it is told.
 */
public final class StubGateway implements AutoCloseable {

  /** One part of a form, its bytes as characters of ISO 8859-1. */
  public record Part(Map<String, String> headers, String bytes) {

    String text() {
      return new String(bytes.getBytes(ISO_8859_1), UTF_8);
    }
  }

  private final HttpServer server;
  private final int status;
  private final String answer;
  private volatile Map<String, String> headers = Map.of();
  private volatile List<Part> parts = List.of();

  private StubGateway(int status, String answer) throws IOException {
    this.status = status;
    this.answer = answer;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/v1/documents", this::take);
    server.start();
  }

  public static StubGateway answering(int status, String answer) throws IOException {
    return new StubGateway(status, answer);
  }

  String address() {
    return "http://127.0.0.1:" + port();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public String header(String name) {
    return headers.get(name);
  }

  public List<Part> parts() {
    return parts;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    var received = new LinkedHashMap<String, String>();
    exchange.getRequestHeaders().forEach((name, values) -> received.put(name, values.getFirst()));
    String body = new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1);
    parts = parts(body, received.get("Content-type").split("boundary=")[1]);
    headers = Map.copyOf(received);
    byte[] bytes = answer.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** By the grammar of RFC 2046, each line end and the closing delimiter insisted on. */
  private static List<Part> parts(String body, String boundary) {
    String end = "\r\n--" + boundary + "--\r\n";
    String first = "--" + boundary + "\r\n";
    if (!body.startsWith(first) || !body.endsWith(end)) {
      throw new AssertionError("no form of several parts: " + body);
    }
    var parts = new ArrayList<Part>();
    String inner = body.substring(first.length(), body.length() - end.length());
    for (String part : inner.split("\r\n" + Pattern.quote(first), -1)) {
      int blank = part.indexOf("\r\n\r\n");
      var headers = new LinkedHashMap<String, String>();
      for (String line : part.substring(0, blank).split("\r\n")) {
        String[] words = line.split(": ", 2);
        headers.put(words[0], new String(words[1].getBytes(ISO_8859_1), UTF_8));
      }
      parts.add(new Part(headers, part.substring(blank + 4)));
    }
    return List.copyOf(parts);
  }
}
