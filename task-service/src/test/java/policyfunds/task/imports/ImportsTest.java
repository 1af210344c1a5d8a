package policyfunds.task.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.conflict.ConflictView;
import policyfunds.kernel.imports.Asked;
import policyfunds.kernel.imports.ImportReport;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.notice.Notice;
import policyfunds.kernel.notice.NoticeFolder;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;
import policyfunds.task.annex.Sheets;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ImportsTest {

  @Inject ImportService imports;

  @Test
  void takesNothingFromADocumentWithAnError() {
    Notice notice =
        Sheets.notice(Sheets.row(1, "广州", "5500"), Sheets.with(Sheets.row(2, "韶关", "1"), 6, "x"));

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> imports.take(Asked.shipped(notice), Language.EN))
        .satisfies(problem -> {
          assertThat(problem.type()).isEqualTo(ProblemTypes.DOCUMENT_REFUSED);
          assertThat(((ImportReport) problem.report()).conflicts())
              .extracting(ConflictView::table, ConflictView::row, ConflictView::column)
              .containsExactly(tuple("3-1", 4, 6));
        });

    given().get("/api/v1/documents/999999-2031").then().statusCode(404);
    given()
        .get("/api/v1/policy-tasks?year=2031")
        .then()
        .statusCode(404)
        .body("code", equalTo("YEAR_WITHOUT_DATA"));
  }

  @Test
  void changesNothingWhenADocumentIsHeldAlready() {
    Notice shipped = NoticeFolder.onClassPath("440000-2020");

    assertThat(imports.take(Asked.shipped(shipped), Language.ZH).changed()).isFalse();

    given().get("/api/v1/policy-tasks?year=2020").then().body("total", equalTo(23));
  }
}
