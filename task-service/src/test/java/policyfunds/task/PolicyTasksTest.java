package policyfunds.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class PolicyTasksTest {

  @Test
  void listsTheTasksInDocumentOrder() {
    given()
        .get("/api/v1/policy-tasks?year=2020")
        .then()
        .statusCode(200)
        .body("total", equalTo(23))
        .body("items", hasSize(23))
        .body("items[0].regionName", equalTo("广州市"))
        .body("items[5].regionName", equalTo("韶关市"))
        .body("items[22].key", equalTo("GD-IIT-2020:MANUFACTURING_CLUSTER:441900:2"));
  }

  @Test
  void addsUpToTheWorkloadOfTheProvince() {
    List<Integer> workloads =
        given()
            .get("/api/v1/policy-tasks?directionCode=ENTERPRISE_SURVEY")
            .jsonPath()
            .getList("items.workload.value");

    assertThat(workloads).hasSize(21);
    assertThat(workloads.stream().mapToInt(Integer::intValue).sum()).isEqualTo(55000);
  }

  @Test
  void answersEveryColumnOfATask() {
    given()
        .get("/api/v1/policy-tasks/GD-IIT-2020:ENTERPRISE_SURVEY:440100:1")
        .then()
        .statusCode(200)
        .body("fundCode", equalTo("GD-IIT-2020"))
        .body("directionName", equalTo("企业情况综合"))
        .body("sequence", equalTo(1))
        .body("name", equalTo("企业情况综合数据采集"))
        .body("requirement", equalTo("按时按质完成当年度省下达的企业数据采集任务量"))
        .body("nature", equalTo("BINDING"))
        .body("implementationMode", equalTo("WORK_FUND"))
        .body("standard", equalTo("详见当年工作通知"))
        .body(
            "workload",
            equalTo(Map.of("kind", "NUMERIC", "value", 5500, "unit", "家次", "text", "5500")))
        .body("windowStart", equalTo("2020-01-01"))
        .body("windowEnd", equalTo("2020-11-30"));
  }

  @Test
  void answersAWorkloadInWordsWithoutANumber() {
    given()
        .get("/api/v1/policy-tasks/GD-IIT-2020:MANUFACTURING_CLUSTER:440100:1")
        .then()
        .body("implementationMode", equalTo("MATCHING_FUND"))
        .body("workload", equalTo(Map.of("kind", "REFERENCE", "text", "国家招投标合同里规定的当年任务量")))
        .body("windowEnd", equalTo("2020-12-31"));
  }

  @Test
  void tracesEveryMemberToItsCell() {
    JsonPath tasks = given().get("/api/v1/policy-tasks?year=2020").jsonPath();
    JsonPath survey = given().get("/api/v1/documents/440000-2020/tables/3-1").jsonPath();
    JsonPath clusters = given().get("/api/v1/documents/440000-2020/tables/3-2").jsonPath();

    List<Map<String, Map<String, Object>>> sources = tasks.getList("items.sources");

    assertThat(sources)
        .allSatisfy(members ->
            assertThat(members)
                .containsOnlyKeys(
                    "sequence",
                    "regionCode",
                    "directionCode",
                    "name",
                    "requirement",
                    "nature",
                    "implementationMode",
                    "standard",
                    "workload",
                    "window"));
    assertThat(sources.stream().flatMap(members -> members.values().stream()))
        .hasSize(230)
        .allSatisfy(source -> {
          JsonPath table = source.get("table").equals("3-1") ? survey : clusters;
          String cell =
              table.getString(
                  "rows[%d][%d]"
                      .formatted(
                          (Integer) source.get("row") - 1, (Integer) source.get("column") - 1));
          assertThat(source).containsEntry("asWritten", cell);
        });
  }

  @Test
  void narrowsByRegionDirectionAndNature() {
    given()
        .get("/api/v1/policy-tasks?regionCode=441900&fund=GD-IIT-2020")
        .then()
        .body("items.directionCode", contains("ENTERPRISE_SURVEY", "MANUFACTURING_CLUSTER"));
    given()
        .get("/api/v1/policy-tasks?directionCode=MANUFACTURING_CLUSTER&nature=BINDING")
        .then()
        .body("items.regionName", contains("广州市", "东莞市"));
    given().get("/api/v1/policy-tasks?nature=GUIDING").then().body("items", hasSize(0));
  }

  @Test
  void sortsByWorkloadWithReferencesLastEitherWay() {
    given()
        .get("/api/v1/policy-tasks?year=2020&sort=-workload,regionCode&pageSize=4")
        .then()
        .body("items.workload.value", contains(6600, 6050, 5500, 5500))
        .body("items.regionCode", contains("440300", "441900", "440100", "440600"));
    given()
        .get("/api/v1/policy-tasks?year=2020&sort=-workload&page=2&pageSize=21")
        .then()
        .body("items.workload.kind", everyItem(equalTo("REFERENCE")));
    given()
        .get("/api/v1/policy-tasks?year=2020&sort=workload&page=2&pageSize=21")
        .then()
        .body("items.workload.kind", everyItem(equalTo("REFERENCE")));
  }

  @Test
  void sortsByEveryMemberThatItSays() {
    for (String member :
        List.of(
            "sequence", "regionCode", "directionCode", "workload", "windowStart", "windowEnd")) {
      given().get("/api/v1/policy-tasks?sort=-" + member).then().statusCode(200);
    }
    given()
        .get("/api/v1/policy-tasks?sort=-windowEnd,regionCode&pageSize=3")
        .then()
        .body("items.regionCode", contains("440100", "441900", "440100"));
  }

  @Test
  void pagesThroughAllWithoutLossOrRepetition() {
    List<String> first =
        given().get("/api/v1/policy-tasks?pageSize=12").jsonPath().getList("items.key");
    List<String> second =
        given().get("/api/v1/policy-tasks?pageSize=12&page=2").jsonPath().getList("items.key");

    assertThat(first).hasSize(12).doesNotContainAnyElementsOf(second);
    assertThat(second).hasSize(11);
    given()
        .get("/api/v1/policy-tasks?pageSize=12&page=3")
        .then()
        .statusCode(200)
        .body("items", hasSize(0))
        .body("total", equalTo(23));
  }

  @Test
  void givesTheTablesBackCellForCell() {
    given()
        .get("/api/v1/documents/440000-2020/tables/3-2")
        .then()
        .body("rows", hasSize(4))
        .body("rows[0]", contains("2020年度地级以上市先进制造业集群培育项目经费政策任务"))
        .body("rows[1][2]", equalTo("资金投入 方向"))
        .body("rows[1][4]", equalTo("任务要求/  目标"));
    given()
        .get("/api/v1/documents/440000-2020/tables/3-1")
        .then()
        .body("caption", containsString("政策任务安排表"))
        .body("rows", hasSize(23));
  }

  @Test
  void knowsAnAnswerAgainByItsTag() {
    String tag = given().get("/api/v1/policy-tasks?year=2020").header("ETag");

    given()
        .header("If-None-Match", tag)
        .get("/api/v1/policy-tasks?year=2020")
        .then()
        .statusCode(304);
  }

  @Test
  void writesNumbersWithoutTrailingZeros() {
    assertThat(given().get("/api/v1/policy-tasks?regionCode=445300").asString())
        .contains("\"value\":550,\"unit\":\"家次\"");
  }
}
