package policyfunds.performance.writes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static policyfunds.performance.writes.HandmadeFund.CITY_GOAL;
import static policyfunds.performance.writes.HandmadeFund.CITY_TARGET;
import static policyfunds.performance.writes.HandmadeFund.CODE;
import static policyfunds.performance.writes.HandmadeFund.GOALS;
import static policyfunds.performance.writes.HandmadeFund.PROJECT_GOAL;
import static policyfunds.performance.writes.HandmadeFund.editor;
import static policyfunds.performance.writes.HandmadeFund.patch;
import static policyfunds.performance.writes.HandmadeFund.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

/** What is special to the writes of goals. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class GoalWritesTest {

  @BeforeEach
  void make() {
    HandmadeFund.make();
  }

  @AfterEach
  void takeAway() {
    HandmadeFund.takeAway();
  }

  @ParameterizedTest
  @CsvSource({
    "TEST-2997:R:NOPE:440100, REFERENCE_UNKNOWN, key",
    "TEST-2997:R:ENTERPRISE_SURVEY:449900, REFERENCE_UNKNOWN, key",
    "TEST-2997:R:ENTERPRISE_SURVEY:440000, REFERENCE_UNKNOWN, key",
    "TEST-2997:P:01, VALUE_REFUSED, key",
    "TEST-2997:P:0, VALUE_REFUSED, key",
    "TEST-2997:P:2, VALUE_REFUSED, /requestedAmountWan",
  })
  void refusesAGoalThatCannotBe(String key, String code, String place) {
    refused(editor().body(Bodies.CITY_GOAL).put(GOALS + key), 422, code, place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          R:MANUFACTURING_CLUSTER:440100 | "requestedAmountWan":482 | 422 | /requestedAmountWan
          R:MANUFACTURING_CLUSTER:440100 | "itemSequences":[1] | 422 | /itemSequences
          P:2 | "requestedAmountWan":1,"itemSequences":[6,6] | 422 | /itemSequences
          P:2 | "requestedAmountWan":1,"itemSequences":[6,0] | 400 | /itemSequences/1
          P:2 | "requestedAmountWan":1,"itemSequences":[null] | 400 | /itemSequences/0
          P:2 | "requestedAmountWan":0 | 400 | /requestedAmountWan
          P:2 | "requestedAmountWan":1e400 | 400 | /requestedAmountWan
          P:2 | "requestedAmountWan":0.0000001 | 400 | /requestedAmountWan
          P:2 | "requestedAmountWan":"482" | 400 | /requestedAmountWan
          """)
  void refusesMembersThatDoNotFitTheGoal(String key, String members, int status, String pointer) {
    String body = "{" + members + "," + Bodies.CITY_GOAL.strip().substring(1);

    refused(
        editor().body(body).put(GOALS + CODE + ":" + key),
        status,
        status == 422 ? "VALUE_REFUSED" : "VALUE_INVALID",
        pointer);
  }

  @Test
  void putsNewGoalsBehindThoseOfTheFund() {
    HandmadeFund.create(GOALS + CODE + ":P:7", Bodies.PROJECT_GOAL);

    given()
        .get("/api/v1/performance-goals?fund=" + CODE)
        .then()
        .body(
            "items.key",
            contains(CODE + ":R:ENTERPRISE_SURVEY:440100", CODE + ":P:1", CODE + ":P:7"))
        .body("items[2].requestedAmountWan", equalTo(482))
        .body("items[2].itemSequences", contains(6, 7))
        .body("items[2].sources", anEmptyMap());
  }

  @Test
  void findsAPlaceForEachOfManyNewGoalsAtOnce() throws InterruptedException {
    List<Callable<Integer>> writers =
        IntStream.rangeClosed(11, 22)
            .<Callable<Integer>>mapToObj(ordinal ->
                () ->
                    editor()
                        .body(Bodies.PROJECT_GOAL)
                        .put(GOALS + CODE + ":P:" + ordinal)
                        .statusCode())
            .toList();

    try (ExecutorService pool = Executors.newFixedThreadPool(writers.size())) {
      assertThat(pool.invokeAll(writers)).extracting(Future::get).containsOnly(201);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "text"})
  void refusesWordsThatSayNothing(String member) {
    String body =
        Bodies.CITY_GOAL.replaceFirst(
            "\"%s\":\"[^\"]+\"".formatted(member), "\"%s\":\"\u3000\"".formatted(member));

    refused(
        editor().header("If-Match", "*").body(body).put(CITY_GOAL),
        400,
        "VALUE_INVALID",
        "/" + member);
  }

  @Test
  void keepsWhatAPatchDoesNotName() {
    patch(editor())
        .header("If-Match", "*")
        .body("{\"requestedAmountWan\":12345678901234.123456,\"reason\":\"追加\"}")
        .patch(PROJECT_GOAL)
        .then()
        .statusCode(200);

    String answer =
        patch(editor())
            .header("If-Match", "*")
            .body("{\"name\":\"另一项目\",\"reason\":\"更名\"}")
            .patch(PROJECT_GOAL)
            .then()
            .statusCode(200)
            .body("name", equalTo("另一项目"))
            .body("itemSequences", contains(6, 7))
            .extract()
            .asString();

    assertThat(answer).contains("\"requestedAmountWan\":12345678901234.123456");
  }

  @Test
  void changesNothingByTheSameAgain() {
    editor()
        .header("If-Match", "*")
        .body(Bodies.PROJECT_GOAL)
        .put(PROJECT_GOAL)
        .then()
        .statusCode(200)
        .body("version", equalTo(1));
  }

  @Test
  void keepsWhatOthersRestOn() {
    HandmadeFund.create(CITY_TARGET, Bodies.TARGET);

    refused(HandmadeFund.withdraw(CITY_GOAL + "/indicators/1"), 409, "STILL_REFERENCED");
    refused(HandmadeFund.withdraw(CITY_GOAL), 409, "STILL_REFERENCED");
  }

  @Test
  void refusesAGoalOfAFundThatIsNotThere() {
    editor()
        .body(Bodies.PROJECT_GOAL)
        .put(GOALS + "NOPE-2997:P:1")
        .then()
        .statusCode(404)
        .body("code", equalTo("FUND_UNKNOWN"));
  }
}
