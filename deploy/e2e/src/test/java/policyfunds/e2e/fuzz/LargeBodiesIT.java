package policyfunds.e2e.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import policyfunds.e2e.access.Role;
import policyfunds.e2e.access.Tokens;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

/** Bodies of fifty megabytes, announced or in chunks; the services run on a heap of 192. */
@ExtendWith(SuiteExtension.class)
class LargeBodiesIT {
  private static final int MEGABYTE = 1 << 20;
  private static final int MEGABYTES = 50;
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Duration LOGGED = Duration.ofMillis(500);
  private static final String PATH = "/api/v1/funds/GD-IIT-2020";

  private final SuiteProcess suite;

  LargeBodiesIT(SuiteProcess suite) {
    this.suite = suite;
  }

  static Stream<Arguments> bodies() {
    return Stream.of(ServiceName.ALLOCATION, ServiceName.TASK, ServiceName.PERFORMANCE)
        .flatMap(service ->
            Stream.of("PUT", "PATCH")
                .flatMap(method ->
                    Stream.of(true, false)
                        .map(announced -> Arguments.of(service, method, announced))));
  }

  @ParameterizedTest(name = "{0} {1}, length announced: {2}")
  @MethodSource("bodies")
  void areRefusedBeforeTheyAreRead(ServiceName service, String method, boolean announced)
      throws IOException {
    Instant asked = Instant.now();
    String statusLine = send(service, method, announced);
    Duration took = Duration.between(asked, Instant.now());
    System.out.printf(
        "%d MB to %s by %s: %s after %d ms%n",
        MEGABYTES, service.label(), method, statusLine, took.toMillis());
    assertThat(statusLine).contains(" 413 ");
    assertThat(took).isLessThan(LIMIT);
    assertThat(suite.management(service).get("/q/health/live").status()).isEqualTo(200);
    assertThat(suite.api(service).get("/api/v1/funds").status()).isEqualTo(200);
  }

  /** Whoever sends them could fill the log otherwise. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GATEWAY")
  void leaveNoFailureInTheLog(ServiceName service) throws IOException, InterruptedException {
    Thread.sleep(LOGGED);
    long before = failuresLogged(service);
    send(service, "PUT", false);
    Thread.sleep(LOGGED);
    assertThat(failuresLogged(service)).isEqualTo(before);
  }

  private String send(ServiceName service, String method, boolean announced) throws IOException {
    URI base = suite.api(service).base();
    try (var socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout((int) LIMIT.toMillis());
      Thread writer =
          Thread.ofVirtual().start(() -> write(socket, head(method, announced), announced));
      byte[] answer = new byte[1_000];
      int length = socket.getInputStream().read(answer);
      writer.interrupt();
      return length < 0
          ? "(closed)"
          : new String(answer, 0, length, StandardCharsets.US_ASCII).lines().findFirst().orElse("");
    }
  }

  private String head(String method, boolean announced) {
    return String.join(
        "\r\n",
        List.of(
            method + " " + PATH + " HTTP/1.1",
            "Host: localhost",
            "Authorization: " + Tokens.of(suite).bearer(Role.ADMINISTRATOR, "440000"),
            "If-Match: *",
            "Content-Type: "
                + (method.equals("PUT") ? "application/json" : "application/merge-patch+json"),
            announced ? "Content-Length: " + MEGABYTES * MEGABYTE : "Transfer-Encoding: chunked",
            "",
            ""));
  }

  private static void write(Socket socket, String head, boolean announced) {
    byte[] start = ascii("{\"name\":\"");
    byte[] megabyte = ascii("x".repeat(MEGABYTE));
    try {
      OutputStream output = socket.getOutputStream();
      output.write(ascii(head));
      write(output, start, announced);
      for (int i = 1; i < MEGABYTES; i++) {
        write(output, megabyte, announced);
      }
      write(output, Arrays.copyOf(megabyte, MEGABYTE - start.length), announced);
      if (!announced) {
        output.write(ascii("0\r\n\r\n"));
      }
      output.flush();
    } catch (IOException e) {
      // the service has had enough and closed, which is what it may do
    }
  }

  private static void write(OutputStream output, byte[] piece, boolean announced)
      throws IOException {
    if (announced) {
      output.write(piece);
    } else {
      output.write(ascii(Integer.toHexString(piece.length) + "\r\n"));
      output.write(piece);
      output.write(ascii("\r\n"));
    }
  }

  private long failuresLogged(ServiceName service) throws IOException {
    return new String(Files.readAllBytes(suite.log(service)), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains(" ERROR "))
        .count();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
