package policyfunds.allocation.past;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.allocation.writes.Api;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Sealing;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class AsOfTest {

  /**
   * Server-side statements are prepared at the fifth use; each connection of the pool has its own.
   */
  private static final int ROUNDS = 40;

  private static final String BEFORE_ALL = "2020-07-31";
  private static final String SHANTOU =
      "allocations?year=2020&regionCode=440500&directionCode=ENTERPRISE_SURVEY";

  /** What the amount is part of. */
  private static final List<String> CONCERNED =
      List.of(
          SHANTOU,
          "allocations?year=2020&sort=-amountWan&pageSize=500",
          "region-parts/440500?year=2020",
          "region-parts?year=2020",
          "region-parts?year=2020&include=findings",
          "findings?year=2020",
          "funds/GD-IIT-2020/reconciliation");

  private static final List<String> OTHERS =
      List.of(
          "funds",
          "funds/GD-IIT-2020",
          "documents",
          "documents/440000-2020",
          "documents/440000-2020/tables",
          "documents/440000-2020/tables/2-1",
          "documents/440000-2020/annexes/2",
          "organizations?pageSize=500",
          "organizations/1",
          "budget-items?year=2020",
          "budget-items/GD-IIT-2020:1",
          "stated-totals?year=2020",
          "region-parts/440000?year=2020");

  private String shantou;
  private String original;

  @BeforeEach
  void prepare() {
    Api.prepare();
    shantou = "allocations/" + get(SHANTOU).jsonPath().getLong("items[0].id");
    original = amount();
  }

  @AfterEach
  void restore() {
    if (!amount().equals(original)) {
      change(shantou, original);
    }
  }

  @Test
  void readsWhatTheAmountWasBeforeItsChangeWhereverItIsRead() {
    String before = Sealing.instant();
    Map<String, String> then = bodies();
    change(shantou, "40.5");
    String after = Sealing.instant();
    Map<String, String> now = bodies();

    Map<String, String> asOfBefore = bodiesAsOf(before);
    Map<String, String> asOfAfter = bodiesAsOf(after);

    CONCERNED.forEach(path -> assertThat(now.get(path)).isNotEqualTo(then.get(path)));
    assertThat(asOfBefore).isEqualTo(then);
    assertThat(asOfAfter).isEqualTo(now);
    assertThat(getAsOf(shantou, before).jsonPath().getString("amountWan")).isEqualTo(original);
    assertThat(getAsOf(shantou, after).jsonPath().getString("amountWan")).isEqualTo("40.5");
  }

  @Test
  void neverMistakesOneForTheOtherOnConnectionsThatServeBoth() {
    String before = Sealing.instant();
    Map<String, String> then = bodies();
    change(shantou, "40.5");
    Map<String, String> now = bodies();

    for (int round = 0; round < ROUNDS; round++) {
      for (String path : CONCERNED) {
        assertThat(getAsOf(path, before).asString()).isEqualTo(then.get(path));
        assertThat(get(path).asString()).isEqualTo(now.get(path));
      }
    }
  }

  @Test
  void writesAsBeforeOnConnectionsThatHaveLookedBack() {
    String before = Sealing.instant();
    for (int round = 0; round < ROUNDS / 4; round++) {
      getAsOf("allocations", before).then().statusCode(200);

      change(shantou, "4" + round % 2);
    }

    assertThat(amount()).isEqualTo("41");
  }

  @Test
  void showsAnAllocationUntilItWasWithdrawn() {
    Api.item(71);
    String list = "allocations?fund=" + Api.FUND + "&item=71";
    String unknown = Sealing.instant();
    String path =
        "allocations/"
            + Api.post(Api.GUANGZHOU, "allocations", Api.allocation(71, "7"))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    String booked = Sealing.instant();
    Api.delete(Api.GUANGZHOU, path, Api.tag(path)).statusCode(204);
    String withdrawn = Sealing.instant();

    getAsOf(path, unknown).then().statusCode(404).body("code", equalTo("RESOURCE_UNKNOWN"));
    getAsOf(path, booked).then().statusCode(200).body("amountWan", equalTo(7));
    getAsOf(path, withdrawn).then().statusCode(404).body("code", equalTo("RESOURCE_UNKNOWN"));
    getAsOf(list, unknown).then().body("total", equalTo(0));
    getAsOf(list, booked).then().body("total", equalTo(1)).body("items.amountWan", hasSize(1));
    getAsOf(list, withdrawn).then().body("total", equalTo(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "allocations",
        "organizations",
        "budget-items",
        "stated-totals",
        "funds",
        "documents"
      })
  void holdsNothingBeforeAnythingWasLoaded(String list) {
    getAsOf(list, BEFORE_ALL)
        .then()
        .statusCode(200)
        .header("Ledger-Position", "0")
        .body("total", equalTo(0))
        .body("items", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource({
    "allocations?year=2020, YEAR_WITHOUT_DATA",
    "region-parts?year=2020, YEAR_WITHOUT_DATA",
    "region-parts/440100?year=2020, YEAR_WITHOUT_DATA",
    "funds/GD-IIT-2020, FUND_UNKNOWN",
    "funds/GD-IIT-2020/reconciliation, FUND_UNKNOWN",
    "budget-items/GD-IIT-2020:1, RESOURCE_UNKNOWN",
    "organizations/1, RESOURCE_UNKNOWN",
    "documents/440000-2020, RESOURCE_UNKNOWN",
    "documents/440000-2020/tables/1-1, RESOURCE_UNKNOWN",
  })
  void knowsNothingBeforeAnythingWasLoaded(String path, String code) {
    getAsOf(path, BEFORE_ALL).then().statusCode(404).body("code", equalTo(code));
  }

  @Test
  void takesADateForItsEndInChina() {
    getAsOf("funds", BEFORE_ALL).then().header("As-Of", "2020-07-31T15:59:59.999999Z");
    getAsOf("funds", "2020-07-31T16:00:00+08:00")
        .then()
        .header("As-Of", startsWith("2020-07-31T08"));
    getAsOf("funds", LocalDate.now().plusDays(1).toString()).then().body("total", equalTo(count()));
  }

  @Test
  void answersForTheLastSealWhereAskedForTheFuture() {
    String last = Sealing.instant();

    Response answer = getAsOf("allocations?year=2020", "2999-12-31");

    answer.then().statusCode(200).body("total", equalTo(32));
    assertThat(Instant.parse(answer.header("As-Of"))).isEqualTo(Instant.parse(last));
    assertThat(answer.header("Ledger-Position"))
        .isEqualTo(get("ledger").jsonPath().getString("position"));
  }

  @Test
  void saysNothingOfTheLedgerWhereNotAsked() {
    get("allocations").then().header("As-Of", nullValue()).header("Ledger-Position", nullValue());
  }

  @Test
  void tellsBrowsersWhatItWasAnsweredFor() {
    given()
        .header("Origin", "http://127.0.0.1:5173")
        .get("/api/v1/funds")
        .then()
        .header("Access-Control-Expose-Headers", containsString("As-Of,Ledger-Position"));
  }

  @Test
  void givesATableAsCsvAsItWas() {
    String before = Sealing.instant();
    String csv =
        given().accept("text/csv").get("/api/v1/documents/440000-2020/tables/2-1").asString();

    given()
        .accept("text/csv")
        .queryParam("asOf", before)
        .get("/api/v1/documents/440000-2020/tables/2-1")
        .then()
        .statusCode(200)
        .body(equalTo(csv));
    given()
        .accept("text/csv, application/problem+json")
        .queryParam("asOf", BEFORE_ALL)
        .get("/api/v1/documents/440000-2020/tables/2-1")
        .then()
        .statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "2020-02-30",
        "2020-07",
        "2020-07-31T25:00:00Z",
        "2020-07-31T10:00:00",
        "1899-12-31",
        "10000-01-01",
        "2020-07-31 ",
        "２０２０-07-31"
      })
  void namesAnInstantThatIsNone(String asOf) {
    getAsOf("allocations", asOf)
        .then()
        .statusCode(400)
        .body("code", equalTo("PARAMETER_MALFORMED"))
        .body("detail", containsString(asOf.strip()));
  }

  @Test
  void takesNoneWhereNothingIsReadOfThePast() {
    getAsOf("funding-directions", BEFORE_ALL)
        .then()
        .statusCode(400)
        .body("code", equalTo("PARAMETER_UNKNOWN"));
    getAsOf(shantou + "/history", BEFORE_ALL)
        .then()
        .statusCode(400)
        .body("code", equalTo("PARAMETER_UNKNOWN"));
  }

  @Test
  void refusesToWriteThePast() {
    Api.as(Api.GUANGZHOU)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .queryParam("asOf", BEFORE_ALL)
        .contentType("application/json")
        .body(Api.allocation(1, "7"))
        .post("/api/v1/allocations")
        .then()
        .statusCode(400)
        .body("code", equalTo("PARAMETER_UNKNOWN"))
        .body("detail", containsString("asOf"));
  }

  private static void change(String path, String amount) {
    String patch = "{\"amountWan\":%s,\"reason\":\"changed by a test\"}".formatted(amount);
    Api.patch(Api.PROVINCE, path, Api.tag(path), patch).statusCode(200);
  }

  private String amount() {
    return get(shantou).jsonPath().getString("amountWan");
  }

  private static int count() {
    return get("funds").jsonPath().getInt("total");
  }

  private static Map<String, String> bodies() {
    Map<String, String> bodies = new LinkedHashMap<>();
    CONCERNED.forEach(path -> bodies.put(path, get(path).asString()));
    OTHERS.forEach(path -> bodies.put(path, get(path).asString()));
    return bodies;
  }

  private static Map<String, String> bodiesAsOf(String instant) {
    Map<String, String> bodies = new LinkedHashMap<>();
    CONCERNED.forEach(path -> bodies.put(path, getAsOf(path, instant).asString()));
    OTHERS.forEach(path -> bodies.put(path, getAsOf(path, instant).asString()));
    return bodies;
  }

  private static Response get(String path) {
    return given().header("Accept-Language", "en").get("/api/v1/" + path);
  }

  private static Response getAsOf(String path, String instant) {
    return given()
        .header("Accept-Language", "en")
        .queryParam("asOf", instant)
        .get("/api/v1/" + path);
  }
}
