package policyfunds.task.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static policyfunds.task.imports.GivenDocument.first;
import static policyfunds.task.imports.GivenDocument.second;
import static policyfunds.task.writes.OwnFund.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;
import policyfunds.task.writes.OwnFund;

/** Documents that are handed in over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class HandedInTest {

  private static final String GUANGZHOU = "/api/v1/policy-tasks/T-2032:ENTERPRISE_SURVEY:440100:1";
  private static final String ERRORS = "report.conflicts.findAll { it.severity == 'ERROR' }";

  @Inject OwnFund database;
  @Inject EntityManager entities;

  @AfterEach
  void remove() {
    for (String sql :
        List.of(
            "delete from policy_task where fund_code = 'T-2032'",
            "delete from fund_year where fund_code = 'T-2032'",
            "delete from source_table where document_id = '440000-2032'",
            "delete from source_document where id = '440000-2032'")) {
      database.execute(sql);
    }
  }

  @Test
  void takesInWhatIsHandedInAndTheSameBytesOnce() {
    first()
        .handIn()
        .then()
        .statusCode(200)
        .body("changed", equalTo(true))
        .body("held", nullValue());
    long events = events();

    Response again = first().handIn();

    again
        .then()
        .statusCode(200)
        .body("changed", equalTo(false))
        .body("held", equalTo(GivenDocument.DIGEST));
    assertThat(events()).isEqualTo(events);
    given().get("/api/v1/policy-tasks?year=2032").then().body("total", equalTo(23));
    given()
        .get(GUANGZHOU)
        .then()
        .body("workload.value", equalTo(5500))
        .body("workload.unit", equalTo("家次"));
  }

  @Test
  void changesNothingWhenItIsOnlyTried() {
    long events = events();

    Response answer = first().tried().handIn();

    answer.then().statusCode(200).body("changed", equalTo(false)).body("counts.added", equalTo(23));
    assertThat(events()).isEqualTo(events);
    given().get("/api/v1/policy-tasks?year=2032").then().statusCode(404);
  }

  @Test
  void showsTheDifferenceToWhoDoesNotNameWhatIsReplaced() {
    first().handIn().then().statusCode(200);
    long events = events();

    Response answer = second().replacing(null).with(1, 3, 9, "5600").handIn();

    answer
        .then()
        .statusCode(409)
        .body("code", equalTo("DOCUMENT_HELD"))
        .body("report.held", equalTo(GivenDocument.DIGEST))
        .body("report.differences.key", contains("T-2032:ENTERPRISE_SURVEY:440100:1"))
        .body("report.differences[0].values.before", contains(5500))
        .body("report.differences[0].values.after", contains(5600));
    assertThat(events()).isEqualTo(events);
  }

  @Test
  void replacesTheRevisionThatIsNamed() {
    first().handIn().then().statusCode(200);
    GivenDocument revision = second().with(1, 3, 9, "5600");
    List<List<String>> shorter = revision.tables().getFirst();

    Response answer = revision.with(1, shorter.subList(0, shorter.size() - 1)).handIn();

    answer
        .then()
        .statusCode(200)
        .body("changed", equalTo(true))
        .body("counts.changed", equalTo(1))
        .body("counts.removed", equalTo(1))
        .body("counts.unchanged", equalTo(21));
    given().get(GUANGZHOU).then().body("workload.value", equalTo(5600)).body("version", equalTo(2));
    given().get("/api/v1/policy-tasks?year=2032").then().body("total", equalTo(22));
  }

  @Test
  void movesWhatStandsElsewhere() {
    first().handIn().then().statusCode(200);

    Response answer = second().reversed().handIn();

    answer
        .then()
        .statusCode(200)
        .body("counts.added", equalTo(0))
        .body("counts.changed", equalTo(0))
        .body("counts.moved", equalTo(23))
        .body("counts.removed", equalTo(0));
    given().get(GUANGZHOU).then().body("sources.workload.table", equalTo("3-2"));
  }

  @Test
  void warnsOnceOfEachAmendedCellThatItOverrules() {
    first().handIn().then().statusCode(200);
    as(Tokens.editor("440100"))
        .header("If-Match", "*")
        .contentType("application/merge-patch+json; charset=UTF-8")
        .body(
            "{\"windowStart\": \"2020-02-01\", \"windowEnd\": \"2020-10-31\", \"reason\": \"调整\"}")
        .patch(GUANGZHOU)
        .then()
        .statusCode(200);

    Response answer = second().handIn();

    answer
        .then()
        .statusCode(200)
        .body("conflicts.code", contains("AMENDMENT_OVERRULED"))
        .body("conflicts.asWritten", contains("2020年1月至2020年11月"));
  }

  @Test
  void leavesWhatWasMadeByHandWhereItIs() {
    first().handIn().then().statusCode(200);
    String own = "/api/v1/policy-tasks/T-2032:ENTERPRISE_SURVEY:440100:99";
    as(Tokens.editor("440100"))
        .contentType("application/json; charset=UTF-8")
        .body(OwnFund.BODY)
        .put(own)
        .then()
        .statusCode(201);

    Response answer = second().with(1, 3, 9, "5600").handIn();

    answer.then().statusCode(200).body("counts.removed", equalTo(0));
    given().get(own).then().statusCode(200).body("version", equalTo(1));
  }

  @Test
  void namesEveryPlantedErrorAtItsCellAndTakesNothingIn() {
    long events = events();

    Response answer = first().with(1, 3, 9, "").with(1, 5, 2, "南海").with(2, 4, 10, "全年").handIn();

    answer
        .then()
        .statusCode(422)
        .body("code", equalTo("DOCUMENT_REFUSED"))
        .body(ERRORS + ".code", contains("WORKLOAD_MISSING", "REGION_UNKNOWN", "WINDOW_UNREADABLE"))
        .body(ERRORS + ".table", contains("3-1", "3-1", "3-2"))
        .body(ERRORS + ".row", contains(3, 5, 4))
        .body(ERRORS + ".column", contains(9, 2, 10));
    assertThat(events()).isEqualTo(events);
    given().get("/api/v1/documents/440000-2032").then().statusCode(404);
  }

  @Test
  void isForEditorsOfTheWholeProvince() {
    first().handIn(Tokens.editor("440100")).then().statusCode(403);
    first().handIn(Tokens.reader()).then().statusCode(403);
    given()
        .contentType("application/json; charset=UTF-8")
        .body(first().body())
        .post("/api/v1/imports")
        .then()
        .statusCode(401);
  }

  @Test
  void leavesALockedFundAlone() {
    first().handIn().then().statusCode(200);
    as(Tokens.approver("440000"))
        .header("If-Match", "*")
        .contentType("application/json; charset=UTF-8")
        .body("{\"status\": \"LOCKED\", \"reason\": \"年度结束\"}")
        .put("/api/v1/funds/T-2032/status")
        .then()
        .statusCode(200);

    Response answer = second().handIn();

    answer.then().statusCode(409).body("code", equalTo("FUND_LOCKED"));
  }

  @ParameterizedTest
  @CsvSource({
    "regionCode, 440100, /document/regionCode",
    "year, 20, /document/year",
    "digest, ABC, /document/digest",
    "title, '', /document/title",
    "fund, , /document/fund",
  })
  void pointsAtWhatIsMalformed(String member, String value, String pointer) {
    Map<String, Object> body = first().body();
    @SuppressWarnings("unchecked")
    Map<String, Object> head = (Map<String, Object>) body.get("document");
    head.put(member, value);

    Response answer = GivenDocument.handIn(Tokens.editor("440000"), body);

    answer.then().statusCode(400).body("errors[0].pointer", equalTo(pointer));
  }

  @Test
  void pointsAtATableThatIsMalformed() {
    Map<String, Object> body = first().body();
    Map<String, Object> table = new HashMap<>(Map.of("id", "3", "caption", "", "closing", ""));
    table.put("rows", List.of(List.of("")));
    body.put("tables", new ArrayList<>(List.of(table)));

    Response answer = GivenDocument.handIn(Tokens.editor("440000"), body);

    answer.then().statusCode(400).body("errors[0].pointer", equalTo("/tables/0/id"));
  }

  /** The number of events in the ledger: what changes nothing leaves none. */
  private long events() {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            (Long)
                entities
                    .createNativeQuery("select count(*) from ledger_event", Long.class)
                    .getSingleResult());
  }
}
