package policyfunds.task;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class RegionPartsTest {

  private static final String DIGEST =
      "ea6f6d59ae66f4d7a9c2907415c6a9de30e5572b41040330b9e0240874c4dfc3";

  @Test
  void tellsWhatACityHasToDo() {
    given()
        .get("/api/v1/region-parts/440100?year=2020")
        .then()
        .statusCode(200)
        .body("region.name", equalTo("广州市"))
        .body("year", equalTo(2020))
        .body("fund.code", equalTo("GD-IIT-2020"))
        .body("document.id", equalTo("440000-2020"))
        .body("document.digest", equalTo(DIGEST))
        .body(
            "figures.code",
            contains(
                "TASK_COUNT",
                "WORKLOAD",
                "TASK_WINDOW",
                "TASK_COUNT",
                "REFERENCED_WORKLOAD",
                "TASK_WINDOW"))
        .body(
            "figures.directionCode",
            contains(
                "ENTERPRISE_SURVEY",
                "ENTERPRISE_SURVEY",
                "ENTERPRISE_SURVEY",
                "MANUFACTURING_CLUSTER",
                "MANUFACTURING_CLUSTER",
                "MANUFACTURING_CLUSTER"))
        .body("figures.value", contains(1, 5500, 11, 1, 1, 12))
        .body("figures.unit", contains("项", "家次", "个月", "项", "项", "个月"))
        .body("figures[1].period.start", equalTo("2020-01-01"))
        .body("figures[1].period.end", equalTo("2020-11-30"))
        .body("figures[2].subject", equalTo("企业情况综合数据采集"))
        .body("figures[2].period.end", equalTo("2020-11-30"))
        .body("figures[2].cells.asWritten", contains("2020年1月至2020年11月"))
        .body("figures[0].cells[0].asWritten", equalTo("1"))
        .body("figures[1].cells[0].asWritten", equalTo("5500"))
        .body("figures[1].cells[0].column", equalTo(9))
        .body("tasks", hasSize(2))
        .body("tasks[0].windowEnd", equalTo("2020-11-30"));
  }

  @Test
  void hasNoTasksOfTheProvinceItself() {
    given()
        .get("/api/v1/region-parts/440000?year=2020&fund=GD-IIT-2020")
        .then()
        .statusCode(200)
        .body("region.name", equalTo("广东省"))
        .body("figures", hasSize(0))
        .body("tasks", hasSize(0));
  }

  @Test
  void summarisesTheProvinceFirstAndThenItsCitiesInDocumentOrder() {
    given()
        .get("/api/v1/region-parts?year=2020")
        .then()
        .statusCode(200)
        .body("document.digest", equalTo(DIGEST))
        .body("regions", hasSize(22))
        .body("regions[0].region.code", equalTo("440000"))
        .body("regions[1].region.name", equalTo("广州市"))
        .body("regions[2].region.name", equalTo("深圳市"))
        .body("regions[21].region.name", equalTo("云浮市"))
        .body("regions[21].figures.value", contains(1, 550, 11))
        .body("regions.figures.flatten().findAll { it.code == 'TASK_COUNT' }", hasSize(23))
        .body("regions.figures.flatten().findAll { it.code == 'TASK_WINDOW' }", hasSize(23))
        .body(
            "regions.figures.flatten().findAll { it.code == 'WORKLOAD' }.sum { it.value }",
            equalTo(55000));
  }
}
