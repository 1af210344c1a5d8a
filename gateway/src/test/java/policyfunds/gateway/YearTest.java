package policyfunds.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.testing.Tokens;

/** A year is read once for each version of the data, whoever asks for it. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class YearTest {

  private static final String ONE = Gateway.FINDINGS + "&pageSize=1";
  private static final Manner OTHER_DOCUMENT =
      Manner.changed(text -> text.replaceAll("\"digest\":\"[0-9a-f]+\"", "\"digest\":\"other\""));

  @AfterEach
  void behave() {
    StandIns.behave();
  }

  @Test
  void isReadOnceForAHundredWhoAskAtOnce() throws Exception {
    IntStream.range(0, 50).forEach(_ -> Gateway.ask(ONE));
    StandIns.behave();
    CountDownLatch gate = new CountDownLatch(1);
    StandIns.TASK.becomes(Manner.well().after(gate).ofYears());

    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<JsonNode>> answers = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        answers.add(callers.submit(() -> Gateway.ask(ONE)));
      }
      waitFor(StandIns.TASK, 101, Duration.ofMillis(800));
      gate.countDown();

      for (Future<JsonNode> answer : answers) {
        assertThat(answer.get().path("complete").asBoolean()).isTrue();
        assertThat(answer.get().path("total")).isEqualTo(answers.getFirst().get().path("total"));
      }
    }
    assertRead(1);
  }

  @Test
  void isReadAgainOnceTheDataHasChanged() {
    long before = Gateway.ask(ONE).path("total").asLong();
    Gateway.ask(ONE);
    assertRead(1);

    StandIns.TASK.becomes(
        Manner.changed(text -> text.replaceFirst("\"value\":5500", "\"value\":1")));
    assertThat(Gateway.ask(ONE).path("total").asLong()).isEqualTo(before);
    StandIns.TASK.changes();

    assertThat(Gateway.ask(ONE).path("total").asLong()).isGreaterThan(before);
    assertRead(2);
  }

  @Test
  void isKeptHoweverManyVersionsThereWereBefore() {
    for (int version = 0; version < 60; version++) {
      Gateway.ask(ONE);
      Gateway.ask(ONE);
      StandIns.TASK.changes();
    }
    StandIns.behave();

    Gateway.ask(ONE);
    Gateway.ask(ONE);

    assertRead(1);
  }

  @Test
  void isNotKeptWhileIncomplete() {
    StandIns.TASK.becomes(Manner.status(503).ofYears());
    JsonNode incomplete = Gateway.ask(ONE);
    StandIns.TASK.becomes(Manner.well());

    assertThat(Gateway.part(incomplete, "tasks")).isEqualTo("UNAVAILABLE");
    assertThat(incomplete.path("complete").asBoolean()).isFalse();
    assertThat(Gateway.ask(ONE).path("complete").asBoolean()).isTrue();
  }

  @Test
  void isNotKeptWhileDocumentsDiffer() {
    StandIns.TASK.becomes(OTHER_DOCUMENT);
    JsonNode inconsistent = Gateway.ask(ONE);
    StandIns.TASK.becomes(Manner.well());

    assertThat(inconsistent.path("complete").asBoolean()).isTrue();
    assertThat(inconsistent.path("consistent").asBoolean()).isFalse();
    assertThat(Gateway.ask(ONE).path("consistent").asBoolean()).isTrue();
    assertRead(2);
  }

  @Test
  void whoWaitsForOneThatIsNotKeptAsksForThemselves() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    StandIns.TASK.becomes(OTHER_DOCUMENT.after(gate).ofYears());

    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<JsonNode> first = callers.submit(() -> Gateway.ask(ONE));
      waitFor(StandIns.TASK, 2, Duration.ofSeconds(1));
      Future<JsonNode> second = callers.submit(() -> Gateway.ask(ONE));
      waitFor(StandIns.TASK, 3, Duration.ofMillis(500));
      StandIns.TASK.becomes(Manner.well());
      gate.countDown();

      assertThat(first.get().path("consistent").asBoolean()).isFalse();
      assertThat(second.get().path("consistent").asBoolean()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void refusalOfOneWhoReadsIsNotThatOfOneWhoWaits(int status) throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    String refused = Tokens.editor("440300");
    StandIns.TASK.becomes(Manner.status(status).towards(refused).after(gate).ofYears());

    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> first = callers.submit(() -> statusFor(refused));
      waitFor(StandIns.TASK, 2, Duration.ofSeconds(1));
      Future<JsonNode> second = callers.submit(() -> Gateway.ask(ONE));
      waitFor(StandIns.TASK, 3, Duration.ofMillis(500));
      gate.countDown();

      assertThat(first.get()).isEqualTo(status);
      assertThat(second.get().path("complete").asBoolean()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void whatIsKeptIsForNobodyWhomAServiceRefuses(int status) {
    String refused = Tokens.editor("440300");
    Gateway.ask(ONE);

    StandIns.TASK.becomes(Manner.status(status).towards(refused));

    assertThat(statusFor(refused)).isEqualTo(status);
    assertThat(statusFor(Tokens.reader())).isEqualTo(200);
    assertRead(1);
  }

  @Test
  void isKeptAsWhatItWasMadeOfWhereTheDataMovesMeanwhile() {
    StandIns.TASK.becomes(Manner.well().ofEvents(StandIns.TASK.events() + 1));
    assertThat(Gateway.ask(ONE).path("complete").asBoolean()).isTrue();
    StandIns.TASK.becomes(Manner.well());
    StandIns.TASK.changes();

    Gateway.ask(ONE);

    assertRead(1);
  }

  @Test
  void isNotKeptWhereAServiceIsBehindItsLedgerOrDoesNotSay() {
    StandIns.TASK.becomes(Manner.well().ofEvents(StandIns.TASK.events() - 1));
    Gateway.ask(ONE);
    StandIns.TASK.becomes(Manner.well().ofEvents(null));
    Gateway.ask(ONE);
    Gateway.ask(ONE);

    assertRead(3);
  }

  @Test
  void isReadWithoutVersionsWhereALedgerDoesNotAnswer() {
    StandIns.TASK.becomes(Manner.status(500).at("/ledger"));

    assertThat(Gateway.ask(ONE).path("complete").asBoolean()).isTrue();
    assertThat(Gateway.ask(ONE).path("complete").asBoolean()).isTrue();

    assertRead(2);
  }

  @Test
  void isOneForCitiesAndFindingsWithAndWithoutItsFund() {
    assertThat(Gateway.ask(Gateway.CITY).path("complete").asBoolean()).isTrue();
    Gateway.ask(Gateway.CITY + "&fund=GD-IIT-2020");
    Gateway.ask("/api/v1/cities/440300?year=2020");
    Gateway.ask(ONE);
    Gateway.ask(ONE + "&fund=GD-IIT-2020");

    assertRead(1);
  }

  @Test
  void pastIsReadButJudgedOnceAndNeverTakenForThePresent() {
    JsonNode july = Gateway.ask(ONE + "&asOf=2020-07-31");
    JsonNode august = Gateway.ask(ONE + "&asOf=2020-08-31");

    assertThat(july.path("asOf").asText()).isEqualTo("2020-07-31T15:59:59.999999Z");
    assertThat(august.path("asOf").asText()).isEqualTo("2020-08-31T15:59:59.999999Z");
    assertThat(august.at("/parts/tasks/asOf").asText()).isEqualTo("2020-08-31T15:59:59.999999Z");
    assertThat(august.path("items")).isEqualTo(july.path("items"));
    assertThat(Gateway.ask(ONE).has("asOf")).isFalse();
    assertRead(3);
  }

  private static void assertRead(int times) {
    assertThat(StandIns.ALL)
        .allSatisfy(standIn -> assertThat(standIn.years()).as("years read").isEqualTo(times));
  }

  private static int statusFor(String token) {
    return given().auth().oauth2(token).get(ONE).statusCode();
  }

  private static void waitFor(StandIn standIn, int calls, Duration longest)
      throws InterruptedException {
    Instant end = Instant.now().plus(longest);
    while (standIn.calls() < calls && Instant.now().isBefore(end)) {
      Thread.sleep(5);
    }
  }
}
