package policyfunds.performance.regionpart;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class RegionPartsTest {

  @Test
  void tellsWhatACityPromised() {
    given()
        .get("/api/v1/region-parts/440100?year=2020")
        .then()
        .statusCode(200)
        .body("region.name", equalTo("广州市"))
        .body("document.id", equalTo("440000-2020"))
        .body("goals", hasSize(2))
        .body("goals.indicators.collect { it.size() }", contains(5, 8))
        .body(
            "figures.code",
            contains("GOAL_COUNT", "GOAL_COUNT", "TARGET", "TARGET", "TARGET", "TIMELINESS"))
        .body("figures.value", contains(1, 1, 5500, 3, 2, 1))
        .body("figures.unit", contains("个", "个", "家次", "份", null, "项"))
        .body("figures[0].directionCode", equalTo("ENTERPRISE_SURVEY"))
        .body("figures[2].subject", equalTo("企业数据采集量 （家次）"))
        .body("figures[2].cells[0].asWritten", equalTo("5500"))
        .body("figures[4].subject", equalTo("公共服务平台项目数"))
        .body("figures[4].directionCode", equalTo("MANUFACTURING_CLUSTER"))
        .body("figures[5].subject", equalTo("2020年1月-2020年11月期间完成企业数据采集工作"))
        .body("figures[5].period.start", equalTo("2020-01-01"))
        .body("figures[5].period.end", equalTo("2020-11-30"))
        .body("figures[5].directionCode", equalTo("ENTERPRISE_SURVEY"))
        .body("figures[5].cells[0].table", equalTo("5-1"));
  }

  @Test
  void tellsWhatTheProvincesProjectsPromised() {
    String figures = "figures.findAll { it.code == '%s' }.%s";

    given()
        .get("/api/v1/region-parts/440000?year=2020")
        .then()
        .statusCode(200)
        .body("goals.kind.unique()", contains("PROJECT"))
        .body("goals", hasSize(4))
        .body(figures.formatted("REQUESTED", "value"), contains(482, 300, 300, 2000))
        .body(figures.formatted("REQUESTED", "itemSequences[0]"), contains(2, 3, 4, 5))
        .body(
            figures.formatted("TARGET", "unit"),
            contains("人次", "家次", "次", "人次", "次", "平方米", "人", "人", "亿元", "万元"))
        .body(figures.formatted("TIMELINESS", "itemSequences[0]"), contains(8))
        .body(figures.formatted("TIMELINESS", "period"), contains(nullValue()))
        .body(
            figures.formatted("GOAL_TEXT_QUANTITY", "value"),
            contains(55000, 10, 150, 1, 2, 150, 1, 8, 3000));
  }

  @Test
  void listsTheProvinceAndItsCitiesInDocumentOrder() {
    given()
        .get("/api/v1/region-parts?year=2020")
        .then()
        .statusCode(200)
        .body("regions", hasSize(22))
        .body("regions[0].region.code", equalTo("440000"))
        .body("regions[1].region.code", equalTo("440100"))
        .body("regions[2].region.code", equalTo("440300"))
        .body("regions[21].figures.code", contains("GOAL_COUNT", "TARGET", "TARGET", "TIMELINESS"));
  }

  @Test
  void tellsTheSameFiguresOfARegionAloneAndAmongAll() {
    for (String code : new String[] {"440000", "440100", "441900", "445300"}) {
      Object alone = given().get("/api/v1/region-parts/" + code + "?year=2020").path("figures");

      given()
          .get("/api/v1/region-parts?year=2020")
          .then()
          .body("regions.find { it.region.code == '" + code + "' }.figures", equalTo(alone));
    }
  }
}
