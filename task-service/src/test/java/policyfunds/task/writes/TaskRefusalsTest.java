package policyfunds.task.writes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static policyfunds.task.writes.OwnFund.BODY;
import static policyfunds.task.writes.OwnFund.TASK;
import static policyfunds.task.writes.OwnFund.as;
import static policyfunds.task.writes.OwnFund.asEditor;
import static policyfunds.task.writes.OwnFund.patch;
import static policyfunds.task.writes.OwnFund.put;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class TaskRefusalsTest {

  private static final String PATCH = "{\"name\": \"数据核查\", \"reason\": \"更名\"}";

  @Inject OwnFund fund;

  @BeforeEach
  void openAFund() {
    fund.open();
  }

  @AfterEach
  void removeItAgain() {
    fund.remove();
  }

  @ParameterizedTest
  @CsvSource({
    "TEST-2041:ENTERPRISE_SURVEY:449900:1, 422, REFERENCE_UNKNOWN",
    "TEST-2041:ENTERPRISE_SURVEY:440000:1, 422, REFERENCE_UNKNOWN",
    "TEST-2041:ENTERPRISE_SURVEY:440106:1, 422, REFERENCE_UNKNOWN",
    "TEST-2041:NOPE:440100:1, 422, REFERENCE_UNKNOWN",
    "TEST-2041:0NOPE:440100:1, 422, REFERENCE_UNKNOWN",
    "TEST-2041:ENTERPRISE_SURVEY:440100:0, 404, RESOURCE_UNKNOWN",
    "NOPE, 404, RESOURCE_UNKNOWN",
    "NOPE:ENTERPRISE_SURVEY:440100:1, 404, FUND_UNKNOWN",
  })
  void refusesKeysOfWhatIsNotThere(String key, int status, String code) {
    as(Tokens.editor("440000"))
        .contentType("application/json")
        .body(BODY)
        .put("/api/v1/policy-tasks/" + key)
        .then()
        .statusCode(status)
        .body("code", equalTo(code));
  }

  @Test
  void changesAndWithdrawsNothingThatIsNotThere() {
    patch(PATCH, "*").then().statusCode(404).body("code", equalTo("RESOURCE_UNKNOWN"));
    asEditor().queryParam("reason", "x").delete(TASK).then().statusCode(404);
    asEditor()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(BODY)
        .put(TASK)
        .then()
        .statusCode(412);
  }

  @Test
  void asksForTheVersionThatAChangeRestsOn() {
    put(BODY);

    put(BODY).then().statusCode(428).body("code", equalTo("PRECONDITION_REQUIRED"));
    asEditor().queryParam("reason", "x").delete(TASK).then().statusCode(428);
    asEditor()
        .contentType("application/merge-patch+json")
        .body(PATCH)
        .patch(TASK)
        .then()
        .statusCode(428);
    patch(PATCH, "1").then().statusCode(400).body("code", equalTo("REQUEST_MALFORMED"));
  }

  @Test
  void letsTheSecondOfTwoEditorsReadAgain() {
    String tag = put(BODY).header("ETag");
    patch(PATCH, tag).then().statusCode(200);

    patch(PATCH.replace("数据核查", "数据汇总"), tag)
        .then()
        .statusCode(412)
        .body("code", equalTo("PRECONDITION_FAILED"));
    asEditor()
        .header("If-Match", tag)
        .queryParam("reason", "x")
        .delete(TASK)
        .then()
        .statusCode(412);
    given().get(TASK).then().body("name", equalTo("数据核查"));
  }

  @Test
  void takesNoWriteWithoutAToken() {
    given()
        .contentType("application/json")
        .body(BODY)
        .put(TASK)
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .body("code", equalTo("UNAUTHENTICATED"));
    given().queryParam("reason", "x").delete(TASK).then().statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reader", "approver", "auditor", "administrator"})
  void takesNoWriteFromWhoeverIsNoEditor(String role) {
    as(Tokens.of(role, "440000"))
        .contentType("application/json")
        .body(BODY)
        .put(TASK)
        .then()
        .statusCode(403)
        .body("code", equalTo("FORBIDDEN"));
  }

  @Test
  void takesNoWriteFromAnotherCity() {
    put(BODY);
    String shenzhen = Tokens.editor("440300");

    as(shenzhen)
        .header("If-Match", "*")
        .contentType("application/json")
        .body(BODY)
        .put(TASK)
        .then()
        .statusCode(403);
    as(shenzhen)
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body(PATCH)
        .patch(TASK)
        .then()
        .statusCode(403);
    as(shenzhen)
        .header("If-Match", "*")
        .queryParam("reason", "x")
        .delete(TASK)
        .then()
        .statusCode(403);
  }

  @Test
  void takesNoWriteInALockedYear() {
    put(BODY);
    fund.lock();

    patch(PATCH, "*").then().statusCode(409).body("code", equalTo("FUND_LOCKED"));
    asEditor()
        .header("If-Match", "*")
        .queryParam("reason", "x")
        .delete(TASK)
        .then()
        .statusCode(409);
    asEditor()
        .contentType("application/json")
        .body(BODY)
        .put(TASK.replaceFirst("1$", "2"))
        .then()
        .statusCode(409)
        .body("code", equalTo("FUND_LOCKED"));
  }

  @Test
  void asksForAReasonToWithdraw() {
    put(BODY);

    asEditor()
        .header("If-Match", "*")
        .delete(TASK)
        .then()
        .statusCode(400)
        .body("code", equalTo("PARAMETER_MISSING"));
  }

  @Test
  void takesJsonAndMergePatchesAndNothingElse() {
    asEditor().contentType("text/plain").body(BODY).put(TASK).then().statusCode(415);
    asEditor().contentType("application/json").body(PATCH).patch(TASK).then().statusCode(415);
  }
}
