package policyfunds.performance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.testing.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ErrorsTest {

  @ParameterizedTest
  @CsvSource({
    "/api/v1/performance-goals?colour=red, 400, PARAMETER_UNKNOWN, colour",
    "/api/v1/performance-goals?year=2020&year=2021, 400, PARAMETER_REPEATED, year",
    "/api/v1/performance-goals?year=20x0, 400, YEAR_MALFORMED, 20x0",
    "/api/v1/performance-goals?year=2019, 404, YEAR_WITHOUT_DATA, 2019",
    "/api/v1/performance-goals?fund=NOPE, 404, FUND_UNKNOWN, NOPE",
    "/api/v1/performance-goals?regionCode=4401, 400, REGION_CODE_MALFORMED, 4401",
    "/api/v1/performance-goals?directionCode=NOPE, 400, DIRECTION_UNKNOWN, NOPE",
    "/api/v1/performance-goals?kind=CITY, 400, PARAMETER_MALFORMED, CITY",
    "/api/v1/performance-goals?page=0, 400, PAGE_OUT_OF_RANGE, page",
    "/api/v1/performance-goals?pageSize=501, 400, PAGE_OUT_OF_RANGE, pageSize",
    "/api/v1/performance-goals?sort=-colour, 400, SORT_UNKNOWN, colour",
    "/api/v1/performance-goals/NOPE, 404, RESOURCE_UNKNOWN, NOPE",
    "/api/v1/performance-goals/GD-IIT-2020:P:5, 404, RESOURCE_UNKNOWN, GD-IIT-2020:P:5",
    "/api/v1/performance-goals/GD-IIT-2020:P:1?year=2020, 400, PARAMETER_UNKNOWN, year",
    "/api/v1/performance-goals/GD-IIT-2020:P:1/indicators/99, 404, RESOURCE_UNKNOWN, 99",
    "/api/v1/performance-goals/GD-IIT-2020:P:1/indicators/x, 400, PARAMETER_MALFORMED, x",
    "/api/v1/performance-goals/NOPE/indicators/1, 404, RESOURCE_UNKNOWN, NOPE",
    "/api/v1/performance-goals/GD-IIT-2020:P:1/indicators/1/targets/PROJECT, 404, RESOURCE_UNKNOWN, PROJECT",
    "/api/v1/performance-goals/GD-IIT-2020:P:1/indicators/1/targets/MONTH, 400, PARAMETER_MALFORMED, MONTH",
    "/api/v1/performance-goals/GD-IIT-2020:P:1/indicators, 404, PATH_UNKNOWN, indicators",
    "/api/v1/indicator-targets?colour=red, 400, PARAMETER_UNKNOWN, colour",
    "/api/v1/indicator-targets?year=2019, 404, YEAR_WITHOUT_DATA, 2019",
    "/api/v1/indicator-targets?kind=NUMBER, 400, PARAMETER_MALFORMED, NUMBER",
    "/api/v1/indicator-targets?operator=ABOUT, 400, PARAMETER_MALFORMED, ABOUT",
    "/api/v1/indicator-targets?category=MAGIC, 400, PARAMETER_MALFORMED, MAGIC",
    "/api/v1/indicator-targets?span=MONTH, 400, PARAMETER_MALFORMED, MONTH",
    "/api/v1/indicator-targets?directionCode=NOPE, 400, DIRECTION_UNKNOWN, NOPE",
    "/api/v1/indicator-targets?sort=unit, 400, SORT_UNKNOWN, unit",
    "/api/v1/region-parts, 400, PARAMETER_MISSING, year",
    "/api/v1/region-parts/440100, 400, PARAMETER_MISSING, year",
    "/api/v1/region-parts/440100x?year=2020, 400, REGION_CODE_MALFORMED, 440100x",
    "/api/v1/region-parts/449900?year=2020, 404, REGION_UNKNOWN, 449900",
    "/api/v1/region-parts/440100?year=1999, 404, YEAR_WITHOUT_DATA, 1999",
    "/api/v1/region-parts/440100?year=2020&fund=NOPE, 404, FUND_UNKNOWN, NOPE",
    "/api/v1/funds/NOPE/reconciliation, 404, FUND_UNKNOWN, NOPE",
    "/api/v1/documents/nope, 404, RESOURCE_UNKNOWN, nope",
    "/api/v1/documents/440000-2020/tables/1-1, 404, RESOURCE_UNKNOWN, 1-1",
    "/api/v1/nothing, 404, PATH_UNKNOWN, /api/v1/nothing",
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
        .body("instance", notNullValue());
  }

  @Test
  void speaksChineseUnlessAskedOtherwise() {
    given()
        .get("/api/v1/performance-goals/NOPE")
        .then()
        .body("title", equalTo("没有这个资源"))
        .body("detail", equalTo("没有绩效目标“NOPE”"));
  }

  @Test
  void refusesMethodsThatAResourceDoesNotHave() {
    given()
        .post("/api/v1/performance-goals/GD-IIT-2020:P:1")
        .then()
        .statusCode(405)
        .contentType("application/problem+json")
        .body("code", equalTo("METHOD_NOT_ALLOWED"));
  }
}
