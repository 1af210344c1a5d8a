package policyfunds.allocation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class AllocationsTest {

  @Test
  void listsLeavesOnly() {
    given()
        .get("/api/v1/allocations?year=2020&pageSize=500")
        .then()
        .statusCode(200)
        .body("total", equalTo(32))
        .body("items", hasSize(32));
  }

  @Test
  void writesAmountsAsPlainNumbersWithTheirCell() {
    String body = given().get("/api/v1/allocations?regionCode=440100").asString();

    assertThat(body)
        .contains("\"amountWan\":114.2,", "\"amountWan\":693,")
        .contains("\"table\":\"2-1\",\"row\":3,\"column\":2,\"asWritten\":\"114.2\"");
  }

  @Test
  void sortsByAmountDescending() {
    given()
        .get("/api/v1/allocations?year=2020&sort=-amountWan&pageSize=3")
        .then()
        .body("items.organization", hasSize(3))
        .body("items.amountWan", contains(1900, 693, 576));
  }

  @Test
  void answersAPageBeyondTheEndWithAnEmptyList() {
    given()
        .get("/api/v1/allocations?year=2020&page=9")
        .then()
        .statusCode(200)
        .body("items", hasSize(0))
        .body("total", equalTo(32));
  }

  @Test
  void reconciles() {
    given()
        .header("Accept-Language", "en")
        .get("/api/v1/funds/GD-IIT-2020/reconciliation")
        .then()
        .statusCode(200)
        .body("reconciled", equalTo(true))
        .body(
            "checks.rule",
            contains(
                "DIRECTION_TOTAL",
                "DIRECTION_TOTAL",
                "ITEM_TOTAL",
                "PRINTED_TOTALS",
                "ORGANIZATION_TOTAL",
                "FUND_TOTAL"))
        .body("checks.left.value", contains(1250, 1269, 2519, 2519, 782, 5601))
        .body("checks[4].subject", equalTo("广东省工业和信息化厅"))
        .body("checks[0].left.cells", hasSize(21))
        .body("checks[0].right.cells[0].asWritten", equalTo("1250"));
  }

  @Test
  void speaksTheLanguageThatABrowserAsksFor() {
    given()
        .header("Accept-Language", "en-GB,en;q=0.9,zh-CN;q=0.8")
        .get("/api/v1/funds/GD-IIT-2020/reconciliation")
        .then()
        .statusCode(200)
        .body("checks[4].right.label", equalTo("Total as printed"));
  }

  @Test
  void givesATableBackCellForCell() {
    given()
        .get("/api/v1/documents/440000-2020/tables/1-1")
        .then()
        .statusCode(200)
        .body("closing", equalTo("政策任务经费安排表"))
        .body("rows", hasSize(11))
        .body("rows[1][2]", equalTo("2519\n\n（详见附件2）"))
        .body("rows[3]", contains("3", "", "", "65", "2020年度高速公路货运数据应用服务项目"));
  }

  @Test
  void givesATableBackAsCsv() {
    String csv =
        given()
            .accept("text/csv")
            .get("/api/v1/documents/440000-2020/tables/2-1")
            .then()
            .statusCode(200)
            .contentType(startsWith("text/csv"))
            .extract()
            .asString();

    assertThat(csv).startsWith("\uFEFF").contains("深圳市工业和信息化主管部门,121.2,\r\n");
  }

  @Test
  void tagsAnswersAndKnowsThemAgain() {
    String tag = given().get("/api/v1/allocations?year=2020").header("ETag");

    assertThat(tag).matches("\"[0-9a-f]{32}(-gzip)?\"");
    given()
        .header("If-None-Match", tag)
        .get("/api/v1/allocations?year=2020")
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag));
  }
}
