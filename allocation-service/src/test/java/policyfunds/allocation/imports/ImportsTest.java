package policyfunds.allocation.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import policyfunds.allocation.annex.Notices;
import policyfunds.allocation.writes.Api;
import policyfunds.kernel.imports.Asked;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Sealing;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ImportsTest {

  @Inject EntityManager database;
  @Inject ImportService imports;

  @Test
  void takesADocumentInAndSaysWhatIsNew() {
    Handed document = Handed.of(2051);

    document
        .take()
        .statusCode(200)
        .body("document.id", equalTo("440000-2051"))
        .body("changed", equalTo(true))
        .body("dryRun", equalTo(false))
        .body("held", nullValue())
        .body("counts.removed", equalTo(0))
        .body("differences", hasSize(0))
        .body("conflicts", hasSize(0))
        .body("outline.key", contains("1", "2", "3", "4"))
        .body("outline.amountWan", contains(10, 3, 4, 5));

    allocations(document)
        .body("items.amountWan", contains(6, 4, 3, 4, 5))
        .body("items[0].organizationKind", equalTo("CITY_AUTHORITY"));
    given()
        .get("/api/v1/funds/" + document.fund() + "/reconciliation")
        .then()
        .body("reconciled", equalTo(true));
    given()
        .get("/api/v1/documents/440000-2051/tables/1-1")
        .then()
        .body("rows[2]", contains("2", "某厅", "7", "3", "甲项目"));
  }

  @Test
  void leavesTheShippedDocumentAsItIs() {
    assertThat(imports.take(Asked.shipped(Notices.of2020()), Language.ZH).changed()).isFalse();

    given().get("/api/v1/allocations?year=2020").then().body("total", equalTo(32));
  }

  @Test
  void changesNothingWhenTheSameBytesComeAgain() {
    Handed document = Handed.of(2052);
    document.take().statusCode(200);
    long before = events();

    document
        .take()
        .statusCode(200)
        .body("changed", equalTo(false))
        .body("held", equalTo(document.revision()))
        .body("outline", hasSize(4));

    assertThat(events()).isEqualTo(before);
  }

  @Test
  void changesNothingWhenItIsOnlyTried() {
    long before = events();

    Handed.of(2053)
        .tried()
        .statusCode(200)
        .body("dryRun", equalTo(true))
        .body("changed", equalTo(false))
        .body("counts.changed", equalTo(0))
        .body("conflicts", hasSize(0));

    assertThat(events()).isEqualTo(before);
    given().get("/api/v1/documents/440000-2053").then().statusCode(404);
  }

  @Test
  void showsTheDifferenceBeforeAnotherRevisionReplacesWhatIsHeld() {
    Handed held = Handed.of(2054);
    held.take().statusCode(200);
    long before = events();

    Handed.of(2054)
        .revised("|6", "|5")
        .revised("4|某公司|5|丙项目", "5|某公司|6|丁项目")
        .take()
        .statusCode(409)
        .body("code", equalTo("DOCUMENT_HELD"))
        .body("report.held", equalTo(held.revision()))
        .body(
            "report.differences.collect { it.kind + ' ' + it.entity + ' ' + it.key }",
            contains(
                "ADDED budget_item 5",
                "REMOVED budget_item 4",
                "ADDED allocation 5:某公司",
                "CHANGED allocation 1:广州市工业和信息化主管部门:ENTERPRISE_SURVEY",
                "REMOVED allocation 4:某公司"))
        .body("report.differences[3].values[0].before", equalTo(6))
        .body("report.differences[3].values[0].after", equalTo(5))
        .body("report.conflicts.code", contains("TOTAL_NOT_REACHED"))
        .body("report.conflicts[0].table", equalTo("2-1"))
        .body("report.conflicts[0].row", equalTo(2));

    assertThat(events()).isEqualTo(before);
  }

  @Test
  void replacesTheRevisionThatIsNamed() {
    Handed held = Handed.of(2055);
    held.take().statusCode(200);
    String then = Sealing.instant();
    Handed next = held.revised("|6", "|5").revised("|10", "|9").revised("丙项目", "丙二");

    next.replacing(next).statusCode(409).body("code", equalTo("DOCUMENT_HELD"));
    next.replacing(held)
        .statusCode(200)
        .body("changed", equalTo(true))
        .body("counts.added", equalTo(0))
        .body("counts.changed", equalTo(4))
        .body("counts.removed", equalTo(0));

    Sealing.instant();
    allocations(next).body("items.amountWan", contains(5, 4, 3, 4, 5));
    given()
        .get("/api/v1/allocations?year=2055&asOf=" + then)
        .then()
        .body("items.amountWan", contains(6, 4, 3, 4, 5));
    given()
        .get("/api/v1/budget-items/IMPORTED-2055:4/history")
        .then()
        .body("items.act", contains("IMPORTED", "IMPORTED"))
        .body("items.reason", hasItem("document 440000-2055, revision " + next.revision()))
        .body("items.actor", hasItem("province-editor"));
    given().get("/api/v1/documents/440000-2055").then().body("digest", equalTo(next.revision()));
  }

  @Test
  void takesNothingFromADocumentWithAnError() {
    long before = events();

    Handed.of(2056)
        .revised("|5|丙项目", "|五|丙项目")
        .take()
        .statusCode(422)
        .body("code", equalTo("DOCUMENT_REFUSED"))
        .body("report.conflicts.code", contains("AMOUNT_UNREADABLE"))
        .body("report.conflicts[0].row", equalTo(5))
        .body("report.conflicts[0].column", equalTo(3))
        .body("report.conflicts[0].asWritten", equalTo("五"));

    assertThat(events()).isEqualTo(before);
    given().get("/api/v1/funds/IMPORTED-2056").then().statusCode(404);
  }

  @Test
  void refusesALockedFund() {
    Handed held = Handed.of(2057);
    held.take().statusCode(200);
    Api.put(
            Tokens.approver("440000"),
            "funds/IMPORTED-2057/status",
            "*",
            "{\"status\":\"LOCKED\",\"reason\":\"年度结束\"}")
        .statusCode(200);

    held.revised("|6", "|5").replacing(held).statusCode(409).body("code", equalTo("FUND_LOCKED"));

    held.take().statusCode(200).body("changed", equalTo(false));
  }

  @Test
  void asksForAnEditorOfTheWholeProvince() {
    Map<String, Object> body = Handed.of(2058).body();

    Handed.sent(Api.GUANGZHOU, body).statusCode(403);
    Handed.sent(Tokens.approver("440000"), body).statusCode(403);
    given()
        .contentType("application/json")
        .body(body)
        .post("/api/v1/imports")
        .then()
        .statusCode(401);
  }

  private static ValidatableResponse allocations(Handed document) {
    return given()
        .get("/api/v1/allocations?fund=" + document.fund())
        .then()
        .statusCode(200)
        .body("total", equalTo(5));
  }

  private long events() {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            (Long)
                database
                    .createNativeQuery("select count(*) from ledger_event", Long.class)
                    .getSingleResult());
  }
}
