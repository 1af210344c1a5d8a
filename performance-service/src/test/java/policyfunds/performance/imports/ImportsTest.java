package policyfunds.performance.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.imports.Asked;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;
import policyfunds.performance.annex.Notices;

/** A document that is taken in for the first time, tried, and taken in again. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ImportsTest {

  @Inject ImportService imports;
  @Inject Fund2031 fund;

  @AfterEach
  void remove() {
    fund.remove();
  }

  @Test
  void changesNothingWhenADocumentIsHeldAlready() {
    boolean changed = imports.take(Asked.shipped(Notices.of2020()), Language.ZH).changed();

    assertThat(changed).isFalse();
    given().get("/api/v1/performance-goals?year=2020").then().body("total", equalTo(27));
  }

  @Test
  void takesInWhatIsHandedIn() {
    Response answer = GivenDocument.first().handIn();

    answer
        .then()
        .statusCode(200)
        .body("document.id", equalTo("440000-2031"))
        .body("document.digest", equalTo(GivenDocument.DIGEST))
        .body("held", nullValue())
        .body("changed", equalTo(true))
        .body("counts.added", equalTo(27 + 141 + 149))
        .body("differences", empty())
        .body("conflicts.code", contains("TARGET_NARRATIVE", "DUPLICATE_INDICATOR_NAME"))
        .body("outline.key", contains("4-1", "4-2", "4-3", "4-4"))
        .body("outline.amountWan", contains(482, 300, 300, 2000));
    given().get("/api/v1/indicator-targets?year=2031").then().body("total", equalTo(149));
    given()
        .get("/api/v1/performance-goals/T-2031:P:4")
        .then()
        .statusCode(200)
        .body("name", equalTo("工艺美术资金"))
        .body("itemSequences", contains(9, 10))
        .body("indicators.targets.flatten().size()", equalTo(16))
        .body("sources.name.document", equalTo("440000-2031"));
    given()
        .get("/api/v1/funds/T-2031/reconciliation")
        .then()
        .body("reconciled", equalTo(true))
        .body("document.digest", equalTo(GivenDocument.DIGEST));
  }

  @Test
  void saysOfTheSameBytesThatTheyChangeNothing() {
    GivenDocument.first().handIn().then().statusCode(200);
    long events = fund.events();

    Response answer = GivenDocument.first().handIn();

    answer
        .then()
        .statusCode(200)
        .body("changed", equalTo(false))
        .body("held", equalTo(GivenDocument.DIGEST))
        .body("counts.added", equalTo(0));
    assertThat(fund.events()).isEqualTo(events);
  }

  @Test
  void changesNothingWhenItIsOnlyTried() {
    long events = fund.events();

    Response answer = GivenDocument.first().tried().handIn();

    answer
        .then()
        .statusCode(200)
        .body("dryRun", equalTo(true))
        .body("changed", equalTo(false))
        .body("counts.added", equalTo(317));
    assertThat(fund.events()).isEqualTo(events);
    given().get("/api/v1/documents/440000-2031").then().statusCode(404);
    given().get("/api/v1/performance-goals?year=2031").then().statusCode(404);
  }

  @Test
  void readsMergedCellsPermutedColumnsAndBlankRows() {
    GivenDocument document =
        GivenDocument.first()
            .changed(
                "4-3",
                rows -> {
                  rows.add(6, java.util.List.of("", "", "", "", ""));
                  return rows.stream().map(row -> row.size() == 5 ? row.reversed() : row).toList();
                })
            .changed(
                "5-1",
                GivenDocument.inOrder(
                    1, 2, 3, 24, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
                    22, 23));

    Response answer = document.handIn();

    answer.then().statusCode(200).body("counts.added", equalTo(317));
    given()
        .get("/api/v1/performance-goals/T-2031:P:3")
        .then()
        .body("indicators.name[0]", equalTo("广东省大数据开发者大会暨阿里云峰会广东大会参会人数 （人次）"))
        .body("indicators.sources[0].name.column", equalTo(2));
  }
}
