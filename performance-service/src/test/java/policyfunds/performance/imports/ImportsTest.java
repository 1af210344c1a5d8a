package policyfunds.performance.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.notice.Notice;
import policyfunds.kernel.notice.NoticeRefused;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.performance.annex.Notices;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ImportsTest {

  @Inject ImportService imports;

  @Test
  void takesNothingFromADocumentWithAnError() {
    Notice notice =
        Notices.project(
            """
            项目名称|某项目
            资金需求（万元）|若干
            总体绩效目标|某目标
            二级指标|三级指标|指标值
            数量指标|某指标|3次
            """);

    assertThatExceptionOfType(NoticeRefused.class)
        .isThrownBy(() -> imports.load(notice))
        .withMessageContaining("table 4-1 row 2 column 2 \"若干\": AMOUNT_UNREADABLE");

    given().get("/api/v1/documents/999999-2031").then().statusCode(404);
    given()
        .get("/api/v1/performance-goals?year=2031")
        .then()
        .statusCode(404)
        .body("code", equalTo("YEAR_WITHOUT_DATA"));
  }

  @Test
  void changesNothingWhenADocumentIsHeldAlready() {
    assertThat(imports.load(Notices.of2020())).isFalse();

    given().get("/api/v1/performance-goals?year=2020").then().body("total", equalTo(27));
  }
}
