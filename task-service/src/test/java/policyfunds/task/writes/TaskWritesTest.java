package policyfunds.task.writes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static policyfunds.task.writes.OwnFund.BODY;
import static policyfunds.task.writes.OwnFund.KEY;
import static policyfunds.task.writes.OwnFund.TASK;
import static policyfunds.task.writes.OwnFund.asEditor;
import static policyfunds.task.writes.OwnFund.patch;
import static policyfunds.task.writes.OwnFund.put;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class TaskWritesTest {

  @Inject OwnFund fund;

  @BeforeEach
  void openAFund() {
    fund.open();
  }

  @AfterEach
  void removeItAgain() {
    fund.remove();
  }

  @Test
  void laysDownATaskThatIsReadAsItWasAnswered() {
    Response created = put(BODY);

    created
        .then()
        .statusCode(201)
        .header("Location", containsString(TASK))
        .header("ETag", startsWith("\"1."))
        .body("key", equalTo(KEY))
        .body("version", equalTo(1))
        .body("sources", equalTo(Map.of()));
    Response read = given().get(TASK);
    assertThat(read.asString()).isEqualTo(created.asString());
    assertThat(read.header("ETag").replace("-gzip", "")).isEqualTo(created.header("ETag"));
  }

  @Test
  void changesByPutWhatIsThere() {
    String tag = put(BODY).header("ETag");

    asEditor()
        .header("If-Match", tag)
        .contentType("application/json")
        .body(BODY.replace("数据采集", "数据核查").replace("新任务", "更名"))
        .put(TASK)
        .then()
        .statusCode(200)
        .header("Location", nullValue())
        .header("ETag", startsWith("\"2."))
        .body("name", equalTo("数据核查"))
        .body("version", equalTo(2));
    assertThat(fund.lastEvents(2))
        .containsExactly("1 CREATED editor-of-test 新任务", "2 AMENDED editor-of-test 更名");
  }

  @Test
  void changesByPatchNothingButWhatItSays() {
    String tag = put(BODY).header("ETag");

    Response changed = patch("{\"windowEnd\": \"2041-12-31\", \"reason\": \"延期\"}", tag);

    changed.then().statusCode(200).body("windowEnd", equalTo("2041-12-31"));
    assertThat(changed.asString()).contains("\"value\":12345678901234.123456,");
  }

  @Test
  void patchesInsideTheWorkload() {
    put(BODY);

    patch("{\"workload\": {\"value\": 0}, \"reason\": \"无任务量\"}", "*")
        .then()
        .statusCode(200)
        .body(
            "workload", equalTo(Map.of("kind", "NUMERIC", "value", 0, "unit", "家次", "text", "0")));
    patch(
            """
            {"workload": {"kind": "REFERENCE", "value": null, "unit": null, "text": "见合同"},
             "reason": "改依合同"}
            """,
            "*")
        .then()
        .statusCode(200)
        .body("workload", equalTo(Map.of("kind", "REFERENCE", "text", "见合同")))
        .body("version", equalTo(3));
  }

  @Test
  void withdrawsATaskForAReason() {
    put(BODY);

    asEditor()
        .header("If-Match", "*")
        .queryParam("reason", "重复登记")
        .delete(TASK)
        .then()
        .statusCode(204);

    given().get(TASK).then().statusCode(404);
    assertThat(fund.lastEvents(1)).containsExactly("2 WITHDRAWN editor-of-test 重复登记");
  }

  @Test
  void keepsTheCellOfWhatWasAmendedAndMarksIt() {
    put(BODY);
    fund.execute(
        """
        update policy_task
           set version = 2,
               sources = jsonb_build_object('workload', cell || '{"column": 9}', 'name', cell)
          from (select '{"document": "440000-2020", "annex": 3, "table": "3-1", "row": 3,
                         "column": 4, "asWritten": "某原文", "amended": false,
                         "synthetic": false}'::jsonb) as given(cell)
         where fund_code = 'TEST-2041'
        """);
    given().get(TASK).then().body("workload.text", equalTo("某原文"));

    patch("{\"workload\": {\"value\": 6000}, \"reason\": \"更正\"}", "*")
        .then()
        .statusCode(200)
        .body("sources.workload.amended", equalTo(true))
        .body("sources.workload.asWritten", equalTo("某原文"))
        .body("sources.name.amended", equalTo(false))
        .body("workload.text", equalTo("6000"));
    given().get(TASK).then().body("sources.workload.amended", equalTo(true));
  }

  @Test
  void givesTheFirstAnswerAgainUnderTheSameKey() {
    String key = UUID.randomUUID().toString();
    Response first = under(key, BODY);

    Response again = under(key, BODY);

    first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
    again.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    given().get(TASK).then().body("version", equalTo(1));
  }

  @Test
  void refusesAnotherBodyUnderTheSameKey() {
    String key = UUID.randomUUID().toString();
    under(key, BODY).then().statusCode(201);

    under(key, BODY.replace("新任务", "另一理由"))
        .then()
        .statusCode(422)
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
  }

  @Test
  void countsATaskOfNoDocumentInTheRegionPart() {
    put(BODY.replace("12345678901234.123456", "7"));

    given()
        .get("/api/v1/region-parts/440100?year=2041")
        .then()
        .statusCode(200)
        .body("document", nullValue())
        .body("figures.code", contains("TASK_COUNT", "WORKLOAD", "TASK_WINDOW"))
        .body("figures.value", contains(1, 7, 11))
        .body("figures[1].cells", hasSize(0))
        .body("tasks[0].sources", equalTo(Map.of()));
    given()
        .get("/api/v1/region-parts?year=2041")
        .then()
        .statusCode(200)
        .body("regions", hasSize(22))
        .body("regions[1].figures.value", contains(1, 7, 11));
  }

  private static Response under(String key, String body) {
    return asEditor()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(body)
        .put(TASK);
  }
}
