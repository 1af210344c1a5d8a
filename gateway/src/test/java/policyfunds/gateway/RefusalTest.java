package policyfunds.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static policyfunds.gateway.Gateway.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class RefusalTest {

  static final Iterable<String> VIEWS = Gateway.VIEWS;

  private static final Manner NO_DATA = Manner.problem(404, "YEAR_WITHOUT_DATA", "nothing");

  @AfterEach
  void behave() {
    StandIns.behave();
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void yearThatNobodyHasIsNotFound(String view) {
    StandIns.all(NO_DATA);

    reader()
        .get(view)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("YEAR_WITHOUT_DATA"))
        .body("detail", equalTo("nothing"))
        .body("title", equalTo("YEAR_WITHOUT_DATA in zh-CN"));
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void oneWithoutDataIsAnEmptyPart(String view) {
    StandIns.TASK.becomes(NO_DATA);

    JsonNode answer = Gateway.ask(view);

    assertThat(answer.path("complete").asBoolean()).isFalse();
    assertThat(Gateway.part(answer, "tasks")).isEqualTo("EMPTY");
    assertThat(Gateway.part(answer, "allocations")).isEqualTo("AVAILABLE");
  }

  @Test
  void noneCanSayThatTheYearIsUnknownForOneThatIsGone() {
    StandIns.all(NO_DATA);
    StandIns.PERFORMANCE.becomes(Manner.status(500));

    JsonNode answer = Gateway.ask(Gateway.CITY);

    assertThat(Gateway.part(answer, "allocations")).isEqualTo("EMPTY");
    assertThat(Gateway.part(answer, "performance")).isEqualTo("UNAVAILABLE");
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void ambiguousFundOfAnyIsHandedOn(String view) {
    for (StandIn standIn : StandIns.ALL) {
      StandIns.behave();
      standIn.becomes(Manner.problem(400, "FUND_AMBIGUOUS", "A-1, B-2"));

      reader()
          .get(view)
          .then()
          .statusCode(400)
          .body("code", equalTo("FUND_AMBIGUOUS"))
          .body("detail", equalTo("A-1, B-2"));
    }
  }

  @Test
  void asksNeighboursInTheCallersLanguage() {
    StandIns.all(NO_DATA);

    reader()
        .header("Accept-Language", "en")
        .get(Gateway.CITY)
        .then()
        .body("title", equalTo("YEAR_WITHOUT_DATA in en"));
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/cities/440000?year=2020, 404, REGION_NOT_A_CITY, 440000",
    "/api/v1/cities/440103?year=2020, 404, REGION_NOT_A_CITY, 440103",
    "/api/v1/cities/449900?year=2020, 404, REGION_UNKNOWN, 449900",
    "/api/v1/cities/4401?year=2020, 400, REGION_CODE_MALFORMED, 4401",
    "/api/v1/cities/440100, 400, PARAMETER_MISSING, year",
    "/api/v1/cities/440100?year=20x0, 400, YEAR_MALFORMED, 20x0",
    "/api/v1/cities/440100?year=2020&include=nonsense, 400, PARAMETER_MALFORMED, nonsense",
    "/api/v1/cities/440100?year=2020&include=TASKS, 400, PARAMETER_MALFORMED, TASKS",
    "/api/v1/cities/440100?year=2020&colour=red, 400, PARAMETER_UNKNOWN, colour",
    "/api/v1/cities/440100?year=2020&year=2021, 400, PARAMETER_REPEATED, year",
    "/api/v1/cities, 400, PARAMETER_MISSING, year",
    "/api/v1/province, 400, PARAMETER_MISSING, year",
    "/api/v1/consistency, 400, PARAMETER_MISSING, year",
    "/api/v1/findings, 400, PARAMETER_MISSING, year",
    "/api/v1/findings?year=2020&regionCode=449900, 404, REGION_UNKNOWN, 449900",
    "/api/v1/findings?year=2020&code=NO_SUCH, 400, PARAMETER_MALFORMED, NO_SUCH",
    "/api/v1/findings?year=2020&severity=GRAVE, 400, PARAMETER_MALFORMED, GRAVE",
    "/api/v1/findings?year=2020&page=0, 400, PAGE_OUT_OF_RANGE, page",
    "/api/v1/code-lists/colours, 404, RESOURCE_UNKNOWN, colours",
    "/api/v1/regions?page=0, 400, PAGE_OUT_OF_RANGE, page",
    "/api/v1/nothing, 404, PATH_UNKNOWN, /api/v1/nothing",
    "/nothing, 404, PATH_UNKNOWN, /nothing",
  })
  void refusesInItsOwnWords(String path, int status, String code, String culprit) {
    reader()
        .get(path)
        .then()
        .log()
        .ifValidationFails()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("detail", containsString(culprit))
        .body("title", startsWithHan());
    reader()
        .header("Accept-Language", "en-GB")
        .get(path)
        .then()
        .statusCode(status)
        .body("title", matchesPattern("[A-Z][ -~]+"));
  }

  private static Matcher<String> startsWithHan() {
    return matchesPattern("\\p{IsHan}.*");
  }

  @Test
  void refusesOtherMethodsAndForms() {
    reader().post(Gateway.CITY).then().statusCode(405).body("code", equalTo("METHOD_NOT_ALLOWED"));
    reader()
        .accept("text/html")
        .get(Gateway.CITY)
        .then()
        .statusCode(406)
        .body("code", equalTo("NOT_ACCEPTABLE"))
        .body("type", startsWith("urn:policyfunds:problem:"));
  }
}
