package policyfunds.e2e.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.Frozen;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;

/** Services that take a connection and never answer. */
@ExtendWith(SuiteExtension.class)
class FrozenServicesIT {
  private static final String GUANGZHOU = "/api/v1/cities/440100?year=2020";
  private static final Duration DEADLINE = Duration.ofSeconds(2);
  private static final Duration MARGIN = Duration.ofSeconds(2);
  private static final Duration RECOVERY_LIMIT = Duration.ofSeconds(20);

  private final SuiteProcess suite;

  FrozenServicesIT(SuiteProcess suite) {
    this.suite = suite;
  }

  static Stream<Outage> outages() {
    return Outage.all();
  }

  @ParameterizedTest
  @MethodSource("outages")
  void answersWithinItsDeadlineWithWhatIsThere(Outage outage) {
    JsonNode whole = suite.gateway().json(GUANGZHOU);
    Deque<Frozen> frozen = freeze(outage);
    try {
      Instant start = Instant.now();
      Answer answer = suite.gateway().get(GUANGZHOU);
      Duration took = Duration.between(start, Instant.now());
      System.out.printf("%s frozen: answered in %d ms%n", outage, took.toMillis());
      assertThat(answer.status()).isEqualTo(200);
      var comparison = new Comparison();
      outage.compare(comparison, "广州市", answer.json(), whole);
      comparison.assertAllEqual();
      assertThat(took).isLessThan(DEADLINE.plus(MARGIN));
    } finally {
      frozen.forEach(Frozen::close);
    }
    Until.holds(
        "complete again", RECOVERY_LIMIT, () -> suite.gateway().json(GUANGZHOU).equals(whole));
  }

  @Test
  void answersForAllCitiesAtOnceWhileOneServiceHangs() throws Exception {
    List<City> cities = Expected2020.read().cities();
    var outage = new Outage(EnumSet.of(ServiceName.TASK));
    var whole = new ArrayList<JsonNode>();
    cities.forEach(city -> whole.add(suite.gateway().json(path(city))));
    Deque<Frozen> frozen = freeze(outage);
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      Instant start = Instant.now();
      List<Future<JsonNode>> answers =
          cities.stream()
              .map(city -> callers.submit(() -> suite.gateway().json(path(city))))
              .toList();
      var comparison = new Comparison();
      for (int i = 0; i < cities.size(); i++) {
        outage.compare(comparison, cities.get(i).name(), answers.get(i).get(), whole.get(i));
      }
      Duration took = Duration.between(start, Instant.now());
      System.out.printf("%d views at once, tasks frozen: %d ms%n", cities.size(), took.toMillis());
      comparison.assertAllEqual();
      assertThat(took).isLessThan(DEADLINE.plus(MARGIN.multipliedBy(2)));
    } finally {
      frozen.forEach(Frozen::close);
    }
    Until.holds(
        "complete again",
        RECOVERY_LIMIT,
        () -> suite.gateway().json(path(cities.getFirst())).equals(whole.getFirst()));
  }

  private Deque<Frozen> freeze(Outage outage) {
    var frozen = new ArrayDeque<Frozen>();
    outage.missing().forEach(service -> frozen.push(suite.freeze(service)));
    return frozen;
  }

  private static String path(City city) {
    return "/api/v1/cities/" + city.code() + "?year=2020";
  }
}
