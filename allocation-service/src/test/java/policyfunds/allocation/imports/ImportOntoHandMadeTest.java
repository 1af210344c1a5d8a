package policyfunds.allocation.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policyfunds.allocation.writes.Api;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ImportOntoHandMadeTest {

  private static final String BY_HAND =
      """
      {"fundCode":"%s","itemSequence":%d,"organization":"测试广州公司","regionCode":"440100",
       "directionCode":"ENTERPRISE_SURVEY","amountWan":2,"reason":"by hand"}
      """;

  @BeforeEach
  void prepare() {
    Api.prepare();
  }

  @Test
  void keepsTheCeilingThatWasDecided() {
    Handed held = Handed.of(2061);
    held.take().statusCode(200);
    limit("budget-items/IMPORTED-2061:1", 10);

    Handed more = held.revised("|6", "|7");
    more.tried()
        .statusCode(200)
        .body("conflicts.findAll { it.severity == 'ERROR' }.code", contains("ITEM_EXCEEDED"))
        .body("conflicts[0].table", equalTo("1-1"))
        .body("conflicts[0].row", equalTo(2))
        .body("conflicts[0].asWritten", equalTo("10（详见附件2）"));
    more.replacing(held)
        .statusCode(422)
        .body("code", equalTo("DOCUMENT_REFUSED"))
        .body("report.conflicts[0].code", equalTo("ITEM_EXCEEDED"));
    given().get("/api/v1/documents/440000-2061").then().body("digest", equalTo(held.revision()));

    // what is more in one city is less in the other
    held.revised("|6", "|7").revised("|4\n", "|3\n").replacing(held).statusCode(200);
    given().get("/api/v1/budget-items/IMPORTED-2061:1").then().body("ceilingWan", equalTo(10));
  }

  @Test
  void countsWhatWasMadeByHandTowardsACeiling() {
    Handed held = Handed.of(2066);
    held.take().statusCode(200);
    Api.post(Api.PROVINCE, "allocations", BY_HAND.formatted(held.fund(), 4)).statusCode(201);
    limit("budget-items/IMPORTED-2066:4", 7);

    held.revised("|5|丙项目", "|5.5|丙项目")
        .tried()
        .statusCode(200)
        .body("conflicts.code", contains("ITEM_EXCEEDED"))
        .body("conflicts[0].row", equalTo(5))
        .body("conflicts[0].asWritten", equalTo("5.5"));
    held.revised("|5|丙项目", "|4.5|丙项目").replacing(held).statusCode(200);
  }

  @Test
  void foreseesThatAnItemIsDividedByHand() {
    Handed held = Handed.of(2067);
    held.revised("4|某公司|5|丙项目\n", "").take().statusCode(200);
    put(held, 4, "{\"name\":\"自设\",\"organization\":\"某厅\",\"reason\":\"test\"}");
    put(
        held,
        91,
        "{\"name\":\"其下\",\"organization\":\"某厅\",\"parentSequence\":4,\"reason\":\"test\"}");

    held.tried()
        .statusCode(200)
        .body(
            "conflicts.code",
            contains("ITEM_NOT_A_LEAF", "AMENDMENT_OVERRULED", "AMENDMENT_OVERRULED"))
        .body("conflicts[0].row", equalTo(5))
        .body("conflicts[0].asWritten", equalTo("5"));
  }

  @Test
  void leavesWhatWasMadeByHandWhereTheDocumentDoesNotNameIt() {
    Handed held = Handed.of(2062);
    held.take().statusCode(200);
    Api.post(Api.PROVINCE, "allocations", BY_HAND.formatted(held.fund(), 4)).statusCode(201);
    Api.put(
            Api.PROVINCE,
            "budget-items/IMPORTED-2062:90",
            null,
            "{\"name\":\"自设\",\"organization\":\"测试省级单位\",\"reason\":\"test\"}")
        .statusCode(201);

    held.revised("|6", "|5").replacing(held).statusCode(200).body("counts.removed", equalTo(0));

    given()
        .get("/api/v1/allocations?fund=IMPORTED-2062&item=4")
        .then()
        .body("items.amountWan", containsInAnyOrder(5, 2));
    given().get("/api/v1/budget-items/IMPORTED-2062:90").then().statusCode(200);
  }

  @Test
  void refusesToRemoveWhatSomebodyRestsOnByHand() {
    Handed held = Handed.of(2063);
    held.take().statusCode(200);
    Api.post(Api.PROVINCE, "allocations", BY_HAND.formatted(held.fund(), 4)).statusCode(201);

    held.revised("4|某公司|5|丙项目\n", "")
        .replacing(held)
        .statusCode(422)
        .body("report.conflicts.code", contains("STILL_REFERENCED"))
        .body("report.conflicts.row", contains(5))
        .body("report.conflicts.asWritten", contains("4"));

    given().get("/api/v1/budget-items/IMPORTED-2063:4").then().statusCode(200);
  }

  @Test
  void warnsWhereTheDocumentOverrulesAnAmendment() {
    Handed held = Handed.of(2064);
    held.take().statusCode(200);
    int id =
        given()
            .get("/api/v1/allocations?fund=IMPORTED-2064&item=4")
            .then()
            .extract()
            .path("items[0].id");
    Api.patch(Api.PROVINCE, "allocations/" + id, "*", "{\"amountWan\":5.5,\"reason\":\"更正\"}")
        .statusCode(200);

    held.revised("丙项目", "丙二")
        .replacing(held)
        .statusCode(200)
        .body("conflicts.code", contains("AMENDMENT_OVERRULED"))
        .body("conflicts[0].row", equalTo(5));

    given()
        .get("/api/v1/allocations/" + id)
        .then()
        .body("amountWan", equalTo(5))
        .body("sources.amountWan.amended", equalTo(false));
  }

  @Test
  void takesAnItemAwayWithAllThatTheDocumentPutThere() {
    Handed held = Handed.of(2065);
    held.take().statusCode(200);

    held.revised("3|||4|乙项目\n", "")
        .revised("|7|3|", "|3|")
        .replacing(held)
        .statusCode(200)
        .body("counts.removed", equalTo(3))
        .body("conflicts", hasSize(0));

    given().get("/api/v1/budget-items/IMPORTED-2065:3").then().statusCode(404);
    given()
        .get("/api/v1/stated-totals?fund=IMPORTED-2065")
        .then()
        .body("items.scope", containsInAnyOrder("ITEM", "DIRECTION"));
  }

  private static void put(Handed held, int sequence, String item) {
    Api.put(Api.PROVINCE, "budget-items/%s:%d".formatted(held.fund(), sequence), null, item)
        .statusCode(201);
  }

  private static void limit(String item, int ceilingWan) {
    Api.put(
            Tokens.approver("440000"),
            item + "/ceiling",
            "*",
            "{\"ceilingWan\":%d,\"reason\":\"decided\"}".formatted(ceilingWan))
        .statusCode(200);
  }
}
