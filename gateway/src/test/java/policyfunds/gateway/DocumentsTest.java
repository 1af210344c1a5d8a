package policyfunds.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.documents.file.DocumentFiles;
import policyfunds.kernel.documents.file.DocumentForm;
import policyfunds.kernel.testing.Tokens;

/** What becomes of a document that is handed in, service by service. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Takers.class)
@QuarkusTestResource(Tokens.class)
class DocumentsTest {

  private static final String OTHER = "0".repeat(64);
  private static final String ITEMS =
      """
      [{"key":"2","name":"A","amountWan":125},{"key":"3","name":"B","amountWan":65},
       {"key":"4","name":"C","amountWan":75},{"key":"5","name":"D","amountWan":217},
       {"key":"6","name":"E","amountWan":150},{"key":"7","name":"F","amountWan":150},
       {"key":"8","name":"G","amountWan":300},{"key":"9","name":"H","amountWan":1900},
       {"key":"10","name":"I","amountWan":100}]
      """;
  private static final String PROJECTS =
      """
      [{"key":"4-1","name":"P","amountWan":482},{"key":"4-2","name":"Q","amountWan":300},
       {"key":"4-3","name":"R","amountWan":300},{"key":"4-4","name":"S","amountWan":2000}]
      """;

  @BeforeEach
  void forget() {
    Takers.forget();
    Takers.ALLOCATION.outlines(ITEMS);
    Takers.PERFORMANCE.outlines(PROJECTS);
  }

  @Test
  void landsInEachServiceWithItsAnnexes() {
    HandedIn.send(HandedIn.with(OfficialText.whole()))
        .statusCode(200)
        .body("document.id", equalTo("440000-2020"))
        .body("document.digest", equalTo(OfficialText.DIGEST))
        .body("dryRun", equalTo(false))
        .body("changed", equalTo(true))
        .body("parts.allocations.status", equalTo("LANDED"))
        .body("parts.tasks.status", equalTo("LANDED"))
        .body("parts.performance.status", equalTo("LANDED"))
        .body("conflicts", empty());

    assertThat(tablesOf(Takers.ALLOCATION)).containsExactly("1-1", "2-1");
    assertThat(tablesOf(Takers.TASK)).containsExactly("3-1", "3-2");
    assertThat(tablesOf(Takers.PERFORMANCE))
        .containsExactly("4-1", "4-2", "4-3", "4-4", "5-1", "5-2");
    assertThat(Takers.ALL)
        .allSatisfy(taker -> {
          assertThat(taker.handed()).hasSize(2);
          assertThat(taker.handed().getFirst().path("dryRun").asBoolean()).isTrue();
          assertThat(taker.handed().getLast().path("dryRun").asBoolean()).isFalse();
          assertThat(taker.handed().getLast().at("/document/fund/code").asText())
              .isEqualTo("GD-IIT-2020");
          assertThat(taker.tokens()).allMatch(token -> token.startsWith("Bearer ey"));
        });
    JsonNode promised = Takers.PERFORMANCE.handed().getLast();
    assertThat(promised.at("/links")).hasSize(4);
    assertThat(promised.at("/tables/4/spans/0/spans").toString()).isEqualTo("[1,1,1,3,2]");
  }

  @Test
  void aTrialChangesNothing() {
    HandedIn.send(HandedIn.part(HandedIn.with(OfficialText.whole()), "dryRun", "true"))
        .statusCode(200)
        .body("dryRun", equalTo(true))
        .body("changed", equalTo(false))
        .body("parts.allocations.status", equalTo("TRIED"))
        .body("parts.allocations.counts.added", equalTo(3));

    assertThat(Takers.ALL)
        .allSatisfy(taker -> {
          assertThat(taker.handed()).hasSize(1);
          assertThat(taker.held()).isNull();
        });
  }

  @Test
  void theSameBytesAgainChangeNothing() {
    Takers.ALL.forEach(taker -> taker.holds(OfficialText.DIGEST));

    HandedIn.send(HandedIn.with(OfficialText.whole()))
        .statusCode(200)
        .body("changed", equalTo(false))
        .body("parts.performance.status", equalTo("UNCHANGED"));
  }

  @Test
  void anErrorAnywhereStopsItEverywhere() {
    Takers.TASK.leavesOff(7);
    Takers.TASK.finds(
        """
        [{"severity":"ERROR","annex":3,"table":"3-1","row":3,"column":2,"asWritten":"广洲",
          "code":"REGION_UNKNOWN","message":"names no known city"}]
        """);

    HandedIn.send(HandedIn.with(OfficialText.whole()))
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("DOCUMENT_REFUSED"))
        .body("report.parts.tasks.conflicts[0].asWritten", equalTo("广洲"))
        .body("report.parts.tasks.conflicts[0].row", equalTo(3))
        .body("report.parts.tasks.conflictsLeftOff", equalTo(7))
        .body("report.changed", equalTo(false));

    assertThat(Takers.ALL).allSatisfy(taker -> assertThat(taker.handed()).hasSize(1));
  }

  @Test
  void anotherRevisionNeedsToBeNamed() {
    Takers.ALL.forEach(taker -> taker.holds(OTHER));

    HandedIn.send(HandedIn.with(OfficialText.whole()))
        .statusCode(409)
        .body("code", equalTo("DOCUMENT_HELD"))
        .body("detail", containsString(OTHER))
        .body("report.parts.allocations.held", equalTo(OTHER))
        .body("report.parts.allocations.differences[0].values[0].before", equalTo(114.2f))
        .body("report.parts.allocations.differences[0].values[0].after", equalTo(120));
    HandedIn.send(HandedIn.part(HandedIn.with(OfficialText.whole()), "replaces", OTHER))
        .statusCode(200)
        .body("parts.allocations.status", equalTo("LANDED"));

    assertThat(Takers.ALL)
        .allSatisfy(taker -> assertThat(taker.held()).isEqualTo(OfficialText.DIGEST));
  }

  @Test
  void aReplacementThatLandedInPartIsCompleted() {
    Takers.ALLOCATION.holds(OfficialText.DIGEST);
    Takers.TASK.holds(OTHER);
    Takers.PERFORMANCE.holds(OTHER);

    HandedIn.send(HandedIn.part(HandedIn.with(OfficialText.whole()), "replaces", OTHER))
        .statusCode(200)
        .body("parts.allocations.status", equalTo("UNCHANGED"))
        .body("parts.tasks.status", equalTo("LANDED"))
        .body("parts.performance.status", equalTo("LANDED"));
  }

  @Test
  void aFailureMidwayIsTold() {
    Takers.TASK.failsToTake(503);

    HandedIn.send(HandedIn.with(OfficialText.whole()))
        .statusCode(503)
        .header("Retry-After", equalTo("1"))
        .body("code", equalTo("IMPORT_INCOMPLETE"))
        .body("detail", containsString("task-service"))
        .body("report.changed", equalTo(true))
        .body("report.parts.allocations.status", equalTo("LANDED"))
        .body("report.parts.tasks.status", equalTo("UNAVAILABLE"))
        .body("report.parts.performance.status", equalTo("NOT_SENT"));
    Takers.TASK.failsToTake(0);
    HandedIn.send(HandedIn.with(OfficialText.whole()))
        .statusCode(200)
        .body("parts.allocations.status", equalTo("UNCHANGED"))
        .body("parts.tasks.status", equalTo("LANDED"))
        .body("parts.performance.status", equalTo("LANDED"));
  }

  @ParameterizedTest
  @CsvSource({
    "401, UNAUTHENTICATED",
    "403, FORBIDDEN",
    "409, FUND_LOCKED",
    "422, DOCUMENT_REFUSED"
  })
  void aRefusalMidwayIsTheServicesOwn(int status, String code) {
    Takers.TASK.failsToTake(status);
    Takers.PERFORMANCE.holds(OfficialText.DIGEST);

    HandedIn.send(HandedIn.with(OfficialText.whole()))
        .statusCode(status)
        .body("code", equalTo(code))
        .body("detail", containsString("task-service: "))
        .body("detail", containsString("taken in before by allocation-service"))
        .body("report.changed", equalTo(true))
        .body("report.parts.allocations.status", equalTo("LANDED"))
        .body("report.parts.tasks.status", equalTo("REFUSED"))
        .body("report.parts.tasks.problem.status", equalTo(status))
        .body("report.parts.performance.status", equalTo("UNCHANGED"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whoIsGoneIsNamedBeforeAnythingLands(boolean dryRun) {
    Takers.PERFORMANCE.drops();

    HandedIn.send(
            HandedIn.part(HandedIn.with(OfficialText.whole()), "dryRun", Boolean.toString(dryRun)))
        .statusCode(503)
        .body("code", equalTo("IMPORT_INCOMPLETE"))
        .body("report.parts.performance.status", equalTo("UNAVAILABLE"))
        .body("report.parts.allocations.status", equalTo("TRIED"));

    assertThat(Takers.ALLOCATION.held()).isNull();
    assertThat(Takers.PERFORMANCE.handed()).hasSize(1);
  }

  @Test
  void refusalOfAServiceIsTheDocumentsOwn() {
    Takers.TASK.refuses(409);

    HandedIn.send(HandedIn.with(OfficialText.whole()))
        .statusCode(409)
        .body("code", equalTo("FUND_LOCKED"))
        .body("detail", containsString("task-service: the year is locked"))
        .body("report.parts.tasks.status", equalTo("REFUSED"))
        .body("report.parts.tasks.problem.code", equalTo("FUND_LOCKED"));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void aServiceDecidesAgainWhoMay(int status) {
    Takers.TASK.refuses(status);

    HandedIn.send(HandedIn.with(OfficialText.whole())).statusCode(status);

    assertThat(Takers.ALLOCATION.held()).isNull();
  }

  @Test
  void asksForWhatNothingTells() {
    HandedIn.send(HandedIn.with(OfficialText.of(2021)))
        .statusCode(422)
        .body("report.document.id", equalTo("440000-2021"))
        .body("report.conflicts.code", hasItems("FUND_CODE_MISSING", "LINKS_MISSING"))
        .body("report.conflicts.code", not(hasItem("FUND_NAME_MISSING")))
        .body(
            "report.conflicts.find { it.code == 'LINKS_MISSING' }.message",
            containsString("4-2 Q 300, 4-3 R 300"));
  }

  @Test
  void anExportEditedForAnotherYearBringsNothing() throws IOException {
    HandedIn.send(HandedIn.with("2021.docx", exported(OfficialText.of(2021))))
        .statusCode(422)
        .body("report.document.id", equalTo("440000-2021"))
        .body(
            "report.conflicts.code",
            hasItems("PARTICULARS_IGNORED", "FUND_CODE_MISSING", "LINKS_MISSING"))
        .body(
            "report.conflicts.find { it.code == 'PARTICULARS_IGNORED' }.severity",
            equalTo("WARNING"))
        .body(
            "report.conflicts.find { it.code == 'PARTICULARS_IGNORED' }.message",
            containsString("440000-2020"));
  }

  @Test
  void anExportWhoseTitlesTellNoYearBringsIt() throws IOException {
    String text = OfficialText.whole().replaceAll("2020\\s*年度?", "");

    HandedIn.send(HandedIn.with("document.docx", exported(text)))
        .statusCode(200)
        .body("document.id", equalTo("440000-2020"))
        .body("conflicts.code", not(hasItem("PARTICULARS_IGNORED")));

    JsonNode handed = Takers.PERFORMANCE.handed().getLast();
    assertThat(handed.at("/document/fund/code").asText()).isEqualTo("GD-IIT-2020");
    assertThat(handed.at("/links")).hasSize(1);
  }

  /** A text as the suite exports a document of 2020. */
  private static byte[] exported(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocumentFiles.write(
        DocumentForm.DOCX,
        OfficialText.opened(text).annexes(),
        Map.of(
            "policyfunds.regionCode", "440000",
            "policyfunds.year", "2020",
            "policyfunds.fundCode", "GD-IIT-2020",
            "policyfunds.fundName", "预留资金",
            "policyfunds.links", "[{\"table\":\"4-1\",\"itemSequences\":[2,3,4,5]}]"),
        out);
    return out.toByteArray();
  }

  @Test
  void warnsOfAYearThatNoTitleTells() {
    HandedIn.send(HandedIn.part(HandedIn.with(OfficialText.whole()), "year", "2022"))
        .statusCode(200)
        .body("document.id", equalTo("440000-2022"))
        .body("conflicts.code", equalTo(List.of("YEAR_DIFFERS")))
        .body("conflicts[0].severity", equalTo("WARNING"))
        .body("conflicts[0].message", containsString("[2020]"));
  }

  @Test
  void takesWhatIsGivenBesideTheFile() {
    HandedIn.send(
            HandedIn.part(
                HandedIn.part(HandedIn.with(OfficialText.of(2021)), "fund", "GD-IIT-2021"),
                "links",
                "[]"))
        .statusCode(200)
        .body("document.id", equalTo("440000-2021"))
        .body("conflicts.code", everyItem(equalTo("SPANS_ASSUMED")));

    JsonNode head = Takers.TASK.handed().getLast().path("document");
    assertThat(head.at("/fund/code").asText()).isEqualTo("GD-IIT-2021");
    assertThat(head.at("/fund/name").asText()).isEqualTo("2021年度工业和信息化预留资金");
    assertThat(head.path("year").asInt()).isEqualTo(2021);
    assertThat(Takers.PERFORMANCE.handed().getLast().at("/links")).isEmpty();
  }

  @Test
  void takesWhatIsHeldOfTheSameDocument() {
    Takers.TASK.knows("GD-2021", "预留资金", "440000-2021");
    Takers.PERFORMANCE.promises(
        """
        [%s,%s,%s,%s]
        """
            .formatted(
                goal("4-1", "2021年省本级企业情况综合工作经费", "2,3,4,5"),
                goal("4-2", "2021年省本级促进经济高质量发展专项资金", "6,7"),
                goal("4-3", "广东省大数据开发者大会暨2021阿里云峰会·广东", "8"),
                goal("4-4", "工艺美术资金", "9,10")));

    HandedIn.send(HandedIn.with(OfficialText.of(2021))).statusCode(200);

    JsonNode promised = Takers.PERFORMANCE.handed().getLast();
    assertThat(promised.at("/document/fund/name").asText()).isEqualTo("预留资金");
    assertThat(promised.at("/links/3/itemSequences").toString()).isEqualTo("[9,10]");
  }

  private static String goal(String table, String name, String items) {
    return """
    {"name":"%s","itemSequences":[%s],"sources":{"name":{"document":"440000-2021","annex":4,
     "table":"%s","row":1,"column":2,"asWritten":"%s","amended":false,"synthetic":false}}}
    """
        .formatted(name, items, table, name);
  }

  @Test
  void warnsOfAProjectThatAsksForOtherMoney() {
    Takers.ALLOCATION.outlines(ITEMS.replace("\"amountWan\":217", "\"amountWan\":216"));

    HandedIn.send(HandedIn.with(OfficialText.whole()))
        .statusCode(200)
        .body("conflicts[0].code", equalTo("PROJECT_AMOUNT_DIFFERS"))
        .body("conflicts[0].severity", equalTo("WARNING"))
        .body("conflicts[0].table", equalTo("4-1"))
        .body("conflicts[0].asWritten", equalTo("482"));
  }

  @Test
  void refusesLinksToWhatIsNotThere() {
    String links =
        """
        [{"table":"4-1","itemSequences":[2,99]},{"table":"4-2","itemSequences":[6,7]}]\
        """;

    HandedIn.send(HandedIn.part(HandedIn.with(OfficialText.whole()), "links", links))
        .statusCode(422)
        .body("report.conflicts.code", equalTo(List.of("LINK_UNKNOWN")))
        .body("report.conflicts[0].message", containsString("99"));
  }

  @Test
  void namesTheAnnexThatIsMissing() {
    String text = OfficialText.whole();
    String cut = text.substring(0, text.indexOf("附件3")) + text.substring(text.indexOf("附件4"));

    HandedIn.send(HandedIn.with(cut))
        .statusCode(422)
        .body("report.conflicts.find { it.code == 'ANNEX_MISSING' }.message", containsString("3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"440100", "450000"})
  void onlyEditorsOfTheProvinceMay(String region) {
    RequestSpecification request =
        given()
            .auth()
            .oauth2(Tokens.editor(region))
            .multiPart(
                "file", "document.txt", OfficialText.whole().getBytes(StandardCharsets.UTF_8));

    request.post(HandedIn.PATH).then().statusCode(403).body("code", equalTo("FORBIDDEN"));

    assertThat(Takers.ALL).allSatisfy(taker -> assertThat(taker.handed()).isEmpty());
  }

  private static List<String> tablesOf(Taker taker) {
    return taker.handed().getLast().path("tables").findValuesAsText("id");
  }
}
