package policyfunds.allocation.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.testing.RealPostgres;

/** Official tables as JSON and as files. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class OfficialFilesTest {

  private static final String DOCUMENT = "/api/v1/documents/440000-2020";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Test
  void givesAllTablesWithTheirFundAndDigestAtOnce() {
    given()
        .get(DOCUMENT + "/tables")
        .then()
        .statusCode(200)
        .body("document.id", equalTo("440000-2020"))
        .body("document.digest", startsWith("ea6f6d59"))
        .body("document.fund.code", equalTo("GD-IIT-2020"))
        .body("tables.table", contains("1-1", "2-1"))
        .body("tables[0].closing", equalTo("政策任务经费安排表"))
        .body("tables[0].rows[2]", hasItem("广东省工业和信息化厅"));
  }

  @Test
  void givesAnAnnexAsJson() {
    given()
        .get(DOCUMENT + "/annexes/2")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("tables.table", contains("2-1"));
  }

  @Test
  void givesAnAnnexAsCsvWithTheTextAboutIt() {
    Response answer = get("annexes/1", "text/csv");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType().replace(" ", ""))
        .isEqualToIgnoringCase("text/csv;charset=UTF-8");
    assertThat(answer.asString()).startsWith("\uFEFF附件1\r\n").contains("政策任务经费安排表");
    assertThat(answer.header("Row-Count")).isEqualTo("11");
    assertThat(answer.header("Content-Disposition"))
        .startsWith(
            "attachment; filename=\"440000-2020-1.csv\"; filename*=UTF-8''440000-2020-1%20");
  }

  @ParameterizedTest
  @CsvSource({"annexes/2, 440000-2020-2", "tables/2-1, 440000-2020-2-1"})
  void givesXlsxThatIsTheSameEachTime(String path, String name) {
    Response answer = get(path, XLSX);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo(XLSX);
    assertThat(answer.asByteArray()).startsWith('P', 'K').isEqualTo(get(path, XLSX).asByteArray());
    assertThat(answer.header("Content-Disposition")).contains("\"" + name + ".xlsx\"");
    given()
        .accept(XLSX)
        .header("If-None-Match", answer.header("ETag"))
        .get(DOCUMENT + "/" + path)
        .then()
        .statusCode(304);
    given().accept(XLSX).head(DOCUMENT + "/" + path).then().statusCode(200);
  }

  @Test
  void countsTheRowsOfATableInCsv() {
    Response answer = get("tables/1-1", "text/csv");

    assertThat(answer.header("Row-Count")).isEqualTo("11");
    assertThat(answer.asString().substring(1)).startsWith("序号,承担单位");
  }

  @ParameterizedTest
  @ValueSource(strings = {"annexes/3", "annexes/99", "tables/3-1", "tables/x"})
  void doesNotFindWhatOthersHold(String path) {
    for (String form : new String[] {"application/json", "text/csv", XLSX}) {
      Response answer = get(path, form);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.contentType()).isEqualTo("application/problem+json");
    }
    assertThat(given().get("/api/v1/documents/440000-1999/tables").statusCode()).isEqualTo(404);
    assertThat(given().get("/api/v1/documents/440000-1999/annexes/1").statusCode()).isEqualTo(404);
  }

  @Test
  void refusesAnAnnexThatIsNoNumberAndFormsThatItDoesNotWrite() {
    given()
        .get(DOCUMENT + "/annexes/one")
        .then()
        .statusCode(400)
        .body("code", equalTo("PARAMETER_MALFORMED"));
    given().accept("application/pdf").get(DOCUMENT + "/annexes/1").then().statusCode(406);
  }

  @Test
  void knewNothingBeforeItWasLoaded() {
    for (String path : new String[] {"/tables", "/annexes/1", "/tables/1-1"}) {
      given().get(DOCUMENT + path + "?asOf=2020-07-31").then().statusCode(404);
    }
  }

  private static Response get(String path, String form) {
    return given().accept(form).get(DOCUMENT + "/" + path);
  }
}
