package policyfunds.allocation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.testing.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ErrorsTest {

  @ParameterizedTest
  @CsvSource({
    "/api/v1/allocations?colour=red, 400, PARAMETER_UNKNOWN, colour",
    "/api/v1/allocations?year=2020&year=2021, 400, PARAMETER_REPEATED, year",
    "/api/v1/allocations?year=20x0, 400, YEAR_MALFORMED, 20x0",
    "/api/v1/allocations?year=2019, 404, YEAR_WITHOUT_DATA, 2019",
    "/api/v1/allocations?fund=NOPE, 404, FUND_UNKNOWN, NOPE",
    "/api/v1/allocations?year=2020&fund=NOPE, 404, FUND_UNKNOWN, NOPE",
    "/api/v1/allocations?regionCode=4401, 400, REGION_CODE_MALFORMED, 4401",
    "/api/v1/allocations?directionCode=NOPE, 400, DIRECTION_UNKNOWN, NOPE",
    "/api/v1/allocations?page=0, 400, PAGE_OUT_OF_RANGE, page",
    "/api/v1/allocations?pageSize=501, 400, PAGE_OUT_OF_RANGE, pageSize",
    "/api/v1/allocations?page=99999999999999, 400, PAGE_OUT_OF_RANGE, page",
    "/api/v1/allocations?sort=-colour, 400, SORT_UNKNOWN, colour",
    "/api/v1/allocations?item=one, 400, PARAMETER_MALFORMED, one",
    "/api/v1/organizations?kind=PRINCE, 400, PARAMETER_MALFORMED, PRINCE",
    "/api/v1/region-parts/440100, 400, PARAMETER_MISSING, year",
    "/api/v1/region-parts/440100x?year=2020, 400, REGION_CODE_MALFORMED, 440100x",
    "/api/v1/region-parts/449900?year=2020, 404, REGION_UNKNOWN, 449900",
    "/api/v1/region-parts/440100?year=1999, 404, YEAR_WITHOUT_DATA, 1999",
    "/api/v1/funds/NOPE, 404, FUND_UNKNOWN, NOPE",
    "/api/v1/funds/NOPE/reconciliation, 404, FUND_UNKNOWN, NOPE",
    "/api/v1/documents/nope, 404, RESOURCE_UNKNOWN, nope",
    "/api/v1/documents/440000-2020/tables/9-9, 404, RESOURCE_UNKNOWN, 9-9",
    "/api/v1/allocations?year=, 400, PARAMETER_MALFORMED, year",
    "/api/v1/nothing, 404, PATH_UNKNOWN, /api/v1/nothing",
    "/nothing, 404, PATH_UNKNOWN, /nothing",
  })
  void namesTheCulprit(String request, int status, String code, String culprit) {
    given()
        .header("Accept-Language", "en")
        .get(request)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("status", equalTo(status))
        .body("detail", containsString(culprit))
        .body("title", notNullValue())
        .body("type", containsString("urn:policyfunds:problem:"))
        .body("instance", notNullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/funds/%00/reconciliation", "/api/v1/allocations?fund=a%00b"})
  void refusesTheCharacterThatTheDatabaseCannotKeep(String request) {
    given()
        .urlEncodingEnabled(false)
        .get(request)
        .then()
        .statusCode(400)
        .body("code", equalTo("PARAMETER_MALFORMED"));
  }

  @Test
  void speaksChineseUnlessAskedOtherwise() {
    given()
        .get("/api/v1/allocations?year=2019")
        .then()
        .body("title", equalTo("该年度没有数据"))
        .body("detail", equalTo("2019 年没有数据"));
  }

  @Test
  void refusesMethodsThatAResourceDoesNotHave() {
    given()
        .delete("/api/v1/allocations")
        .then()
        .statusCode(405)
        .contentType("application/problem+json")
        .header("Allow", "GET, HEAD, OPTIONS, POST")
        .body("code", equalTo("METHOD_NOT_ALLOWED"));
  }

  @Test
  void refusesMethodsBelowAResourceToo() {
    given()
        .contentType("application/json")
        .body("{}")
        .post("/api/v1/funds/GD-IIT-2020/reconciliation")
        .then()
        .statusCode(405)
        .header("Allow", "GET, HEAD, OPTIONS");
  }

  @Test
  void refusesFormsThatItCannotAnswerIn() {
    given()
        .accept("image/png")
        .get("/api/v1/allocations")
        .then()
        .statusCode(406)
        .contentType("application/problem+json")
        .body("code", equalTo("NOT_ACCEPTABLE"));
  }
}
