package policyfunds.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.Tokens;

/** A connection that nothing is asked on is not held until the service behind it ends. */
@QuarkusTest
@TestProfile(IdleConnectionTest.OneService.class)
class IdleConnectionTest {

  /** Half of the framework's own minute, and room for a busy machine. */
  private static final int LIMIT_SECONDS = 30;

  @Inject @RestClient AllocationImportClient client;

  @Test
  void isLetGoByTheGateway() throws Exception {
    HeldFunds held = client.funds(2020, 1, null);

    assertThat(held.items()).isEmpty();
    assertThat(Service.CLOSED_BY_CALLER.get(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  /** Other tests have services of their own, which Quarkus would start for this one as well. */
  public static final class OneService implements QuarkusTestProfile {

    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(Service.class), new TestResourceEntry(Tokens.class));
    }
  }

  /** Answers once and then leaves the connection to its caller. */
  public static final class Service implements QuarkusTestResourceLifecycleManager {

    static final CompletableFuture<Boolean> CLOSED_BY_CALLER = new CompletableFuture<>();
    private static final String ANSWER = "{\"items\":[],\"total\":0}";

    private ServerSocket listening;

    @Override
    public Map<String, String> start() {
      try {
        listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Thread.ofVirtual().start(this::answer);
      return Map.of(
          "quarkus.rest-client.allocation-imports.url",
          "http://127.0.0.1:" + listening.getLocalPort());
    }

    @Override
    public void stop() {
      try {
        listening.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void answer() {
      try (Socket socket = listening.accept()) {
        new Scanner(socket.getInputStream(), StandardCharsets.US_ASCII)
            .useDelimiter("\r\n\r\n")
            .next();
        socket
            .getOutputStream()
            .write(
                """
                HTTP/1.1 200 OK\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                %s\
                """
                    .formatted(ANSWER.length(), ANSWER)
                    .getBytes(StandardCharsets.US_ASCII));
        CLOSED_BY_CALLER.complete(socket.getInputStream().read() < 0);
      } catch (IOException e) {
        CLOSED_BY_CALLER.completeExceptionally(e);
      }
    }
  }
}
