package policyfunds.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import policyfunds.local.settings.Service;
import policyfunds.local.settings.Settings;

/** The request that a new user tries first; asked here first, so that nobody meets a cold suite. */
record FirstRequest(Settings settings) {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final int ANSWER_MILLIS = 10_000;

  URI address() {
    return URI.create(settings.address(Service.GATEWAY) + path());
  }

  /** Asks until the view is whole; gives up quietly, as a view says itself what it lacks. */
  void warm() {
    Instant limit = Instant.now().plus(LIMIT);
    String answer = ask();
    while (answer.contains("\"complete\":false") && Instant.now().isBefore(limit)) {
      answer = ask();
    }
  }

  private String ask() {
    try {
      var connection = (HttpURLConnection) address().toURL().openConnection();
      connection.setConnectTimeout(ANSWER_MILLIS);
      connection.setReadTimeout(ANSWER_MILLIS);
      try (InputStream answer = connection.getInputStream()) {
        return new String(answer.readAllBytes(), UTF_8);
      }
    } catch (IOException _) {
      return "";
    }
  }

  private static String path() {
    try (InputStream text = FirstRequest.class.getResourceAsStream("first-request.txt")) {
      return new String(text.readAllBytes(), UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
