package policyfunds.e2e.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.Checks;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.GatewayBehindDoors;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;

/** Services that refuse connections, as seen by a gateway that reaches them through doors. */
@ExtendWith(SuiteExtension.class)
class ShutDoorsIT {
  private static final Duration RECOVERY_LIMIT = Duration.ofSeconds(20);
  private static GatewayBehindDoors gateway;
  private static Map<City, JsonNode> whole;

  @BeforeAll
  static void openGateway(SuiteProcess suite) {
    gateway = GatewayBehindDoors.before(suite);
    whole = new LinkedHashMap<>();
    Expected2020.read().cities().forEach(city -> whole.put(city, api().json(path(city))));
  }

  @AfterAll
  static void closeGateway() {
    gateway.close();
  }

  static Stream<Outage> outages() {
    return Outage.all();
  }

  @ParameterizedTest
  @MethodSource("outages")
  void answersForEveryCityWithWhatIsThere(Outage outage) {
    gateway.shut(outage.missing());
    try {
      var comparison = new Comparison();
      whole.forEach(
          (city, view) -> outage.compare(comparison, city.name(), api().json(path(city)), view));
      System.out.printf(
          "without %s: %d figures of %d views compared%n",
          outage, comparison.figures(), whole.size());
      comparison.assertAllEqual();
      assertThatListProvinceAndConsistencyInventNothing(outage);
    } finally {
      gateway.open(outage.missing());
    }
    Until.holds("complete again", RECOVERY_LIMIT, ShutDoorsIT::answersWhole);
  }

  private static void assertThatListProvinceAndConsistencyInventNothing(Outage outage) {
    boolean moneyMissing = outage.missing().contains(ServiceName.ALLOCATION);
    JsonNode cities = api().json("/api/v1/cities?year=2020");
    assertThat(cities.path("complete").booleanValue()).isFalse();
    assertThat(Json.each(cities.path("items")))
        .allSatisfy(item ->
            assertThat(item.has("allocatedWan") || item.has("rank")).isEqualTo(!moneyMissing));
    JsonNode province = api().json("/api/v1/province?year=2020");
    if (moneyMissing || outage.missing().contains(ServiceName.PERFORMANCE)) {
      assertThat(province.path("complete").booleanValue()).isFalse();
    }
    assertThat(province.path("summary").has("fundWan")).isEqualTo(!moneyMissing);
    JsonNode consistency = api().json("/api/v1/consistency?year=2020");
    assertThat(consistency.path("complete").booleanValue()).isFalse();
    assertThat(consistency.path("holds").booleanValue()).isFalse();
    assertThat(Checks.of(consistency).differing()).isEmpty();
  }

  private static boolean answersWhole() {
    return whole.entrySet().stream()
        .limit(1)
        .allMatch(entry -> api().json(path(entry.getKey())).equals(entry.getValue()));
  }

  private static Api api() {
    return gateway.api();
  }

  private static String path(City city) {
    return "/api/v1/cities/" + city.code() + "?year=2020";
  }
}
