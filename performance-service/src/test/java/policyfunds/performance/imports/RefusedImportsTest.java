package policyfunds.performance.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static policyfunds.performance.imports.GivenDocument.first;
import static policyfunds.performance.imports.GivenDocument.link;
import static policyfunds.performance.imports.GivenDocument.second;
import static policyfunds.performance.writes.HandmadeFund.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

/** Documents that are not taken in, and whose fault it is. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class RefusedImportsTest {

  private static final String ERRORS = "report.conflicts.findAll { it.severity == 'ERROR' }";

  @Inject Fund2031 fund;

  @AfterEach
  void remove() {
    fund.remove();
  }

  @Test
  void namesEveryPlantedErrorAtItsCellAndTakesNothingIn() {
    GivenDocument document =
        first().with("4-2", 2, 2, "若干").with("5-1", 9, 1, "韶阳").with("5-2", 12, 1, "广州市");
    long events = fund.events();

    Response answer = document.handIn();

    refused(answer, 422, "DOCUMENT_REFUSED");
    answer
        .then()
        .body(ERRORS + ".code", contains("AMOUNT_UNREADABLE", "REGION_UNKNOWN", "DUPLICATE_ROW"))
        .body(ERRORS + ".table", contains("4-2", "5-1", "5-2"))
        .body(ERRORS + ".row", contains(2, 9, 12))
        .body(ERRORS + ".column", contains(2, 1, 1))
        .body(ERRORS + ".asWritten", contains("若干", "韶阳", "广州市"));
    assertThat(fund.events()).isEqualTo(events);
    given().get("/api/v1/documents/440000-2031").then().statusCode(404);
    given().get("/api/v1/performance-goals?year=2031").then().statusCode(404);
  }

  @Test
  void asksForTheLinksAtEachProject() {
    Response answer = first().linked(null).handIn();

    refused(answer, 422, "DOCUMENT_REFUSED");
    answer
        .then()
        .body(ERRORS + ".code.unique()", contains("LINKS_MISSING"))
        .body(ERRORS + ".table", contains("4-1", "4-2", "4-3", "4-4"))
        .body("report.outline.name.size()", equalTo(4));
  }

  @Test
  void refusesLinksThatPointNowhereOrTwice() {
    Response answer =
        first()
            .linked(
                List.of(
                    link("4-1", List.of(2, 3)), link("4-2", List.of(3)), link("4-9", List.of(4))))
            .handIn();

    refused(answer, 422, "DOCUMENT_REFUSED");
    answer
        .then()
        .body(ERRORS + ".code", contains("LINK_UNKNOWN", "LINK_REPEATED"))
        .body(ERRORS + ".table", contains("4-9", "4-2"));
  }

  @Test
  void takesADocumentInWhoseProjectsAreLinkedToNothingOnPurpose() {
    Response answer = first().linked(List.of()).handIn();

    answer
        .then()
        .statusCode(200)
        .body(
            "conflicts.findAll { it.code == 'LINKS_MISSING' }.severity.unique()",
            contains("WARNING"));
  }

  @Test
  void warnsWhereTheWordsOfAGoalAndItsFiguresDiffer() {
    Response answer = first().with("4-1", 6, 5, "5.4万家次").with("4-2", 2, 2, "310").tried().handIn();

    answer
        .then()
        .statusCode(200)
        .body(
            "conflicts.findAll { it.code.startsWith('GOAL_TEXT') }.code",
            contains("GOAL_TEXT_QUANTITY", "GOAL_TEXT_AMOUNTS"))
        .body(
            "conflicts.findAll { it.code.startsWith('GOAL_TEXT') }.asWritten",
            contains("5.4万家次", "310"));
  }

  @Test
  void isForEditorsOfTheWholeProvince() {
    refused(first().handIn(Tokens.editor("440100")), 403, "FORBIDDEN");
    refused(first().handIn(Tokens.editor("360000")), 403, "FORBIDDEN");
    refused(first().handIn(Tokens.reader()), 403, "FORBIDDEN");
    refused(
        given().contentType("application/json").body(first().body()).post("/api/v1/imports"),
        401,
        "UNAUTHENTICATED");
  }

  @Test
  void leavesALockedFundAlone() {
    first().handIn().then().statusCode(200);
    fund.lock();

    Response answer = second().handIn();

    refused(answer, 409, "FUND_LOCKED");
  }

  @Test
  void refusesADocumentOfAnotherFund() {
    first().handIn().then().statusCode(200);
    Map<String, Object> body = second().body();
    of(body, "document").put("fund", Map.of("code", "U-2031", "name", "某资金"));

    Response answer = GivenDocument.handIn(Tokens.editor("440000"), body);

    refused(answer, 409, "FUND_DIFFERS");
  }

  @ParameterizedTest
  @CsvSource({
    "regionCode, 440100, /document/regionCode",
    "regionCode, x, /document/regionCode",
    "year, 20, /document/year",
    "digest, ABC, /document/digest",
    "title, '', /document/title",
    "type, a b, /document/type",
  })
  void pointsAtWhatIsMalformedInTheHead(String member, String value, String pointer) {
    Map<String, Object> body = first().body();
    of(body, "document").put(member, value);

    Response answer = GivenDocument.handIn(Tokens.editor("440000"), body);

    refused(answer, 400, "VALUE_INVALID", pointer);
  }

  @Test
  void refusesAProvinceThatNobodyKnows() {
    Map<String, Object> body = first().body();
    of(body, "document").put("regionCode", "990000");

    Response answer = GivenDocument.handIn(Tokens.editor("990000"), body);

    refused(answer, 422, "REFERENCE_UNKNOWN", "/document/regionCode");
  }

  @ParameterizedTest
  @CsvSource({"id, 5, /tables/0/id", "caption, , /tables/0/caption", "rows, , /tables/0/rows"})
  void pointsAtWhatIsMalformedInATable(String member, String value, String pointer) {
    Map<String, Object> body = first().body();
    Map<String, Object> table = new java.util.HashMap<>(tables(body).getFirst());
    table.put(member, value);
    tables(body).set(0, table);

    Response answer = GivenDocument.handIn(Tokens.editor("440000"), body);

    refused(answer, 400, "VALUE_INVALID", pointer);
  }

  @Test
  void knowsNoTableWithoutCells() {
    Map<String, Object> body = first().body();
    List<String> blank = new ArrayList<>(List.of("", " "));
    for (String id : List.of("4-1", "5-1")) {
      tables(body).removeIf(table -> table.get("id").equals(id));
      tables(body)
          .add(Map.of("id", id, "caption", "企业情况综合", "closing", "", "rows", List.of(blank)));
    }

    Response answer = GivenDocument.handIn(Tokens.editor("440000"), body);

    refused(answer, 422, "DOCUMENT_REFUSED");
    answer.then().body(ERRORS + ".code.unique()", contains("TABLE_UNKNOWN"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> of(Map<String, Object> body, String member) {
    return (Map<String, Object>) body.get(member);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> tables(Map<String, Object> body) {
    return (List<Map<String, Object>>) body.get("tables");
  }
}
