package policyfunds.performance.finding;

import static io.restassured.RestAssured.given;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

/** What is asked about the real document. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class FindingsTest {

  /**
   * By reading annexes 4 and 5: no goal of 27 has a cost indicator; of 59 bare numbers 2, 3 and 6
   * stand in three projects, 2 in each of 21 survey goals, 3 in each of two cluster goals; the last
   * two columns of the survey are alike in all 21.
   */
  private static final Map<String, Long> FORM =
      Map.of(
          "CATEGORY_NOT_STANDARD", 4L,
          "SATISFACTION_UNDER_BENEFIT", 3L,
          "NO_COST_INDICATOR", 27L,
          "TARGET_WITHOUT_OPERATOR", 26L,
          "UNIT_NOUN_MISMATCH", 3L,
          "DUPLICATE_INDICATOR", 21L,
          "ANNUAL_EQUALS_PROJECT", 1L);

  @Test
  void asksAsOftenAsTheDocumentGivesReason() {
    List<String> codes = get("pageSize=500").extract().path("items.code");

    Map<String, Long> counts = codes.stream().collect(groupingBy(identity(), counting()));

    assertThat(counts).containsAllEntriesOf(FORM);
    assertThat(counts).doesNotContainKeys("GOAL_TEXT_AMOUNTS", "GOAL_TEXT_QUANTITY");
  }

  @Test
  void namesTheGoalsByRule() {
    of("CATEGORY_NOT_STANDARD")
        .body("items.regionCode", contains("440000", "440000", "440100", "441900"))
        .body("items.itemSequences[0]", contains(2, 3, 4, 5))
        .body("items[0].evidence.asWritten", contains("效益指标", "效益指标"))
        .body("items[2].evidence.asWritten", contains("过程管理指标"));
    of("SATISFACTION_UNDER_BENEFIT")
        .body("items.regionCode", contains("440000", "440100", "441900"))
        .body("items[0].subject", equalTo("广东省大数据开发者大会暨2020阿里云峰会·广东"));
    of("UNIT_NOUN_MISMATCH")
        .body("items.regionCode", everyItem(equalTo("440000")))
        .body("items.evidence[0].asWritten", contains("企业数据采集现场业务培训人数", "350人次"))
        .body("items.evidence[1].asWritten", contains("企业数据通过省审核的企业家数", "5.5万家次"))
        .body("items.evidence[2].asWritten[1]", equalTo("3000"))
        .body("items.evidence[1].value[1]", equalTo(55000))
        .body("items.evidence[1].cells[1].table", contains("4-1"));
    of("ANNUAL_EQUALS_PROJECT")
        .body("items[0].subject", equalTo("工艺美术资金"))
        .body("items[0].evidence.asWritten", contains("100", "100", "≥200", "≥200", "≥90", "≥90"));
  }

  @Test
  void putsTheGravestFirstAndRegionsAsDocumentsDo() {
    of("DUPLICATE_INDICATOR")
        .body("items", hasSize(21))
        .body("items[0].regionName", equalTo("广州市"))
        .body("items[1].regionName", equalTo("深圳市"))
        .body(
            "items[0].sentence",
            equalTo(
                "广州市“2020年度企业情况综合工作经费地市绩效目标”：第 4、5 项绩效指标的文字与另一项相同"
                    + "（“强化经济形势等分析，为政府决策提供参考”），是有意为之，还是重复？"))
        .body("items[0].evidence.cells.flatten().column", contains(7, 8));
    get("pageSize=500")
        .body("items[0].severity", equalTo("QUERY"))
        .body("items[-1].severity", equalTo("INFO"));
  }

  @Test
  void rulesAndSentencesAreQuestionsInBothLanguages() {
    get("pageSize=500").body("items.sentence", everyItem(matchesPattern("(?s).*？")));
    given()
        .header("Accept-Language", "en")
        .get("/api/v1/findings?year=2020&pageSize=500")
        .then()
        .body("items.sentence", everyItem(matchesPattern("(?s).*\\?")))
        .body("items.title", everyItem(matchesPattern("[ -~]+")))
        .body(
            "items[-1].sentence", startsWith("Yunfu, \"2020年度企业情况综合工作经费地市绩效目标\": 2 of the target"));
  }

  @Test
  void narrowsToRegionSeverityAndCode() {
    get("regionCode=441900&severity=INFO")
        .body("items.regionCode", everyItem(equalTo("441900")))
        .body("items.severity", everyItem(equalTo("INFO")))
        .body("total", equalTo(6));
    get("code=NO_COST_INDICATOR&pageSize=10&page=3")
        .body("items", hasSize(7))
        .body("total", equalTo(27));
    get("severity=WARNING").body("items", empty());
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    given()
        .get("/api/v1/findings?year=2020&code=NO_SUCH_RULE")
        .then()
        .statusCode(400)
        .body("code", equalTo("PARAMETER_MALFORMED"))
        .body("detail", containsString("NO_SUCH_RULE"));
    given()
        .get("/api/v1/findings")
        .then()
        .statusCode(400)
        .body("code", equalTo("PARAMETER_MISSING"));
  }

  @Test
  void regionPartsHaveTheSameInBothLanguagesWhereAskedFor() {
    List<String> sentences = get("pageSize=500").extract().path("items.sentence");

    given()
        .get("/api/v1/region-parts?year=2020&include=findings")
        .then()
        .statusCode(200)
        .header("Ledger-Events", not(nullValue()))
        .body("findings.sentence.zh", equalTo(sentences))
        .body("findings[0].rule.method.en", not(nullValue()));
    given().get("/api/v1/region-parts?year=2020").then().body("findings", nullValue());
  }

  private static ValidatableResponse of(String code) {
    return get("code=" + code);
  }

  private static ValidatableResponse get(String more) {
    return given().get("/api/v1/findings?year=2020&" + more).then().statusCode(200);
  }
}
