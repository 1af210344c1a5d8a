package policyfunds.local.ledger;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import policyfunds.local.console.Refusal;
import policyfunds.local.ledger.Anchors.Head;

/** Asks a service to verify its ledger, however long that takes. */
public final class LedgerClient implements AutoCloseable {

  private static final Duration TO_CONNECT = Duration.ofSeconds(5);
  private static final int SHOWN = 300;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();
  private final String token;

  public LedgerClient(String token) {
    this.token = token;
  }

  /**
   * The verdict of the service at an address.
   *
   * @param anchor a head that its chain must hold
   */
  public Verdict verify(String address, Optional<Head> anchor) throws InterruptedException {
    String query =
        anchor
            .map(head -> "?position=%d&digest=%s".formatted(head.position(), head.digest()))
            .orElse("");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/api/v1/ledger/verification" + query))
            .header("Authorization", "Bearer " + token)
            .header("Accept-Language", "en")
            .build();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new Refusal(
            "%s answered %d: %s"
                .formatted(
                    address,
                    answer.statusCode(),
                    answer.body().substring(0, Math.min(SHOWN, answer.body().length()))));
      }
      return Verdict.of(answer.body());
    } catch (ConnectException e) {
      throw new Refusal("Nothing answers at %s: is the suite up?".formatted(address), e);
    } catch (IOException e) {
      throw new Refusal("The connection to %s was lost before its verdict.".formatted(address), e);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
