package policyfunds.task;

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
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ErrorsTest {

  @ParameterizedTest
  @CsvSource({
    "/api/v1/policy-tasks?colour=red, 400, PARAMETER_UNKNOWN, colour",
    "/api/v1/policy-tasks?year=2020&year=2021, 400, PARAMETER_REPEATED, year",
    "/api/v1/policy-tasks?year=20x0, 400, YEAR_MALFORMED, 20x0",
    "/api/v1/policy-tasks?year=2019, 404, YEAR_WITHOUT_DATA, 2019",
    "/api/v1/policy-tasks?fund=NOPE, 404, FUND_UNKNOWN, NOPE",
    "/api/v1/policy-tasks?year=2020&fund=NOPE, 404, FUND_UNKNOWN, NOPE",
    "/api/v1/policy-tasks?regionCode=4401, 400, REGION_CODE_MALFORMED, 4401",
    "/api/v1/policy-tasks?directionCode=NOPE, 400, DIRECTION_UNKNOWN, NOPE",
    "/api/v1/policy-tasks?nature=OPTIONAL, 400, PARAMETER_MALFORMED, OPTIONAL",
    "/api/v1/policy-tasks?page=0, 400, PAGE_OUT_OF_RANGE, page",
    "/api/v1/policy-tasks?pageSize=501, 400, PAGE_OUT_OF_RANGE, pageSize",
    "/api/v1/policy-tasks?sort=-colour, 400, SORT_UNKNOWN, colour",
    "/api/v1/policy-tasks/NOPE, 404, RESOURCE_UNKNOWN, NOPE",
    "/api/v1/policy-tasks/GD-IIT-2020:ENTERPRISE_SURVEY:440100:9, 404, RESOURCE_UNKNOWN, 440100:9",
    "/api/v1/policy-tasks/NOPE?year=2020, 400, PARAMETER_UNKNOWN, year",
    "/api/v1/region-parts, 400, PARAMETER_MISSING, year",
    "/api/v1/region-parts/440100, 400, PARAMETER_MISSING, year",
    "/api/v1/region-parts/440100x?year=2020, 400, REGION_CODE_MALFORMED, 440100x",
    "/api/v1/region-parts/449900?year=2020, 404, REGION_UNKNOWN, 449900",
    "/api/v1/region-parts/440100?year=1999, 404, YEAR_WITHOUT_DATA, 1999",
    "/api/v1/region-parts/440100?year=2020&fund=NOPE, 404, FUND_UNKNOWN, NOPE",
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
        .get("/api/v1/policy-tasks/NOPE")
        .then()
        .body("title", equalTo("没有这个资源"))
        .body("detail", equalTo("没有政策任务“NOPE”"));
  }

  @Test
  void refusesMethodsThatAResourceDoesNotHave() {
    given()
        .delete("/api/v1/policy-tasks")
        .then()
        .statusCode(405)
        .body("code", equalTo("METHOD_NOT_ALLOWED"));
  }
}
