package policyfunds.performance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.testing.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class GoalsTest {

  @Test
  void listsGoalsWithoutTheirIndicators() {
    given()
        .get("/api/v1/performance-goals?year=2020&pageSize=500")
        .then()
        .statusCode(200)
        .body("total", equalTo(27))
        .body("items", everyItem(not(hasKey("indicators"))))
        .body("items.indicatorCount.sum()", equalTo(141))
        .body("items[0].key", equalTo("GD-IIT-2020:P:1"))
        .body("items[4].key", equalTo("GD-IIT-2020:R:ENTERPRISE_SURVEY:440100"))
        .body("items[26].key", equalTo("GD-IIT-2020:R:MANUFACTURING_CLUSTER:441900"));
  }

  @ParameterizedTest
  @CsvSource({
    "kind=PROJECT, 4",
    "kind=REGIONAL, 23",
    "directionCode=ENTERPRISE_SURVEY, 21",
    "directionCode=MANUFACTURING_CLUSTER, 2",
    "regionCode=441900, 2",
    "regionCode=445300&year=2020&fund=GD-IIT-2020, 1",
    "regionCode=440000, 0",
  })
  void narrowsGoalsByItsFilters(String filter, int total) {
    given().get("/api/v1/performance-goals?" + filter).then().body("total", equalTo(total));
  }

  @Test
  void sortsGoalsByTheMoneyAskedFor() {
    given()
        .get("/api/v1/performance-goals?kind=PROJECT&sort=-requestedAmountWan")
        .then()
        .body("items.requestedAmountWan", contains(2000, 482, 300, 300))
        .body("items[0].itemSequences", contains(9, 10))
        .body("items[0].sources.requestedAmountWan.asWritten", equalTo("2000"));
  }

  @Test
  void showsAGoalWithItsIndicatorsAndTargets() {
    given()
        .get("/api/v1/performance-goals/GD-IIT-2020:P:4")
        .then()
        .statusCode(200)
        .body("name", equalTo("工艺美术资金"))
        .body("regionCode", nullValue())
        .body("indicatorCount", equalTo(8))
        .body("indicators", hasSize(8))
        .body("indicators.ordinal", contains(1, 2, 3, 4, 5, 6, 7, 8))
        .body("indicators.level1", everyItem(nullValue()))
        .body("indicators[1].level2", equalTo("数量指标"))
        .body("indicators[1].category", equalTo("QUANTITY"))
        .body("indicators[1].unit", equalTo("平方米"))
        .body("indicators[1].aggregation", equalTo("SUM"))
        .body("indicators[1].sources.level2.row", equalTo(5))
        .body("indicators[1].targets.span", contains("ANNUAL", "PROJECT"))
        .body("indicators[1].targets.operator", contains("GE", "GE"))
        .body("indicators[1].targets.value", contains(20000, 50000))
        .body("indicators[2].aggregation", equalTo("WEIGHTED_MEAN"));
  }

  @Test
  void tellsIndicatorsOfOneNameApartByTheirOrdinal() {
    given()
        .get("/api/v1/performance-goals/GD-IIT-2020:R:ENTERPRISE_SURVEY:440100")
        .then()
        .body("regionName", equalTo("广州市"))
        .body("directionName", equalTo("企业情况综合"))
        .body("indicators[3].name", equalTo("强化经济形势等分析，为政府决策提供参考"))
        .body("indicators[4].name", equalTo("强化经济形势等分析，为政府决策提供参考"))
        .body("indicators[3].sources.name.column", equalTo(7))
        .body("indicators[4].sources.name.column", equalTo(8));
  }

  @Test
  void keepsTextsAsWrittenBesideWhatWasRead() {
    given()
        .get("/api/v1/performance-goals/GD-IIT-2020:P:2")
        .then()
        .body("indicators[0].targets[0].operator", equalTo("GE"))
        .body("indicators[1].targets[0].kind", equalTo("COMPOUND"))
        .body("indicators[1].targets[0].components.value", contains(1, 2))
        .body("indicators[1].targets[0].components.unit", contains("份", "份"))
        .body("indicators[1].targets[0].operator", nullValue())
        .body("indicators[2].targets[0].kind", equalTo("NARRATIVE"))
        .body("indicators[2].targets[0].warnings", contains("UNREADABLE"));
  }

  @Test
  void listsEveryTargetInAFormThatGivesItsTextAgain() {
    List<List<String>> parts = targets("items.parts.text");
    List<String> written = targets("items.asWritten");

    assertThat(written).hasSize(149);
    assertThat(parts.stream().map(texts -> String.join("", texts))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "kind=NUMERIC, 73",
    "kind=BOOLEAN, 65",
    "kind=QUALITATIVE, 8",
    "kind=FREQUENCY, 1",
    "kind=COMPOUND, 1",
    "kind=NARRATIVE, 1",
    "operator=GE, 14",
    "operator=UNSPECIFIED, 59",
    "span=PROJECT, 8",
    "unit=家次, 22",
    "category=SATISFACTION, 5",
    "goal=GD-IIT-2020:P:1, 4",
    "goalKind=PROJECT, 28",
    "regionCode=440100, 13",
    "directionCode=MANUFACTURING_CLUSTER&kind=QUALITATIVE, 8",
    "year=2020&fund=GD-IIT-2020, 149",
  })
  void narrowsTargetsByItsFilters(String filter, int total) {
    given().get("/api/v1/indicator-targets?" + filter).then().body("total", equalTo(total));
  }

  @Test
  void listsTargetsThatNeedNoOtherRow() {
    given()
        .get("/api/v1/indicator-targets?unit=家次&sort=-value&pageSize=2")
        .then()
        .body("items.value", contains(55000, 6600))
        .body("items[0].goalKey", equalTo("GD-IIT-2020:P:1"))
        .body("items[0].goalName", equalTo("2020年省本级企业情况综合工作经费"))
        .body("items[0].asWritten", equalTo("5.5万家次"))
        .body("items[1].regionName", equalTo("深圳市"))
        .body("items[1].indicatorName", equalTo("企业数据采集量 （家次）"))
        .body("items[1].level1", equalTo("产出"))
        .body("items[1].sources.target.asWritten", equalTo("6600"));
  }

  @Test
  void reconcilesWhatGoalsSayWithTheirNumbers() {
    given()
        .header("Accept-Language", "en")
        .get("/api/v1/funds/GD-IIT-2020/reconciliation")
        .then()
        .statusCode(200)
        .body("reconciled", equalTo(true))
        .body("checks.rule", contains("GOAL_TEXT_QUANTITY", "GOAL_TEXT_AMOUNTS"))
        .body("checks.left.value", contains(55000, 300))
        .body("checks.right.value", contains(55000, 300))
        .body("checks[0].right.cells[0].asWritten", equalTo("5.5万家次"))
        .body("checks[1].itemSequences", contains(6, 7));
  }

  @Test
  void givesTheSpansBackThatStandBesideTheDocument() {
    given()
        .get("/api/v1/documents/440000-2020/tables/5-1")
        .then()
        .statusCode(200)
        .body("rows", hasSize(24))
        .body("spans.row", contains(1, 2))
        .body("spans[1].spans", contains(1, 1, 1, 2, 1, 2));
  }

  private static <T> List<T> targets(String path) {
    return given().get("/api/v1/indicator-targets?year=2020&pageSize=500").path(path);
  }
}
