package policyfunds.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.testing.Tokens;

/** What was known then: all three are asked about one instant, and say what they answered for. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class AsOfTest {

  static final Iterable<String> VIEWS = Gateway.VIEWS;

  private static final String IN_JULY = "&asOf=2020-07-31";
  private static final String END_OF_JULY = "2020-07-31T15:59:59.999999Z";
  private static final String IN_JUNE = "2020-06-15T01:02:03Z";
  private static final Manner NO_DATA = Manner.problem(404, "YEAR_WITHOUT_DATA", "nothing");
  private static final Map<String, StandIn> PARTS =
      Map.of(
          "allocations", StandIns.ALLOCATION,
          "tasks", StandIns.TASK,
          "performance", StandIns.PERFORMANCE);

  @AfterEach
  void behave() {
    StandIns.behave();
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void asksTheThreeAboutTheEndOfADay(String view) {
    JsonNode answer = Gateway.ask(view + IN_JULY);

    assertThat(answer.path("asOf").asText()).isEqualTo(END_OF_JULY);
    assertThat(answer.path("complete").asBoolean()).isTrue();
    PARTS.forEach((name, standIn) -> {
      JsonNode part = answer.at("/parts/" + name);
      assertThat(part.path("asOf").asText()).isEqualTo(END_OF_JULY);
      assertThat(part.path("position").isIntegralNumber()).isTrue();
      assertThat(part.path("position").asLong()).isEqualTo(standIn.position());
      assertAskedOnlyAbout(END_OF_JULY, standIn);
    });
  }

  @ParameterizedTest
  @CsvSource({
    "2020-07-31T16:00:00Z, 2020-07-31T16:00:00Z",
    "2020-08-01T00:00:00+08:00, 2020-07-31T16:00:00Z",
    "2020-07-31T16:00:00.123456789Z, 2020-07-31T16:00:00.123456Z",
  })
  void asksTheThreeAboutOneInstant(String asked, String meant) {
    JsonNode answer = Gateway.ask(Gateway.CITY + "&asOf=" + asked);

    assertThat(answer.path("asOf").asText()).isEqualTo(meant);
    assertThat(StandIns.ALL).allSatisfy(standIn -> assertAskedOnlyAbout(meant, standIn));
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void eachPartSaysItsOwnInstant(String view) {
    StandIns.TASK.becomes(Manner.well().asOf(IN_JUNE, "7"));

    JsonNode answer = Gateway.ask(view + IN_JULY);

    assertThat(answer.path("asOf").asText()).isEqualTo(END_OF_JULY);
    assertThat(answer.at("/parts/allocations/asOf").asText()).isEqualTo(END_OF_JULY);
    assertThat(answer.at("/parts/tasks/asOf").asText()).isEqualTo(IN_JUNE);
    assertThat(answer.at("/parts/tasks/position").asLong()).isEqualTo(7);
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void saysNothingOfAPastForNow(String view) {
    StandIns.TASK.becomes(Manner.well().asOf(IN_JUNE, "7"));

    JsonNode answer = Gateway.ask(view);

    assertThat(answer.has("asOf")).isFalse();
    assertThat(answer.path("complete").asBoolean()).isTrue();
    PARTS.forEach((name, standIn) -> {
      assertThat(answer.at("/parts/" + name).has("asOf")).isFalse();
      assertThat(answer.at("/parts/" + name).has("position")).isFalse();
      assertThat(standIn.asked())
          .contains(view.equals(Gateway.FINDINGS) ? "year=2020&include=findings" : "year=2020")
          .noneMatch(query -> query.contains("asOf"));
    });
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void doesNotShowThePresentAsThePast(String view) {
    StandIns.TASK.becomes(Manner.well().knowingNoPast());

    unavailable(Gateway.ask(view + IN_JULY));

    assertThat(StandIns.TASK.calls()).isEqualTo(1);
    assertThat(Gateway.part(Gateway.ask(view), "tasks")).isEqualTo("AVAILABLE");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, 7",
        "2020-06-15T01:02:03Z, -",
        "yesterday, 7",
        "2020-06-15, 7",
        "2020-07-31T16:00:00Z, 7",
        "2020-06-15T01:02:03Z, last",
        "2020-06-15T01:02:03Z, -1",
        "2020-06-15T01:02:03Z, 9999999999999999999",
      })
  void believesNobodyWhoDoesNotSayWhatWasAnsweredFor(String asOf, String position) {
    StandIns.TASK.becomes(Manner.well().asOf(asOf, position));

    unavailable(Gateway.ask(Gateway.CITY + IN_JULY));
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void neighbourThatDoesNotKnowTheParameterIsUnavailable(String view) {
    StandIns.TASK.becomes(Manner.problem(400, "PARAMETER_UNKNOWN", "asOf").knowingNoPast());

    unavailable(Gateway.ask(view + IN_JULY));

    assertThat(StandIns.TASK.calls()).isEqualTo(1);
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void partIsEmptyWhereNothingWasKnownThen(String view) {
    StandIns.TASK.becomes(NO_DATA);

    JsonNode answer = Gateway.ask(view + IN_JULY);

    assertThat(Gateway.part(answer, "tasks")).isEqualTo("EMPTY");
    assertThat(answer.at("/parts/tasks/asOf").asText()).isEqualTo(END_OF_JULY);
    assertThat(answer.at("/parts/tasks/position").asLong()).isEqualTo(StandIns.TASK.position());
    assertThat(Gateway.part(answer, "allocations")).isEqualTo("AVAILABLE");
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void emptinessOfThePresentIsNoneOfThePast(String view) {
    StandIns.TASK.becomes(NO_DATA.knowingNoPast());

    unavailable(Gateway.ask(view + IN_JULY));
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void isNotFoundWhereNobodyKnewAnything(String view) {
    StandIns.all(NO_DATA);

    Gateway.reader()
        .get(view + IN_JULY)
        .then()
        .statusCode(404)
        .body("code", equalTo("YEAR_WITHOUT_DATA"));
  }

  @Test
  void refusalsAreHandedOnWhateverTheyWereAnsweredFor() {
    for (int status : List.of(400, 401, 403)) {
      StandIns.TASK.becomes(Manner.problem(status, "FUND_AMBIGUOUS", "A-1, B-2").knowingNoPast());

      Gateway.reader().get(Gateway.CITY + IN_JULY).then().statusCode(status);
    }
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void asksNobodyAboutNonsense(String view) {
    for (String nonsense : List.of("yesterday", "2020-02-30", "2020-07-31T16:00:00", "20200731")) {
      refused(view + "&asOf=" + nonsense, "PARAMETER_MALFORMED");
    }
    refused(view + "&asOf=", "PARAMETER_MALFORMED");
    refused(view + IN_JULY + IN_JULY, "PARAMETER_REPEATED");

    assertThat(StandIns.ALL).allSatisfy(standIn -> assertThat(standIn.calls()).isZero());
  }

  @ParameterizedTest
  @ValueSource(strings = {"regions", "code-lists", "code-lists/target-kinds"})
  void whatNeverChangesHasNoPast(String list) {
    refused("/api/v1/" + list + "?asOf=2020-07-31", "PARAMETER_UNKNOWN");
  }

  @Test
  void tagIsOfWhatWasKnown() {
    String now = tag(Gateway.CITY);
    String then = tag(Gateway.CITY + IN_JULY);

    assertThat(then).isNotEqualTo(now).isEqualTo(tag(Gateway.CITY + IN_JULY));
    Gateway.reader()
        .header("If-None-Match", then)
        .get(Gateway.CITY + IN_JULY)
        .then()
        .statusCode(304);
  }

  private static void assertAskedOnlyAbout(String instant, StandIn standIn) {
    assertThat(standIn.asked())
        .isNotEmpty()
        .allMatch(query -> query.startsWith("year=2020&") && query.endsWith("asOf=" + instant));
  }

  private static String tag(String path) {
    return Gateway.reader().get(path).then().statusCode(200).extract().header("ETag");
  }

  private static void unavailable(JsonNode answer) {
    assertThat(Gateway.part(answer, "tasks")).isEqualTo("UNAVAILABLE");
    assertThat(answer.at("/parts/tasks").has("asOf")).isFalse();
    assertThat(answer.at("/parts/tasks").has("position")).isFalse();
    assertThat(answer.path("complete").asBoolean()).isFalse();
    assertThat(Gateway.part(answer, "allocations")).isEqualTo("AVAILABLE");
  }

  private static void refused(String path, String code) {
    Gateway.reader().get(path).then().statusCode(400).body("code", equalTo(code));
  }
}
