package policyfunds.performance.past;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static policyfunds.performance.writes.HandmadeFund.CITY_GOAL;
import static policyfunds.performance.writes.HandmadeFund.CITY_TARGET;
import static policyfunds.performance.writes.HandmadeFund.editor;
import static policyfunds.performance.writes.HandmadeFund.patch;
import static policyfunds.performance.writes.HandmadeFund.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Sealing;
import policyfunds.kernel.testing.Tokens;
import policyfunds.performance.writes.Bodies;
import policyfunds.performance.writes.HandmadeFund;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class AsOfTest {

  /**
   * Server-side statements are prepared at the fifth use; each connection of the pool has its own.
   */
  private static final int ROUNDS = 40;

  private static final String BEFORE_ALL = "2020-07-31";

  /** What goal, indicator and target value are part of. */
  private static final List<String> CONCERNED =
      List.of(
          CITY_GOAL,
          CITY_GOAL + "/indicators/1",
          CITY_TARGET,
          "/api/v1/performance-goals?year=2997",
          "/api/v1/indicator-targets?fund=TEST-2997&sort=-value",
          "/api/v1/funds/TEST-2997/reconciliation",
          "/api/v1/findings?year=2997",
          "/api/v1/region-parts?year=2997&include=findings",
          "/api/v1/region-parts/440100?year=2997",
          "/api/v1/region-parts?year=2997");

  @BeforeEach
  void make() {
    HandmadeFund.make();
    HandmadeFund.create(CITY_TARGET, Bodies.TARGET.replace("≥90%", "≥5500家次"));
  }

  @AfterEach
  void takeAway() {
    HandmadeFund.takeAway();
  }

  @Test
  void readsGoalIndicatorAndTargetAsTheyWereWhereverTheyAreRead() {
    String before = Sealing.instant();
    Map<String, String> then = bodies(null);
    changeAllThree();
    String after = Sealing.instant();
    Map<String, String> now = bodies(null);

    Map<String, String> asOfBefore = bodies(before);
    Map<String, String> asOfAfter = bodies(after);

    CONCERNED.forEach(path -> assertThat(now.get(path)).as(path).isNotEqualTo(then.get(path)));
    assertThat(asOfBefore).isEqualTo(then);
    assertThat(asOfAfter).isEqualTo(now);
  }

  @Test
  void neverMistakesOneForTheOtherOnConnectionsThatServeBoth() {
    String before = Sealing.instant();
    Map<String, String> then = bodies(null);
    changeAllThree();
    Map<String, String> now = bodies(null);

    for (int round = 0; round < ROUNDS; round++) {
      assertThat(bodies(before)).isEqualTo(then);
      assertThat(bodies(null)).isEqualTo(now);
    }
  }

  @Test
  void showsATargetUntilItWasWithdrawn() {
    String before = Sealing.instant();
    HandmadeFund.withdraw(CITY_TARGET).then().statusCode(204);
    String after = Sealing.instant();

    get(CITY_TARGET, before).then().statusCode(200).body("asWritten", equalTo("≥5500家次"));
    get(CITY_TARGET, after).then().statusCode(404).body("code", equalTo("RESOURCE_UNKNOWN"));
    get(CITY_GOAL, before).then().body("indicators[0].targets", hasSize(1));
    get(CITY_GOAL, after).then().body("indicators[0].targets", hasSize(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"performance-goals", "indicator-targets", "funds", "documents"})
  void holdsNothingBeforeAnythingWasLoaded(String list) {
    get("/api/v1/" + list, BEFORE_ALL)
        .then()
        .statusCode(200)
        .header("As-Of", "2020-07-31T15:59:59.999999Z")
        .header("Ledger-Position", "0")
        .body("total", equalTo(0))
        .body("items", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource({
    "performance-goals?year=2020, YEAR_WITHOUT_DATA",
    "performance-goals/GD-IIT-2020:P:1, RESOURCE_UNKNOWN",
    "performance-goals/GD-IIT-2020:P:1/indicators/1, RESOURCE_UNKNOWN",
    "performance-goals/GD-IIT-2020:P:1/indicators/1/targets/ANNUAL, RESOURCE_UNKNOWN",
    "indicator-targets?year=2020, YEAR_WITHOUT_DATA",
    "region-parts?year=2020, YEAR_WITHOUT_DATA",
    "region-parts/440100?year=2020, YEAR_WITHOUT_DATA",
    "funds/GD-IIT-2020, FUND_UNKNOWN",
    "funds/GD-IIT-2020/reconciliation, FUND_UNKNOWN",
    "documents/440000-2020, RESOURCE_UNKNOWN",
    "documents/440000-2020/tables/4-1, RESOURCE_UNKNOWN",
  })
  void knowsNothingBeforeAnythingWasLoaded(String path, String code) {
    get("/api/v1/" + path, BEFORE_ALL).then().statusCode(404).body("code", equalTo(code));
  }

  @Test
  void namesAnInstantThatIsNone() {
    get(CITY_TARGET, "yesterday")
        .then()
        .statusCode(400)
        .body("code", equalTo("PARAMETER_MALFORMED"))
        .body("detail", containsString("yesterday"));
  }

  @Test
  void refusesToWriteThePast() {
    refused(
        editor().queryParam("asOf", BEFORE_ALL).body(Bodies.TARGET).put(CITY_TARGET),
        400,
        "PARAMETER_UNKNOWN");
  }

  private static void changeAllThree() {
    change(CITY_GOAL, "{\"text\":\"采集5600家次。\",\"name\":\"另一表\",\"reason\":\"更正\"}");
    change(CITY_GOAL + "/indicators/1", "{\"name\":\"核对量（家次）\",\"reason\":\"更正\"}");
    change(CITY_TARGET, "{\"asWritten\":\"≥5600家次\",\"reason\":\"更正\"}");
  }

  private static void change(String path, String body) {
    patch(editor()).header("If-Match", "*").body(body).patch(path).then().statusCode(200);
  }

  private static Map<String, String> bodies(String instant) {
    Map<String, String> bodies = new LinkedHashMap<>();
    CONCERNED.forEach(path -> bodies.put(path, get(path, instant).asString()));
    return bodies;
  }

  private static Response get(String path, String instant) {
    return instant == null ? given().get(path) : given().queryParam("asOf", instant).get(path);
  }
}
