package policyfunds.task.past;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
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
import policyfunds.task.writes.OwnFund;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class AsOfTest {

  /**
   * Server-side statements are prepared at the fifth use; each connection of the pool has its own.
   */
  private static final int ROUNDS = 40;

  private static final String BEFORE_ALL = "2020-07-31";
  private static final String CHANGE =
      "{\"workload\": {\"value\": 5400}, \"name\": \"数据核对\", \"reason\": \"按合同调整任务量\"}";

  /** What the workload is part of. */
  private static final List<String> CONCERNED =
      List.of(
          OwnFund.TASK,
          "/api/v1/policy-tasks?year=2041",
          "/api/v1/policy-tasks?fund=TEST-2041&regionCode=440100&sort=-workload",
          "/api/v1/region-parts/440100?year=2041",
          "/api/v1/region-parts?year=2041",
          "/api/v1/region-parts?year=2041&include=findings");

  @Inject OwnFund fund;

  @BeforeEach
  void openAFund() {
    fund.open();
    OwnFund.put(OwnFund.BODY).then().statusCode(201);
  }

  @AfterEach
  void removeItAgain() {
    fund.remove();
  }

  @Test
  void readsWhatTheWorkloadWasBeforeItsChangeWhereverItIsRead() {
    String before = Sealing.instant();
    Map<String, String> then = bodies(null);
    OwnFund.patch(CHANGE, "*").then().statusCode(200);
    String after = Sealing.instant();
    Map<String, String> now = bodies(null);

    Map<String, String> asOfBefore = bodies(before);
    Map<String, String> asOfAfter = bodies(after);

    CONCERNED.forEach(path -> assertThat(now.get(path)).isNotEqualTo(then.get(path)));
    assertThat(asOfBefore).isEqualTo(then);
    assertThat(asOfAfter).isEqualTo(now);
  }

  @Test
  void neverMistakesOneForTheOtherOnConnectionsThatServeBoth() {
    String before = Sealing.instant();
    Map<String, String> then = bodies(null);
    OwnFund.patch(CHANGE, "*").then().statusCode(200);
    Map<String, String> now = bodies(null);

    for (int round = 0; round < ROUNDS; round++) {
      assertThat(bodies(before)).isEqualTo(then);
      assertThat(bodies(null)).isEqualTo(now);
    }
  }

  @Test
  void showsATaskUntilItWasWithdrawnAndAgainWhenItWasLaidDownAnew() {
    String laidDown = Sealing.instant();
    withdraw();
    String withdrawn = Sealing.instant();
    OwnFund.put(OwnFund.BODY.replace("数据采集", "数据上报")).then().statusCode(201);
    String laidDownAnew = Sealing.instant();

    get(OwnFund.TASK, laidDown).then().body("name", equalTo("数据采集"));
    get(OwnFund.TASK, withdrawn).then().statusCode(404).body("code", equalTo("RESOURCE_UNKNOWN"));
    get(OwnFund.TASK, laidDownAnew)
        .then()
        .body("name", equalTo("数据上报"))
        .body("version", equalTo(1));
    get("/api/v1/policy-tasks?fund=TEST-2041", withdrawn).then().body("total", equalTo(0));
    get("/api/v1/policy-tasks?fund=TEST-2041", laidDownAnew)
        .then()
        .body("items.name", contains("数据上报"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"policy-tasks", "funds", "documents"})
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
    "policy-tasks?year=2020, YEAR_WITHOUT_DATA",
    "policy-tasks/GD-IIT-2020:ENTERPRISE_SURVEY:440100:1, RESOURCE_UNKNOWN",
    "region-parts?year=2020, YEAR_WITHOUT_DATA",
    "region-parts/440100?year=2020, YEAR_WITHOUT_DATA",
    "funds/GD-IIT-2020, FUND_UNKNOWN",
    "documents/440000-2020, RESOURCE_UNKNOWN",
    "documents/440000-2020/tables/3-1, RESOURCE_UNKNOWN",
  })
  void knowsNothingBeforeAnythingWasLoaded(String path, String code) {
    get("/api/v1/" + path, BEFORE_ALL).then().statusCode(404).body("code", equalTo(code));
  }

  @Test
  void namesAnInstantThatIsNone() {
    get("/api/v1/policy-tasks", "yesterday")
        .then()
        .statusCode(400)
        .body("code", equalTo("PARAMETER_MALFORMED"))
        .body("detail", containsString("yesterday"));
  }

  @Test
  void refusesToWriteThePast() {
    OwnFund.asEditor()
        .queryParam("asOf", BEFORE_ALL)
        .header("If-Match", "*")
        .contentType("application/json")
        .body(OwnFund.BODY)
        .put(OwnFund.TASK)
        .then()
        .statusCode(400)
        .body("code", equalTo("PARAMETER_UNKNOWN"));
  }

  private static void withdraw() {
    OwnFund.asEditor()
        .header("If-Match", "*")
        .queryParam("reason", "重复登记")
        .delete(OwnFund.TASK)
        .then()
        .statusCode(204);
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
