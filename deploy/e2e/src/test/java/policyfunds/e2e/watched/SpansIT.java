package policyfunds.e2e.watched;

import static io.opentelemetry.proto.trace.v1.Span.SpanKind.SPAN_KIND_CLIENT;
import static io.opentelemetry.proto.trace.v1.Span.SpanKind.SPAN_KIND_SERVER;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.beside.Beside;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.FreePorts;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;
import policyfunds.e2e.watched.Collector.Received;

/**
 * What a collector gets of a request: one trace through all four programs, each below its caller.
 */
@ExtendWith(SuiteExtension.class)
class SpansIT {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final String CALLER = "00f067aa0ba902b7";
  private static final String GATEWAY = ServiceName.GATEWAY.module();
  private static final Set<String> SERVICES =
      Set.of("allocation-service", "task-service", "performance-service");
  private static final List<Beside> RUNNING = new ArrayList<>();
  private static final Collector COLLECTOR = new Collector();
  private static Beside gateway;

  private String trace;
  private Answer answer;

  @BeforeAll
  static void start(SuiteProcess suite) {
    var ports = FreePorts.find(ServiceName.values().length).iterator();
    var neighbours = new HashMap<>(suite.neighbours());
    for (ServiceName service :
        List.of(ServiceName.ALLOCATION, ServiceName.TASK, ServiceName.PERFORMANCE)) {
      Beside started = start(suite, service, ports.next(), suite.databaseOf(service));
      String address = started.api().base().toString();
      neighbours.put("QUARKUS_REST_CLIENT_%s_URL".formatted(service.name()), address);
    }
    gateway = start(suite, ServiceName.GATEWAY, ports.next(), neighbours);
  }

  private static Beside start(
      SuiteProcess suite, ServiceName service, int port, Map<String, String> settings) {
    var all = new HashMap<>(settings);
    all.putAll(suite.access(true));
    all.put("QUARKUS_OTEL_TRACES_SAMPLER_ARG", "1.0");
    all.put("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", COLLECTOR.address());
    all.put("QUARKUS_OTEL_RESOURCE_ATTRIBUTES", "k8s.pod.name=%s-1".formatted(service.module()));
    var started = Beside.start(suite, service, port, "sending-" + service.module(), all);
    RUNNING.add(started);
    return started.awaitReady();
  }

  @AfterAll
  static void close() {
    RUNNING.forEach(Beside::close);
    COLLECTOR.close();
  }

  @Test
  void followsAViewFromItsCallerThroughGatewayAndServices() {
    askUntil("/api/v1/cities/440100?year=2020&include=allocations", SpansIT::isComplete);
    awaitAllOfTheTrace();

    List<Received> asked = of(GATEWAY, SPAN_KIND_SERVER);
    List<Received> asking = of(GATEWAY, SPAN_KIND_CLIENT);
    assertThat(asked).extracting(Received::parent).containsExactly(CALLER);
    assertThat(asking).extracting(Received::parent).containsOnly(asked.getFirst().id());
    assertThat(asking)
        .extracting(Received::id)
        .containsAll(serving().stream().map(Received::parent).toList());
    assertThat(COLLECTOR.ofTrace(trace))
        .allSatisfy(span -> assertThat(span.pod()).isEqualTo(span.service() + "-1"));
  }

  @Test
  void findsATraceByTheProblemThatWasAnswered() {
    askUntil("/api/v1/cities/440100?year=1999", said -> said.status() == 404);
    awaitAllOfTheTrace();

    assertThat(answer.json().path("traceId").asText()).isEqualTo(trace);
    assertThat(of(GATEWAY, SPAN_KIND_SERVER).getFirst().number("http.response.status_code"))
        .isEqualTo(404);
    assertThat(serving())
        .allSatisfy(span -> assertThat(span.number("http.response.status_code")).isEqualTo(404));
  }

  @Test
  void beginsATraceWhereNoCallerDid() {
    String own = gateway.api().get("/api/v1/nowhere").json().path("traceId").asText();

    assertThat(own).matches("[0-9a-f]{32}");
    Until.holds(
        "the gateway's span is the first",
        LIMIT,
        () ->
            COLLECTOR.ofTrace(own).stream()
                .anyMatch(span -> span.isOf(GATEWAY, SPAN_KIND_SERVER) && span.parent().isEmpty()));
  }

  /** Each time as another trace: who has just been started may miss the deadline of a view. */
  private void askUntil(String path, Predicate<Answer> wanted) {
    Until.holds(
        path + " is answered as it should be",
        LIMIT,
        () -> {
          trace = UUID.randomUUID().toString().replace("-", "");
          String caller = "00-%s-%s-01".formatted(trace, CALLER);
          answer = gateway.api().get(path, "traceparent", caller);
          return wanted.test(answer);
        });
  }

  /** Spans are sent when they have ended, by four programs each at its time. */
  private void awaitAllOfTheTrace() {
    Until.holds("the gateway has sent", LIMIT, () -> !of(GATEWAY, SPAN_KIND_SERVER).isEmpty());
    Until.holds(
        "all three services have",
        LIMIT,
        () -> serving().stream().map(Received::service).collect(toSet()).equals(SERVICES));
  }

  private static boolean isComplete(Answer answer) {
    return answer.status() == 200 && answer.json().path("complete").booleanValue();
  }

  private List<Received> of(String service, SpanKind kind) {
    return COLLECTOR.ofTrace(trace).stream().filter(span -> span.isOf(service, kind)).toList();
  }

  private List<Received> serving() {
    return COLLECTOR.ofTrace(trace).stream()
        .filter(span -> SERVICES.contains(span.service()))
        .filter(span -> span.isOf(span.service(), SPAN_KIND_SERVER))
        .toList();
  }
}
