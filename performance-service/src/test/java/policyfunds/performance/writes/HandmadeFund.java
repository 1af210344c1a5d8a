package policyfunds.performance.writes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import policyfunds.kernel.testing.Tokens;

/** A fund without a document, made and taken away over HTTP, with a city's goal and a project's. */
public final class HandmadeFund {

  public static final String CODE = "TEST-2997";
  public static final int YEAR = 2997;
  public static final String GOALS = "/api/v1/performance-goals/";
  public static final String CITY_GOAL = GOALS + CODE + ":R:ENTERPRISE_SURVEY:440100";
  public static final String PROJECT_GOAL = GOALS + CODE + ":P:1";

  public static final String CITY_TARGET = CITY_GOAL + "/indicators/1/targets/ANNUAL";

  private HandmadeFund() {}

  /** Both goals have an indicator 1 without a target. */
  public static void make() {
    request(Tokens.administrator())
        .body("{\"name\":\"某资金\",\"year\":2997,\"regionCode\":\"440000\",\"reason\":\"设立\"}")
        .put("/api/v1/funds/" + CODE)
        .then()
        .statusCode(201);
    create(CITY_GOAL, Bodies.CITY_GOAL);
    create(PROJECT_GOAL, Bodies.PROJECT_GOAL);
    create(CITY_GOAL + "/indicators/1", Bodies.INDICATOR);
    create(PROJECT_GOAL + "/indicators/1", Bodies.INDICATOR);
  }

  public static void takeAway() {
    become("OPEN");
    List<Map<String, Object>> goals =
        given().get("/api/v1/performance-goals?pageSize=500&fund=" + CODE).path("items");
    goals.forEach(goal -> takeAway(GOALS + goal.get("key")));
    request(Tokens.administrator())
        .header("If-Match", "*")
        .delete("/api/v1/funds/" + CODE + "?reason=完成")
        .then()
        .statusCode(204);
  }

  private static void takeAway(String goal) {
    List<Map<String, Object>> indicators = given().get(goal).path("indicators");
    for (Map<String, Object> indicator : indicators) {
      String path = goal + "/indicators/" + indicator.get("ordinal");
      List<String> spans = given().get(path).path("targets.span");
      spans.forEach(span -> withdraw(path + "/targets/" + span).then().statusCode(204));
      withdraw(path).then().statusCode(204);
    }
    withdraw(goal).then().statusCode(204);
  }

  public static void become(String status) {
    request(Tokens.approver("440000"))
        .header("If-Match", "*")
        .body("{\"status\":\"%s\",\"reason\":\"试\"}".formatted(status))
        .put("/api/v1/funds/" + CODE + "/status")
        .then()
        .statusCode(200);
  }

  public static void create(String path, String body) {
    editor().body(body).put(path).then().statusCode(201);
  }

  public static Response withdraw(String path) {
    return editor().header("If-Match", "*").delete(path + "?reason=撤回");
  }

  /** An editor of the province. */
  public static RequestSpecification editor() {
    return request(Tokens.editor("440000"));
  }

  public static RequestSpecification request(String token) {
    return given()
        .header("Authorization", "Bearer " + token)
        .header("Accept-Language", "en")
        .contentType("application/json; charset=UTF-8");
  }

  /** The same request, its body a merge patch. */
  public static RequestSpecification patch(RequestSpecification request) {
    return request.contentType("application/merge-patch+json; charset=UTF-8");
  }

  public static void refused(Response answer, int status, String code) {
    answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }

  /** Refused at one place: a pointer into the body, or the name of a parameter. */
  public static void refused(Response answer, int status, String code, String place) {
    refused(answer, status, code);
    answer.then().body("errors[0].pointer", equalTo(place));
  }
}
