package policyfunds.e2e.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

/**
 * Requests that are refused before they become requests: the HTTP server answers them by itself,
 * some without a body; none may be answered by HTML, by a stack trace or by success.
 */
@ExtendWith(SuiteExtension.class)
class MalformedRequestsIT {
  private static final String LONG = "x".repeat(40_000);

  private final SuiteProcess suite;

  MalformedRequestsIT(SuiteProcess suite) {
    this.suite = suite;
  }

  static Stream<Arguments> requests() {
    return Stream.of(ServiceName.GATEWAY, ServiceName.ALLOCATION)
        .flatMap(service ->
            Stream.of(
                Arguments.of(service, "a request line of one word", "GARBAGE\r\n\r\n"),
                Arguments.of(service, "an unknown version", "GET / HTTP/9.9\r\nHost: x\r\n\r\n"),
                Arguments.of(service, "a bad escape", get("/api/v1/cities/%zz?year=2020", "")),
                Arguments.of(service, "a bad escape in the query", get("/api/v1/x?year=%zz", "")),
                Arguments.of(service, "a path too long", get("/" + LONG, "")),
                Arguments.of(service, "a header too large", get("/", "X-Long: " + LONG + "\r\n")),
                Arguments.of(service, "a header without a colon", get("/", "nonsense\r\n")),
                Arguments.of(
                    service, "a length that is none", get("/", "Content-Length: many\r\n")),
                Arguments.of(service, "a path with a null", get("/api/v1/%00", ""))));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("requests")
  void areRefusedWithoutMarkupOrSuccess(ServiceName service, String what, String request) {
    String answer = new RawSocket(suite.api(service).base()).send(request);
    String statusLine = answer.lines().findFirst().orElse("(closed without an answer)");
    int head = answer.indexOf("\r\n\r\n");
    String body = head < 0 ? "" : answer.substring(head + 4).strip();
    System.out.printf(
        "%s, %s: %s, %s%n",
        service.label(), what, statusLine, body.isEmpty() ? "no body" : body.length() + " bytes");
    assertThat(answer).doesNotContainIgnoringCase("<html").doesNotContain("Exception");
    assertThat(statusLine).matches("\\(closed.*|HTTP/\\d\\.\\d (4\\d\\d|501|505).*");
    if (!body.isEmpty()) {
      assertThat(answer).containsIgnoringCase("content-type: application/problem+json");
    }
  }

  private static String get(String path, String header) {
    return "GET "
        + path
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        + header
        + "\r\n";
  }
}
