package policyfunds.allocation.lists;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.testing.CsvList;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class CsvListsTest {

  @ParameterizedTest
  @CsvSource({
    "/api/v1/allocations?year=2020&pageSize=500, items",
    "/api/v1/allocations?year=2020&sort=-amountWan&page=2&pageSize=7, items",
    "/api/v1/allocations/1/history?pageSize=500, items",
    "/api/v1/budget-items?year=2020&pageSize=500, items",
    "/api/v1/budget-items/GD-IIT-2020:1/history?pageSize=500, items",
    "/api/v1/organizations?pageSize=500, items",
    "/api/v1/organizations/1/history?pageSize=500, items",
    "/api/v1/stated-totals?year=2020&pageSize=500, items",
    "/api/v1/funding-directions?pageSize=500, items",
    "/api/v1/funds?year=2020&pageSize=500, items",
    "/api/v1/funds/GD-IIT-2020/history?pageSize=500, items",
    "/api/v1/funds/GD-IIT-2020/reconciliation, checks",
    "/api/v1/documents?pageSize=500, items",
    "/api/v1/documents/440000-2020/history?pageSize=500, items",
    "/api/v1/documents/440000-2020/tables/2-1/history?pageSize=500, items"
  })
  void everyListSaysAsCsvWhatItSaysAsJson(String request, String member) {
    CsvList csv = CsvList.equalsJson(request, member);

    assertThat(csv.rows()).isNotEmpty();
    assertThat(csv.rows()).allSatisfy(row -> assertThat(row.getOrDefault("sources", "")).isEmpty());
  }

  @Test
  void aRowNeedsNoOther() {
    CsvList csv = CsvList.of("/api/v1/allocations?year=2020&regionCode=440100", "en");

    assertThat(csv.rows().getFirst())
        .containsEntry("fundCode", "GD-IIT-2020")
        .containsEntry("fundName", "2020年度工业和信息化预留资金")
        .containsEntry("organizationKind", "CITY_AUTHORITY")
        .containsEntry("organizationKindName", "City authority")
        .containsEntry("regionName", "广州市")
        .containsEntry("amountWan", "114.2")
        .containsEntry("sources.amountWan.table", "2-1")
        .containsEntry("sources.amountWan.asWritten", "114.2");
    assertThat(CsvList.of("/api/v1/documents", "en").rows().getFirst())
        .containsEntry("regionName", "广东省");
  }

  @Test
  void hasTheSameColumnsWithoutARow() {
    CsvList none = CsvList.of("/api/v1/allocations?year=2020&item=999", "zh-CN");
    CsvList beyond = CsvList.of("/api/v1/allocations?year=2020&page=1000000", "zh-CN");
    CsvList all = CsvList.of("/api/v1/allocations?year=2020", "zh-CN");

    assertThat(none.rows()).isEmpty();
    assertThat(none.header("Row-Count")).isEqualTo("0");
    assertThat(none.header("Total-Count")).isEqualTo("0");
    assertThat(none.header("Link")).isNull();
    assertThat(none.names()).isEqualTo(all.names());
    assertThat(beyond.rows()).isEmpty();
    assertThat(beyond.header("Link")).isNull();
    assertThat(beyond.header("Total-Count")).isEqualTo(all.header("Total-Count"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "text/csv;q=0.9, application/json;q=0.8", "text/*"})
  void answersAsCsvWhereThatIsPreferred(String accept) {
    given()
        .accept(accept)
        .get("/api/v1/allocations?year=2020")
        .then()
        .statusCode(200)
        .contentType("text/csv;charset=UTF-8")
        .header("Vary", containsString("Accept"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/json, text/csv;q=0.9", "application/*"})
  void answersAsJsonOtherwise(String accept) {
    given()
        .accept(accept)
        .get("/api/v1/allocations?year=2020")
        .then()
        .statusCode(200)
        .contentType(containsString("application/json"))
        .header("Row-Count", nullValue())
        .body("pageSize", equalTo(50));
  }

  @Test
  void hasATagOfItsOwn() {
    String request = "/api/v1/funding-directions";
    String json = given().accept("application/json").get(request).header("ETag");
    String csv = given().accept("text/csv").get(request).header("ETag");

    assertThat(csv).isNotEqualTo(json).startsWith("\"");
    given()
        .accept("text/csv")
        .header("If-None-Match", csv)
        .get(request)
        .then()
        .statusCode(304)
        .header("ETag", csv);
    given()
        .accept("text/csv")
        .head(request)
        .then()
        .statusCode(200)
        .header("ETag", csv)
        .header("Row-Count", csvRows(request))
        .contentType("text/csv;charset=UTF-8");
  }

  private static String csvRows(String request) {
    return Integer.toString(CsvList.of(request, "zh-CN").rows().size());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/allocations?year=2019, 404",
    "/api/v1/allocations?pageSize=10001, 400",
    "/api/v1/allocations?colour=red, 400",
    "/api/v1/allocations/1, 406",
    "/api/v1/changes, 406",
    "/api/v1/region-parts?year=2020, 406"
  })
  void refusesInProblems(String request, int status) {
    given()
        .accept("text/csv")
        .get(request)
        .then()
        .statusCode(status)
        .contentType("application/problem+json");
  }
}
