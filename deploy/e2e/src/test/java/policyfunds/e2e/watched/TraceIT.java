package policyfunds.e2e.watched;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.beside.Beside;
import policyfunds.e2e.suite.FreePorts;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;

/**
 * One id for a request, in the logs of gateway and service and in what is answered: a gateway that
 * lets everybody in, before an allocation-service that does not, both logging as on a cluster.
 */
@ExtendWith(SuiteExtension.class)
class TraceIT {
  private static final String SERVICE = "traced-allocation-service";
  private static final String GATEWAY = "traced-gateway";
  private static final Duration LOG_LIMIT = Duration.ofSeconds(20);
  private static Beside service;
  private static Beside gateway;

  private final SuiteProcess suite;
  private final String traceId = UUID.randomUUID().toString().replace("-", "");

  TraceIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @BeforeAll
  static void start(SuiteProcess suite) {
    List<Integer> ports = FreePorts.find(2);
    var closed = new HashMap<>(suite.access(false));
    closed.putAll(suite.databaseOf(ServiceName.ALLOCATION));
    closed.putAll(jsonLog());
    service = Beside.start(suite, ServiceName.ALLOCATION, ports.get(0), SERVICE, closed);
    var open = new HashMap<>(suite.access(true));
    open.putAll(suite.neighbours());
    open.put("QUARKUS_REST_CLIENT_ALLOCATION_URL", service.api().base().toString());
    open.putAll(jsonLog());
    gateway = Beside.start(suite, ServiceName.GATEWAY, ports.get(1), GATEWAY, open);
    service.awaitReady();
    gateway.awaitReady();
  }

  @AfterAll
  static void close() {
    service.close();
    gateway.close();
  }

  private static Map<String, String> jsonLog() {
    return Map.of("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true");
  }

  @Test
  void followsARequestThroughGatewayAndServiceIntoTheAnswer() {
    JsonNode problem =
        gateway.api().get("/api/v1/cities/440100?year=2020", "traceparent", traceparent()).json();

    assertThat(problem.path("status").intValue()).isEqualTo(401);
    assertThat(problem.path("traceId").asText()).isEqualTo(traceId);
    for (String log : List.of(SERVICE, GATEWAY)) {
      Until.holds(log + " tells of it", LOG_LIMIT, () -> !refusals(log).isEmpty());
      assertThat(refusals(log).getFirst().path("message").asText()).contains("401");
    }
  }

  @Test
  void logsALineOfJsonForEachEntry() throws IOException {
    assertThat(lines(SERVICE))
        .isNotEmpty()
        .allSatisfy(line ->
            assertThat(Json.parse(line).fieldNames())
                .toIterable()
                .contains("timestamp", "level", "loggerName", "message", "mdc"));
  }

  @Test
  void leavesTheLocalRunReadable() throws IOException {
    assertThat(Files.readAllLines(suite.log(ServiceName.GATEWAY)))
        .isNotEmpty()
        .noneMatch(line -> line.startsWith("{"));
  }

  private String traceparent() {
    return "00-%s-00f067aa0ba902b7-00".formatted(traceId);
  }

  private List<JsonNode> refusals(String log) {
    try {
      return lines(log).stream()
          .map(Json::parse)
          .filter(entry -> entry.path("loggerName").asText().equals("policyfunds.refused"))
          .filter(entry -> entry.at("/mdc/traceId").asText().equals(traceId))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * The whole ones, for the last is perhaps still being written. What the Java machine itself says
   * comes before, and is for people.
   */
  private List<String> lines(String log) throws IOException {
    byte[] written = Files.readAllBytes(suite.data().resolve("logs/" + log + ".log"));
    String text = new String(written, StandardCharsets.UTF_8);
    return text.substring(0, text.lastIndexOf('\n') + 1)
        .lines()
        .dropWhile(line -> !line.startsWith("{"))
        .toList();
  }
}
