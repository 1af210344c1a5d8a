package policyfunds.e2e.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** One service of the suite as an outside client sees it: plain HTTP at an address. */
public final class Api {
  private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(60);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_LIMIT)
          .build();

  private final URI base;

  public Api(URI base) {
    this.base = base;
  }

  public URI base() {
    return base;
  }

  /** Headers are given as name, value, name, value. */
  public Answer get(String path, String... headers) {
    return send("GET", path, headers);
  }

  /** A request without a body by any method. */
  public Answer send(String method, String path, String... headers) {
    return send(method, path, BodyPublishers.noBody(), headers);
  }

  /** A request with a body of this media type. */
  public Answer send(String method, String path, String mediaType, byte[] body, String... headers) {
    String[] all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = mediaType;
    return send(method, path, BodyPublishers.ofByteArray(body), all);
  }

  /** A request with a body whose media type, if any, is among the headers. */
  public Answer sendBytes(String method, String path, byte[] body, String... headers) {
    return send(method, path, BodyPublishers.ofByteArray(body), headers);
  }

  /** A request with a JSON body. */
  public Answer sendJson(String method, String path, String body, String... headers) {
    String mediaType = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
    return send(method, path, mediaType, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  private Answer send(String method, String path, BodyPublisher body, String... headers) {
    var request =
        HttpRequest.newBuilder(base.resolve(path)).timeout(ANSWER_LIMIT).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Whether anybody listens there and answers 200. */
  public boolean answers(String path) {
    try {
      return get(path).status() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** The JSON of an answer that must be 200. */
  public JsonNode json(String path) {
    Answer answer = get(path);
    if (answer.status() != 200) {
      throw new AssertionError(
          "GET %s%s answered %d: %s".formatted(base, path, answer.status(), answer.body()));
    }
    return answer.json();
  }
}
