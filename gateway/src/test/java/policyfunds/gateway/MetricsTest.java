package policyfunds.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.Tokens;

/** What whoever watches the gateway is told. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class MetricsTest {

  private static final String WITHOUT_FINDINGS = Gateway.CITY + "&include=allocations";
  private static final String VIEWS = "policyfunds.city.views";

  @Inject MeterRegistry meters;

  @BeforeEach
  @AfterEach
  void behave() {
    StandIns.behave();
  }

  @Test
  void countsViewsThatAreWhole() {
    long complete = views("complete");
    long incomplete = views("incomplete");
    Gateway.ask(WITHOUT_FINDINGS);

    assertThat(views("complete")).isEqualTo(complete + 1);
    assertThat(views("incomplete")).isEqualTo(incomplete);
  }

  @Test
  void countsViewsThatLackAPart() {
    long incomplete = views("incomplete");
    StandIns.TASK.becomes(Manner.status(500));
    Gateway.ask(WITHOUT_FINDINGS);

    assertThat(views("incomplete")).isEqualTo(incomplete + 1);
  }

  @Test
  void countsViewsWhosePartsRestOnDifferentDocuments() {
    long consistent = count(VIEWS, "consistency", "consistent");
    long inconsistent = count(VIEWS, "consistency", "inconsistent");
    Gateway.ask(WITHOUT_FINDINGS);
    StandIns.PERFORMANCE.becomes(
        Manner.changed(
            text -> text.replaceAll("\"digest\":\"[0-9a-f]+\"", "\"digest\":\"another\"")));
    Gateway.ask(WITHOUT_FINDINGS);

    assertThat(count(VIEWS, "consistency", "consistent")).isEqualTo(consistent + 1);
    assertThat(count(VIEWS, "consistency", "inconsistent")).isEqualTo(inconsistent + 1);
  }

  @Test
  void countsWhatCameOfAskingANeighbour() {
    long available = answers("allocation-service", "available");
    long empty = answers("performance-service", "empty");
    long failed = answers("task-service", "failed");
    StandIns.PERFORMANCE.becomes(Manner.problem(404, "YEAR_WITHOUT_DATA", "none"));
    StandIns.TASK.becomes(Manner.status(500));
    Gateway.ask(WITHOUT_FINDINGS);

    assertThat(answers("allocation-service", "available")).isEqualTo(available + 1);
    assertThat(answers("performance-service", "empty")).isEqualTo(empty + 1);
    assertThat(answers("task-service", "failed")).isEqualTo(failed + 1);
  }

  @Test
  void countsRefusalsApart() {
    long refused = answers("task-service", "refused");
    StandIns.TASK.becomes(Manner.problem(403, "FORBIDDEN", "not for you"));
    Gateway.reader().get(WITHOUT_FINDINGS).then().statusCode(403);

    assertThat(answers("task-service", "refused")).isEqualTo(refused + 1);
  }

  @Test
  void countsAnswersThatCameTooLate() {
    long late = answers("task-service", "late") + answers("task-service", "failed");
    CountDownLatch gate = new CountDownLatch(1);
    StandIns.TASK.becomes(Manner.slow(gate));
    Gateway.ask(WITHOUT_FINDINGS);
    gate.countDown();

    assertThat(answers("task-service", "late") + answers("task-service", "failed"))
        .isEqualTo(late + 1);
  }

  @Test
  void tellsHowManyYearsItKeepsAndHowMuchRoomTheyTake() {
    Gateway.ask(Gateway.FINDINGS);
    Gateway.ask(Gateway.FINDINGS + "&asOf=2020-07-31");

    for (String of : List.of("now", "past")) {
      assertThat(meters.get("policyfunds.years.kept").tag("of", of).gauge().value()).isPositive();
      assertThat(meters.get("policyfunds.years.kept.filled").tag("of", of).gauge().value())
          .isBetween(0.0001, 1.0);
    }
  }

  private long views(String completeness) {
    return count(VIEWS, "completeness", completeness);
  }

  private long answers(String neighbour, String outcome) {
    return count("policyfunds.neighbour.answers", "neighbour", neighbour, "outcome", outcome);
  }

  private long count(String name, String... tags) {
    return meters.get(name).tags(tags).counters().stream()
        .map(Counter::count)
        .mapToLong(Math::round)
        .sum();
  }
}
