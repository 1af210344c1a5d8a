package policyfunds.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import policyfunds.kernel.testing.Tokens;

/** Whatever a neighbour does, the view comes inside its deadline and says what is missing. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class BrokenNeighbourTest {

  private static final Duration DEADLINE_AND_MARGIN = Duration.ofMillis(2600);
  private static final List<String> VIEWS =
      List.of(Gateway.CITY, Gateway.CITIES, Gateway.CONSISTENCY, Gateway.FINDINGS);
  private static final int HUGE = 50_000_000;
  private static final int LARGEST = 1 << 20;
  private static final int IN_FLIGHT = 8_000_000;
  private static final CountDownLatch NEVER = new CountDownLatch(1);

  private static final Map<String, Manner> MODES =
      Map.ofEntries(
          Map.entry("500", Manner.status(500)),
          Map.entry("503", Manner.status(503)),
          Map.entry("429", Manner.problem(429, "TOO_MANY", "slower")),
          Map.entry("204", Manner.status(204)),
          Map.entry("302", Manner.status(302)),
          Map.entry("302 with an answer", Manner.under(302)),
          Map.entry("404 without a problem", Manner.status(404)),
          Map.entry("404 of another path", Manner.problem(404, "PATH_UNKNOWN", "where?")),
          Map.entry("malformed JSON", Manner.body("{\"year\":2020,")),
          Map.entry("no JSON", Manner.body("<html>")),
          Map.entry("JSON null", Manner.body("null")),
          Map.entry("another type", Manner.body("[1,2,3]")),
          Map.entry("another schema", Manner.body("{\"greeting\":\"hello\"}")),
          Map.entry(
              "a document without its digest",
              Manner.changed(text -> text.replace("\"digest\":", "\"d\":"))),
          Map.entry(
              "figures of another kind",
              Manner.changed(text -> text.replace("\"value\":", "\"v\":"))),
          Map.entry(
              "figures without a code",
              Manner.changed(text -> text.replace("\"code\":\"", "\"c\":\""))),
          Map.entry(
              "text for a number",
              Manner.changed(text -> text.replaceAll("\"value\":[0-9.]+", "\"value\":\"many\""))),
          Map.entry(
              "an endless number",
              Manner.changed(
                  text -> text.replaceAll("\"value\":[0-9.]+", "\"value\":1e999999999"))),
          Map.entry("no cells", Manner.changed(text -> text.replace("\"cells\":", "\"c\":"))),
          Map.entry(
              "a direction that is none",
              Manner.changed(text -> text.replace("ENTERPRISE_SURVEY", "no direction"))),
          Map.entry("cut mid-body", Manner.cut()),
          Map.entry("dropped", Manner.dropped()),
          Map.entry("hanging mid-body", Manner.hanging(NEVER)),
          Map.entry("dripping", Manner.dripping(NEVER)),
          Map.entry("slow by 30 s", Manner.slow(NEVER)),
          Map.entry("50 MB once unpacked", Manner.hugeOnceUnpacked(HUGE)),
          Map.entry("50 MB", Manner.huge(HUGE, new AtomicLong())),
          Map.entry("50 MB as announced", Manner.hugeAsAnnounced(HUGE, new AtomicLong())));

  static final List<String> NAMES = MODES.keySet().stream().sorted().toList();

  @AfterEach
  void behave() {
    StandIns.behave();
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void oneBrokenNeighbourIsAPartUnavailable(String mode) {
    StandIns.TASK.becomes(MODES.get(mode));

    for (String path : VIEWS) {
      JsonNode view = askInTime(path);
      assertThat(Gateway.part(view, "tasks")).as(path).isEqualTo("UNAVAILABLE");
      assertThat(Gateway.part(view, "allocations")).isEqualTo("AVAILABLE");
      assertThat(Gateway.part(view, "performance")).isEqualTo("AVAILABLE");
    }
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void threeBrokenNeighboursAreAViewWithoutFigures(String mode) throws Exception {
    StandIns.all(MODES.get(mode));

    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<JsonNode> view : callers.invokeAll(asking(VIEWS))) {
        assertThat(List.of("allocations", "tasks", "performance"))
            .allSatisfy(
                part -> assertThat(Gateway.part(view.get(), part)).isEqualTo("UNAVAILABLE"));
      }
    }
  }

  @Test
  void slowHangingAndDrippingCallsGiveBackTheirPlaces() throws Exception {
    for (Manner manner :
        List.of(Manner.slow(NEVER), Manner.hanging(NEVER), Manner.dripping(NEVER))) {
      StandIns.ALLOCATION.becomes(manner);
      List<String> manyCalls = IntStream.range(0, 200).mapToObj(_ -> Gateway.CITY).toList();

      try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
        for (Future<JsonNode> view : callers.invokeAll(asking(manyCalls))) {
          assertThat(Gateway.part(view.get(), "allocations")).isEqualTo("UNAVAILABLE");
        }
      }

      StandIns.ALLOCATION.becomes(Manner.well());
      assertThat(Gateway.ask(Gateway.CITY).path("complete").asBoolean()).isTrue();
    }
  }

  @Test
  void hugeAnswersAreCutOffAndNotAskedForAgain() {
    AtomicLong sent = new AtomicLong();
    StandIns.all(Manner.huge(HUGE, sent));

    Gateway.ask(Gateway.CITY);

    assertThat(sent.get()).isBetween(3L * LARGEST, 3L * (LARGEST + IN_FLIGHT));
    assertThat(StandIns.ALL).allSatisfy(standIn -> assertThat(standIn.calls()).isEqualTo(1));
  }

  @Test
  void answersAnnouncedAsHugeAreNotRead() {
    AtomicLong sent = new AtomicLong();
    StandIns.all(Manner.hugeAsAnnounced(HUGE, sent));

    Gateway.ask(Gateway.CITY);

    assertThat(sent.get()).isLessThan(3L * IN_FLIGHT);
    assertThat(StandIns.ALL).allSatisfy(standIn -> assertThat(standIn.calls()).isEqualTo(1));
  }

  @Test
  void quickFailuresAreAskedAgainOnceAndSlowOnesNotAtAll() {
    StandIns.ALLOCATION.becomes(Manner.status(500));
    StandIns.TASK.becomes(Manner.slow(NEVER));
    StandIns.PERFORMANCE.becomes(Manner.problem(404, "YEAR_WITHOUT_DATA", "none"));

    Gateway.ask(Gateway.CITY);

    assertThat(StandIns.ALLOCATION.calls()).isEqualTo(2);
    assertThat(StandIns.TASK.calls()).isEqualTo(1);
    assertThat(StandIns.PERFORMANCE.calls()).isEqualTo(1);
  }

  private static List<Callable<JsonNode>> asking(List<String> paths) {
    return paths.stream().<Callable<JsonNode>>map(path -> () -> Gateway.ask(path)).toList();
  }

  private static JsonNode askInTime(String path) {
    Instant start = Instant.now();
    JsonNode view = Gateway.ask(path);
    assertThat(Duration.between(start, Instant.now())).isLessThan(DEADLINE_AND_MARGIN);
    return view;
  }
}
