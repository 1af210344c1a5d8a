package policyfunds.local.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policyfunds.local.console.Refusal;
import policyfunds.local.ledger.Anchors.Head;

class LedgerClientTest {

  private static final String DIGEST = "ab".repeat(32);

  private final AtomicReference<String> asked = new AtomicReference<>();
  private HttpServer server;
  private String address;
  private int status = 200;
  private String answer;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.set(
              exchange.getRequestURI() + " " + exchange.getRequestHeaders().get("Authorization"));
          exchange.sendResponseHeaders(status, answer.length());
          exchange.getResponseBody().write(answer.getBytes());
          exchange.close();
        });
    server.start();
    address = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void tellsThatALedgerIsIntact() throws InterruptedException {
    answer = "{\"intact\":true,\"head\":{\"position\":7,\"digest\":\"%s\"}}".formatted(DIGEST);
    Verdict verdict = verify(Optional.of(new Head(3, DIGEST)));
    assertThat(verdict.line()).isEqualTo("intact up to position 7, digest " + DIGEST);
    assertThat(verdict.head()).isEqualTo(new Head(7, DIGEST));
    assertThat(asked.get())
        .isEqualTo("/api/v1/ledger/verification?position=3&digest=" + DIGEST + " [Bearer t]");
  }

  @Test
  void namesThePositionThatDoesNotFit() throws InterruptedException {
    answer =
        """
        {"intact":false,"head":{"position":7,"digest":"%s"},"fault":{"position":3,\
        "code":"DIGEST_DIFFERS","entity":"fund_year","key":"ONE","detail":"Changed"}}\
        """
            .formatted(DIGEST);
    assertThat(verify(Optional.empty()).line())
        .isEqualTo("NOT INTACT: position 3, DIGEST_DIFFERS (fund_year ONE): Changed");
    assertThat(asked.get()).isEqualTo("/api/v1/ledger/verification [Bearer t]");
  }

  @Test
  void anEmptyLedgerHasNoHead() throws InterruptedException {
    answer = "{\"intact\":true,\"head\":{\"position\":0,\"unsealed\":0}}";
    assertThat(verify(Optional.empty())).isEqualTo(new Verdict(null, null));
  }

  @Test
  void refusesAnyOtherAnswer() {
    answer = "{}";
    assertThatThrownBy(() -> verify(Optional.empty()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("not to be understood");
    status = 403;
    assertThatThrownBy(() -> verify(Optional.empty()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("answered 403");
    server.stop(0);
    assertThatThrownBy(() -> verify(Optional.empty()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is the suite up?");
  }

  private Verdict verify(Optional<Head> anchor) throws InterruptedException {
    try (LedgerClient client = new LedgerClient("t")) {
      return client.verify(address, anchor);
    }
  }
}
