package policyfunds.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import policyfunds.e2e.http.RawSocket;
import policyfunds.e2e.http.Trap;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

/** Each forged token on a read and on a write of every service, though anybody may read there. */
@ExtendWith(SuiteExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedTokensIT {
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final String UNSAID = "$1\"\"";

  private final SuiteProcess suite;
  private final Trap trap = Trap.set();
  private final List<Forged> forged;
  private int sent;
  private int accepted;
  private Duration longest = Duration.ZERO;

  ForgedTokensIT(SuiteProcess suite) {
    this.suite = suite;
    this.forged = new Forger(Tokens.of(suite), trap.address()).all();
  }

  private record Request(ServiceName service, String method, String path, String body) {}

  Stream<Forged> forgedTokens() {
    return forged.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forgedTokens")
  void isRefusedEverywhereInTheSameWords(Forged token) {
    for (Request request : requests()) {
      Instant asked = Instant.now();
      String refusal = token.tooLong() ? rawRefusal(request, token) : refusal(request, token);
      Duration took = Duration.between(asked, Instant.now());
      longest = took.compareTo(longest) > 0 ? took : longest;
      assertThat(refusal).as("%s: %s", request, token).isEqualTo(expected(token));
      assertThat(took).as("%s: %s", request, token).isLessThan(LIMIT);
    }
    assertThat(trap.calls()).as("asked for keys where a token said so").isZero();
  }

  @Test
  void acceptsTheTokensThatAreNotForged() {
    String token = Tokens.of(suite).bearer(Role.ADMINISTRATOR);
    for (Request request : requests()) {
      Answer answer = send(request, "Authorization", token);
      assertThat(answer.status()).as("%s: %s", request, answer.body()).isNotEqualTo(401);
    }
  }

  @AfterAll
  void count() {
    trap.close();
    System.out.printf(
        "forged tokens: %d kinds on %d reads and writes of %d services, %d requests, %d accepted, "
            + "the longest answer after %d ms, %d calls for keys%n",
        forged.size(),
        requests().size(),
        ServiceName.values().length,
        sent,
        accepted,
        longest.toMillis(),
        trap.calls());
  }

  private String refusal(Request request, Forged token) {
    Answer answer = send(request, token.headers());
    count(answer.status());
    return said(answer);
  }

  /** A client that is still sending may never read the answer; the socket below does. */
  private String rawRefusal(Request request, Forged token) {
    String head =
        "%s %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\n\r\n"
            .formatted(request.method(), request.path(), token.credentials().getFirst());
    String statusLine =
        new RawSocket(suite.api(request.service()).base())
            .send(head)
            .lines()
            .findFirst()
            .orElse("");
    count(statusLine.contains(" 2") ? 200 : 431);
    return statusLine.isEmpty() || statusLine.contains(" 431 ") ? "431" : statusLine;
  }

  private void count(int status) {
    sent++;
    accepted += status == 401 || status == 431 ? 0 : 1;
  }

  /** What is said to a write without any token. */
  private String expected(Forged token) {
    return token.tooLong() ? "431" : said(send(requests().getFirst()));
  }

  /** Status, challenge and body without what differs from request to request. */
  private static String said(Answer answer) {
    return Stream.of(
            Optional.of(String.valueOf(answer.status())),
            answer.header("WWW-Authenticate"),
            answer.header("Content-Type"),
            Optional.of(
                answer.body().replaceAll("(\"(?:instance|traceId)\" ?: ?)\"[^\"]*\"", UNSAID)))
        .flatMap(Optional::stream)
        .reduce((one, other) -> one + "\n" + other)
        .orElseThrow();
  }

  private Answer send(Request request, String... headers) {
    var api = suite.api(request.service());
    return request.method().equals("GET")
        ? api.get(request.path(), headers)
        : api.sendJson(request.method(), request.path(), request.body(), headers);
  }

  /** The gateway takes no writes: there a second read stands in. */
  private static List<Request> requests() {
    String fund = "{\"name\":\"伪造\",\"reason\":\"伪造\"}";
    return List.of(
        new Request(ServiceName.ALLOCATION, "PATCH", "/api/v1/funds/GD-IIT-2020", fund),
        new Request(ServiceName.ALLOCATION, "GET", "/api/v1/allocations?year=2020", ""),
        new Request(ServiceName.TASK, "PATCH", "/api/v1/funds/GD-IIT-2020", fund),
        new Request(ServiceName.TASK, "GET", "/api/v1/policy-tasks?year=2020", ""),
        new Request(ServiceName.PERFORMANCE, "PATCH", "/api/v1/funds/GD-IIT-2020", fund),
        new Request(ServiceName.PERFORMANCE, "GET", "/api/v1/performance-goals?year=2020", ""),
        new Request(ServiceName.GATEWAY, "GET", "/api/v1/cities/440100?year=2020", ""),
        new Request(ServiceName.GATEWAY, "GET", "/api/v1/code-lists", ""));
  }
}
