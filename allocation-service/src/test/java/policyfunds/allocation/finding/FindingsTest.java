package policyfunds.allocation.finding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.allocation.writes.Api;
import policyfunds.kernel.testing.CsvList;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Sealing;
import policyfunds.kernel.testing.StatementCount;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class FindingsTest {

  private static final String FINDINGS = "/api/v1/findings?year=2020";
  private static final String SUMMARIES = "/api/v1/region-parts?year=2020";
  private static final String ZHONGSHAN =
      "/api/v1/allocations?year=2020&regionCode=442000&directionCode=ENTERPRISE_SURVEY";

  @Inject SessionFactory sessions;

  private String zhongshan;
  private String original;
  private String before;

  /** Half a 万元 more than what the document gives to 中山. */
  @BeforeEach
  void amend() {
    Api.prepare();
    var row = given().get(ZHONGSHAN).jsonPath();
    zhongshan = "allocations/" + row.getLong("items[0].id");
    original = row.getString("items[0].amountWan");
    before = Sealing.instant();
    given().get(FINDINGS).then().statusCode(200).body("items", hasSize(0));
    change(row.getString("items[0].amountWan") + (original.contains(".") ? "5" : ".05"));
  }

  @AfterEach
  void mend() {
    if (!given().get(ZHONGSHAN).jsonPath().getString("items[0].amountWan").equals(original)) {
      change(original);
    }
  }

  @Test
  void asksWhichSideHoldsWhereASumNoLongerDoes() {
    given()
        .header("Accept-Language", "en")
        .get(FINDINGS)
        .then()
        .statusCode(200)
        .body("total", equalTo(3))
        .body("items.code", contains("DIRECTION_TOTAL", "FUND_TOTAL", "ITEM_TOTAL"))
        .body("items.severity", everyItem(equalTo("WARNING")))
        .body("items.regionCode", everyItem(equalTo("440000")))
        .body("items.regionName", everyItem(equalTo("广东省")))
        .body("items[0].directionCode", equalTo("ENTERPRISE_SURVEY"))
        .body("items[0].directionName", equalTo("企业情况综合"))
        .body("items[0].itemSequences", contains(1))
        .body(
            "items[0].title",
            equalTo("The cities' amounts in a direction add up to the printed total"))
        .body(
            "items[0].sentence",
            equalTo(
                "Guangdong, Enterprise survey, item 1: The cities' amounts in a direction add up to the"
                    + " printed total: Sum of the allocations is 1250.05 万元, Total as printed is"
                    + " 1250 万元, 0.05 万元 apart: which of them holds?"))
        .body("items[0].evidence.label", contains("Sum of the allocations", "Total as printed"))
        .body("items[0].evidence.value", contains(1250.05f, 1250))
        .body("items[0].evidence.unit", everyItem(equalTo("万元")))
        .body("items[0].evidence[0].cells", hasSize(21))
        .body("items[0].evidence[0].cells.findAll { it.amended }", hasSize(1))
        .body("items[0].evidence[1].cells.asWritten", contains("1250"));
    given()
        .get(FINDINGS)
        .then()
        .body("items[1].title", equalTo("全部分配之和等于按承担单位所列金额之和"))
        .body("items[1].sentence", containsString("广东省：全部分配之和等于按承担单位所列金额之和：各项分配之和为5601.05万元"));
  }

  @Test
  void asksNoLongerOnceTheSumHoldsAgain() {
    String amended = Sealing.instant();
    change(original);

    given().get(FINDINGS).then().body("total", equalTo(0)).body("items", hasSize(0));
    given()
        .queryParam("asOf", amended)
        .get(FINDINGS)
        .then()
        .statusCode(200)
        .body("total", equalTo(3));
  }

  @Test
  void askedNothingBeforeTheAmendment() {
    Response past = given().queryParam("asOf", before).get(FINDINGS);

    past.then().statusCode(200).body("total", equalTo(0));
    assertThat(past.header("Ledger-Events")).isEqualTo(past.header("Ledger-Position"));
    given()
        .queryParam("asOf", before)
        .get(SUMMARIES + "&include=findings")
        .then()
        .body("findings", hasSize(0));
  }

  @Test
  void tellsTheGatewayInBothLanguagesWhereItAsks() {
    given()
        .get(SUMMARIES + "&include=findings")
        .then()
        .statusCode(200)
        .body("findings.rule.code", contains("DIRECTION_TOTAL", "FUND_TOTAL", "ITEM_TOTAL"))
        .body("findings[2].rule.title.zh", equalTo("一个项目的各项分配之和等于所印金额"))
        .body(
            "findings[2].rule.title.en",
            equalTo("An item's allocations add up to its printed amount"))
        .body("findings[2].subject.regionCode", equalTo("440000"))
        .body("findings[2].subject.itemSequences", contains(1))
        .body("findings[2].sentence.zh", containsString("相差0.05万元，以何者为准？"))
        .body("findings[2].sentence.en", containsString("0.05 万元 apart: which of them holds?"))
        .body("findings[2].evidence[1].label.en", equalTo("Total as printed"))
        .body("findings[2].evidence[1].value", equalTo(2519));
    given().get(SUMMARIES).then().statusCode(200).body("$", not(hasKey("findings")));
  }

  @ParameterizedTest
  @CsvSource({
    "regionCode=440000, 3",
    "regionCode=442000, 0",
    "severity=WARNING, 3",
    "severity=INFO, 0",
    "code=ITEM_TOTAL, 1",
    "code=WORKLOAD_BY_REFERENCE, 0",
    "code=FUND_TOTAL&regionCode=440000&severity=WARNING&fund=GD-IIT-2020, 1",
    "pageSize=2&page=2, 3",
  })
  void listsThoseThatWereAskedFor(String query, int total) {
    given().get(FINDINGS + "&" + query).then().statusCode(200).body("total", equalTo(total));
  }

  @Test
  void turnsPages() {
    given().get(FINDINGS + "&pageSize=2").then().body("items", hasSize(2));
    given()
        .get(FINDINGS + "&pageSize=2&page=2")
        .then()
        .body("items.code", contains("ITEM_TOTAL"))
        .body("page", equalTo(2));
    given().get(FINDINGS + "&pageSize=2&page=3").then().body("items", hasSize(0));
  }

  @Test
  void saysAsCsvWhatItSaysAsJson() {
    CsvList csv = CsvList.equalsJson(FINDINGS + "&pageSize=500", "items");
    CsvList first = CsvList.of(FINDINGS + "&pageSize=1", "en");

    assertThat(csv.rows()).hasSize(3);
    assertThat(csv.names())
        .startsWith("code", "title", "severity", "severityName", "sentence", "regionCode")
        .contains("regionName", "evidence.label", "evidence.value", "evidence.cells.table")
        .doesNotContain("page", "pageSize", "total");
    assertThat(first.header("Row-Count")).isEqualTo("1");
    assertThat(first.header("Total-Count")).isEqualTo("3");
    assertThat(first.header("Link"))
        .isEqualTo("<" + FINDINGS + "&pageSize=1&page=2>; rel=\"next\"");
    assertThat(first.rows().getFirst())
        .containsEntry("severityName", "Warning")
        .containsEntry("evidence.value", "1250.05|1250");
  }

  @ParameterizedTest
  @CsvSource({
    "findings, 400, PARAMETER_MISSING",
    "findings?year=2020&code=NO_SUCH, 400, PARAMETER_MALFORMED",
    "findings?year=2020&severity=GRAVE, 400, PARAMETER_MALFORMED",
    "findings?year=2020&regionCode=4401, 400, REGION_CODE_MALFORMED",
    "findings?year=2020&regionCode=449900, 404, REGION_UNKNOWN",
    "findings?year=2020&fund=NO-SUCH, 404, FUND_UNKNOWN",
    "findings?year=2019, 404, YEAR_WITHOUT_DATA",
    "findings?year=2020&asOf=2020-07-31, 404, YEAR_WITHOUT_DATA",
    "findings?year=2020&sort=code, 400, PARAMETER_UNKNOWN",
    "findings?year=2020&include=findings, 400, PARAMETER_UNKNOWN",
    "region-parts?year=2020&include=checks, 400, PARAMETER_MALFORMED",
    "region-parts/440100?year=2020&include=findings, 400, PARAMETER_UNKNOWN",
  })
  void refusesWhatMakesNoSense(String request, int status, String code) {
    given().get("/api/v1/" + request).then().statusCode(status).body("code", equalTo(code));
  }

  @Test
  void asksTheDatabaseForTheRowsOncePerVersion() {
    long raising = StatementCount.during(sessions, () -> given().get(FINDINGS).statusCode());
    long kept = StatementCount.leastDuring(sessions, () -> given().get(FINDINGS).statusCode());

    assertThat(kept).isOne();
    assertThat(raising).isGreaterThan(kept);
  }

  private void change(String amount) {
    String patch = "{\"amountWan\":%s,\"reason\":\"changed by a test\"}".formatted(amount);
    Api.patch(Api.PROVINCE, zhongshan, Api.tag(zhongshan), patch).statusCode(200);
  }
}
