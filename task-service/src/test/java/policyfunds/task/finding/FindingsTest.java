package policyfunds.task.finding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.testing.CsvList;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Sealing;
import policyfunds.kernel.testing.StatementCount;
import policyfunds.kernel.testing.Tokens;
import policyfunds.task.writes.OwnFund;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class FindingsTest {

  private static final String FINDINGS = "/api/v1/findings?year=2020";
  private static final String OWN = "/api/v1/findings?year=2041";
  private static final String WORDS = "国家招投标合同里规定的当年任务量";
  private static final String TO_WORDS =
      "{\"workload\": {\"kind\": \"REFERENCE\", \"value\": null, \"unit\": null,"
          + " \"text\": \"=以通知为准\"}, \"reason\": \"改为引用\"}";

  @Inject OwnFund fund;
  @Inject SessionFactory sessions;

  @BeforeEach
  void openAFund() {
    fund.open();
    OwnFund.put(OwnFund.BODY).then().statusCode(201);
  }

  @AfterEach
  void removeItAgain() {
    fund.remove();
  }

  @Test
  void asksHowMuchAWorkloadIsThatAnotherDocumentGives() {
    given()
        .header("Accept-Language", "en")
        .get(FINDINGS)
        .then()
        .statusCode(200)
        .body("total", equalTo(2))
        .body("items.code", contains("WORKLOAD_BY_REFERENCE", "WORKLOAD_BY_REFERENCE"))
        .body("items.severity", contains("INFO", "INFO"))
        .body("items.regionCode", contains("440100", "441900"))
        .body("items.regionName", contains("广州市", "东莞市"))
        .body("items[0].directionCode", equalTo("MANUFACTURING_CLUSTER"))
        .body("items[0].subject", equalTo("培育先进制造业集群工作"))
        .body(
            "items[0].sentence",
            equalTo(
                "Guangzhou, task \"培育先进制造业集群工作\": the workload reads \""
                    + WORDS
                    + "\", which another document gives, so that no unit cost can be computed: how"
                    + " much is it?"))
        .body("items[0].evidence.label", contains("Workload"))
        .body("items[0].evidence.asWritten", contains(WORDS))
        .body("items[0].evidence[0]", not(hasKey("value")))
        .body("items[0].evidence[0].cells.asWritten", contains(WORDS))
        .body("items[0].evidence[0].cells.table", contains("3-2"));
    given()
        .get(FINDINGS)
        .then()
        .body(
            "items[1].sentence",
            equalTo("东莞市任务“培育先进制造业集群工作”的工作量写作“" + WORDS + "”，由其他文件规定，因此无法计算单位成本：数量是多少？"));
  }

  @Test
  void asksAsSoonAsANumberTurnsToWordsAndNoLongerWhenItIsOneAgain() {
    given().get(OWN).then().statusCode(200).body("total", equalTo(0));
    String before = Sealing.instant();

    OwnFund.patch(TO_WORDS, "*").then().statusCode(200);

    given()
        .get(OWN)
        .then()
        .body("total", equalTo(1))
        .body("items[0].evidence[0].asWritten", equalTo("=以通知为准"))
        .body("items[0].evidence[0].cells", hasSize(0));
    given().get(OWN + "&asOf=" + before).then().statusCode(200).body("total", equalTo(0));
    CsvList.equalsJson(OWN + "&pageSize=500", "items");
    String amended = Sealing.instant();
    OwnFund.asEditor()
        .header("If-Match", "*")
        .queryParam("reason", "重复登记")
        .delete(OwnFund.TASK)
        .then()
        .statusCode(204);
    given().get(OWN).then().body("total", equalTo(0));
    given().get(OWN + "&asOf=" + amended).then().body("total", equalTo(1));
  }

  @Test
  void tellsTheGatewayInBothLanguages() {
    String summaries = "/api/v1/region-parts?year=2020";

    given()
        .get(summaries + "&include=findings")
        .then()
        .statusCode(200)
        .body("findings.subject.regionCode", contains("440100", "441900"))
        .body("findings[0].rule.code", equalTo("WORKLOAD_BY_REFERENCE"))
        .body("findings[0].rule.severity", equalTo("INFO"))
        .body("findings[0].rule.title.zh", equalTo("工作量由其他文件规定"))
        .body("findings[0].rule.title.en", equalTo("The workload is given by another document"))
        .body("findings[0].evidence[0].label.zh", equalTo("工作量"));
    given().get(summaries).then().statusCode(200).body("$", not(hasKey("findings")));
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/region-parts?year=2020",
    "/api/v1/region-parts?year=2020&include=findings",
    "/api/v1/region-parts/440100?year=2020",
    FINDINGS
  })
  void namesTheVersionOfItsData(String request) {
    JsonPath head = given().get("/api/v1/ledger").jsonPath();
    long held = head.getLong("position") + head.getLong("unsealed");

    given().get(request).then().header("Ledger-Events", equalTo(Long.toString(held)));
  }

  @ParameterizedTest
  @CsvSource({
    "regionCode=440100, 1",
    "regionCode=440000, 0",
    "severity=INFO, 2",
    "severity=WARNING, 0",
    "code=WORKLOAD_BY_REFERENCE&regionCode=441900, 1",
    "code=FUND_TOTAL, 0",
  })
  void listsThoseThatWereAskedFor(String query, int total) {
    given().get(FINDINGS + "&" + query).then().statusCode(200).body("total", equalTo(total));
  }

  @Test
  void saysAsCsvWhatItSaysAsJson() {
    CsvList csv = CsvList.equalsJson(FINDINGS + "&pageSize=500", "items");
    CsvList second = CsvList.of(FINDINGS + "&page=2&pageSize=1", "en");

    assertThat(csv.rows()).hasSize(2);
    assertThat(csv.rows().getFirst())
        .containsEntry("regionName", "广州市")
        .containsEntry("severityName", "提示")
        .containsEntry("evidence.asWritten", WORDS)
        .containsEntry("evidence.value", "")
        .containsEntry("evidence.cells.table", "3-2");
    assertThat(second.header("Total-Count")).isEqualTo("2");
    assertThat(second.header("Link")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "findings, 400, PARAMETER_MISSING",
    "findings?year=2020&code=NO_SUCH, 400, PARAMETER_MALFORMED",
    "findings?year=2020&severity=GRAVE, 400, PARAMETER_MALFORMED",
    "findings?year=2020&regionCode=449900, 404, REGION_UNKNOWN",
    "findings?year=2019, 404, YEAR_WITHOUT_DATA",
    "findings?year=2020&asOf=2020-07-31, 404, YEAR_WITHOUT_DATA",
    "findings?year=2020&nature=BINDING, 400, PARAMETER_UNKNOWN",
    "region-parts?year=2020&include=tasks, 400, PARAMETER_MALFORMED",
  })
  void refusesWhatMakesNoSense(String request, int status, String code) {
    given().get("/api/v1/" + request).then().statusCode(status).body("code", equalTo(code));
  }

  @Test
  void asksTheDatabaseForTheRowsOncePerVersion() {
    long raising = StatementCount.during(sessions, () -> given().get(FINDINGS).statusCode());
    long kept = StatementCount.leastDuring(sessions, () -> given().get(FINDINGS).statusCode());

    assertThat(kept).isOne();
    assertThat(raising).isEqualTo(2);
  }
}
