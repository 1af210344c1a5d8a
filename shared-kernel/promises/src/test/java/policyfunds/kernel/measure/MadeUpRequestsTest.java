package policyfunds.kernel.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;

class MadeUpRequestsTest {

  private static final String REQUESTS = "http.server.requests";

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  MadeUpRequestsTest() {
    meters.config().meterFilter(new MadeUpRequests());
  }

  @Test
  void countsMadeUpMethodsAsOne() {
    for (String method : List.of("FOO", "BAR", "get")) {
      meters.counter(REQUESTS, "method", method, "uri", "/a").increment();
    }

    assertThat(methods(REQUESTS)).containsExactly("OTHER");
    assertThat(meters.get(REQUESTS).tag("uri", "/a").counter().count()).isEqualTo(3.0);
  }

  @Test
  void tellsTheKnownOnesApart() {
    for (String method : List.of("GET", "PATCH")) {
      meters.counter(REQUESTS, "method", method).increment();
    }

    assertThat(methods(REQUESTS)).containsExactlyInAnyOrder("GET", "PATCH");
  }

  @Test
  void countsPathsThatNothingTakesAsOne() {
    for (String path : List.of("/cities/1", "/cities/2", "/cities/3")) {
      meters.counter(REQUESTS, "method", "DELETE", "status", "405", "uri", path).increment();
    }
    meters.counter(REQUESTS, "method", "GET", "status", "404", "uri", "/cities/{code}").increment();

    assertThat(meters.get(REQUESTS).counters())
        .extracting(counter -> counter.getId().getTag("uri"))
        .containsExactlyInAnyOrder("NOT_TAKEN", "/cities/{code}");
    assertThat(meters.get(REQUESTS).tag("uri", "NOT_TAKEN").counter().count()).isEqualTo(3.0);
  }

  @Test
  void leavesTheMethodsOfProgramsAlone() {
    meters.counter("ft.circuitbreaker.opened", "method", "TaskClient.part").increment();
    meters.counter(REQUESTS).increment();

    assertThat(methods("ft.circuitbreaker.opened")).containsExactly("TaskClient.part");
    assertThat(meters.get(REQUESTS).counter().getId().getTags()).isEmpty();
  }

  private List<String> methods(String name) {
    return meters.get(name).counters().stream()
        .map(counter -> counter.getId().getTag("method"))
        .toList();
  }
}
