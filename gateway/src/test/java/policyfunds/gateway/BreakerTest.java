package policyfunds.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.testing.Tokens;

/** The circuit breakers, which other tests switch off. */
@QuarkusTest
@TestProfile(BreakerTest.WithBreakers.class)
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class BreakerTest {

  private static final Duration DELAY = Duration.ofSeconds(2);

  @AfterEach
  void behave() {
    StandIns.behave();
  }

  @Test
  void opensUnderFailuresAndRecovers() {
    StandIns.TASK.becomes(Manner.status(500));
    Instant start = Instant.now();
    ask(60);
    long trials = Duration.between(start, Instant.now()).dividedBy(DELAY);

    assertThat((long) StandIns.TASK.calls()).isBetween(20L, 20 + trials);
    assertThat(tasks()).isEqualTo("UNAVAILABLE");

    StandIns.TASK.becomes(Manner.well());
    Instant repaired = Instant.now();
    while (!tasks().equals("AVAILABLE")) {
      assertThat(Duration.between(repaired, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }
  }

  @ParameterizedTest
  @CsvSource({"404, YEAR_WITHOUT_DATA", "401, UNAUTHENTICATED", "403, FORBIDDEN"})
  void staysClosedUnderRefusals(int status, String code) {
    StandIns.ALLOCATION.becomes(Manner.problem(status, code, "none"));
    for (int i = 0; i < 60; i++) {
      Gateway.reader().get(Gateway.CITY);
    }

    StandIns.ALLOCATION.becomes(Manner.well());

    assertThat(Gateway.part(Gateway.ask(Gateway.CITY), "allocations")).isEqualTo("AVAILABLE");
  }

  private static void ask(int times) {
    IntStream.range(0, times).forEach(_ -> Gateway.ask(Gateway.CITY));
  }

  private static String tasks() {
    return Gateway.part(Gateway.ask(Gateway.CITY), "tasks");
  }

  /** Circuit breaking as in operation. */
  public static class WithBreakers implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.fault-tolerance.global.circuit-breaker.enabled", "true");
    }
  }
}
