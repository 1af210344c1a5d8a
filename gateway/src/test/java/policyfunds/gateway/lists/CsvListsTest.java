package policyfunds.gateway.lists;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.gateway.StandIns;
import policyfunds.kernel.testing.CsvList;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class CsvListsTest {

  @BeforeEach
  void askAsReader() {
    RestAssured.authentication = RestAssured.oauth2(Tokens.reader());
  }

  @AfterEach
  void askAsNobody() {
    RestAssured.authentication = RestAssured.DEFAULT_AUTH;
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/cities?year=2020, items",
    "/api/v1/consistency?year=2020, checks",
    "/api/v1/derived-figures?year=2020&page=2&pageSize=20, items",
    "/api/v1/findings?year=2020&pageSize=500, items",
    "/api/v1/regions?pageSize=500, items",
    "/api/v1/code-lists?pageSize=500, items"
  })
  void everyListSaysAsCsvWhatItSaysAsJson(String request, String member) {
    assertThat(CsvList.equalsJson(request, member).rows()).isNotEmpty();
  }

  @Test
  void aCityHasItsFundAndYearInItsRow() {
    CsvList csv = CsvList.of("/api/v1/cities?year=2020", "en");

    assertThat(csv.header("Row-Count")).isEqualTo("21");
    assertThat(csv.rows().getFirst())
        .containsEntry("year", "2020")
        .containsEntry("fund.code", "GD-IIT-2020")
        .containsEntry("complete", "true")
        .containsEntry("parts.tasks.statusName", "Available")
        .containsEntry("regionName", "广州市")
        .containsEntry("workloads.unit", "家次")
        .containsEntry("directions.directionCode", "ENTERPRISE_SURVEY|MANUFACTURING_CLUSTER");
  }

  @Test
  void aDerivedFigureHasItsInputsInItsRow() {
    CsvList csv = CsvList.of("/api/v1/derived-figures?year=2020&code=MONEY_PER_THOUSAND", "en");

    assertThat(csv.header("Total-Count")).isEqualTo("21");
    assertThat(csv.names()).doesNotContain("page", "pageSize", "total");
    assertThat(csv.rows().getFirst())
        .containsEntry("year", "2020")
        .containsEntry("code", "MONEY_PER_THOUSAND")
        .containsEntry("name", "Money per thousand units of work")
        .containsEntry("value", "20.76363636")
        .containsEntry("basisName", "Calculated from the inputs")
        .containsEntry("inputs.code", "ALLOCATED|WORKLOAD")
        .containsEntry("inputs.value", "114.2|5500")
        .containsEntry("comparison.rank", "17");
  }

  @Test
  void aRegionHasTheNameOfTheOneAboveIt() {
    assertThat(CsvList.of("/api/v1/regions", "zh-CN").rows())
        .anySatisfy(row ->
            assertThat(row)
                .containsEntry("code", "440100")
                .containsEntry("levelName", "地级")
                .containsEntry("parentName", "广东省")
                .containsEntry("aliases", "广州"));
  }

  @Test
  void oneCodeListHasARowForEachCode() {
    CsvList csv = CsvList.of("/api/v1/code-lists/task-natures", "zh-CN");

    assertThat(csv.names()).containsExactly("list.name", "code", "name", "nameEn");
    assertThat(csv.rows().getFirst())
        .containsEntry("list.name", "task-natures")
        .containsEntry("code", "BINDING")
        .containsEntry("name", "约束性任务");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/cities/440100?year=2020", "/api/v1/province?year=2020"})
  void whatIsNoListIsJsonOnly(String request) {
    given()
        .accept("text/csv")
        .get(request)
        .then()
        .statusCode(406)
        .contentType("application/problem+json");
  }
}
