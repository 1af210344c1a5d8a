package policyfunds.performance.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static policyfunds.performance.imports.GivenDocument.first;
import static policyfunds.performance.imports.GivenDocument.gone;
import static policyfunds.performance.imports.GivenDocument.inOrder;
import static policyfunds.performance.imports.GivenDocument.second;
import static policyfunds.performance.writes.HandmadeFund.GOALS;
import static policyfunds.performance.writes.HandmadeFund.create;
import static policyfunds.performance.writes.HandmadeFund.editor;
import static policyfunds.performance.writes.HandmadeFund.patch;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;
import policyfunds.performance.writes.Bodies;

/** A revision in the place of the one that is held. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ReplacementTest {

  private static final String CITY = GOALS + "T-2031:R:ENTERPRISE_SURVEY:440100";

  @Inject Fund2031 fund;

  @BeforeEach
  void handInTheFirst() {
    first().handIn().then().statusCode(200);
  }

  @AfterEach
  void remove() {
    fund.remove();
  }

  @Test
  void showsTheDifferenceToWhoDoesNotNameWhatIsReplaced() {
    GivenDocument revision = second().replacing(null).with("5-1", 4, 4, "5600");
    long events = fund.events();

    Response answer = revision.handIn();

    answer
        .then()
        .statusCode(409)
        .body("code", equalTo("DOCUMENT_HELD"))
        .body("report.held", equalTo(GivenDocument.DIGEST))
        .body("report.counts.changed", equalTo(1))
        .body("report.differences.kind", contains("CHANGED"))
        .body("report.differences[0].entity", equalTo("indicator_target"))
        .body("report.differences[0].key", equalTo("T-2031:R:ENTERPRISE_SURVEY:440100:1:ANNUAL"))
        .body("report.differences[0].values.member", contains("asWritten", "value"))
        .body("report.differences[0].values.before", contains("5500", 5500))
        .body("report.differences[0].values.after", contains("5600", 5600));
    assertThat(fund.events()).isEqualTo(events);
    given().get(CITY).then().body("indicators[0].targets[0].asWritten", equalTo("5500"));
  }

  @Test
  void addsChangesAndRemoves() {
    GivenDocument revision =
        second()
            .with("4-1", 2, 2, "500")
            .changed("4-4", inOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))
            .changed("5-2", rows -> rows.subList(0, 11))
            .changed(
                "5-1",
                rows -> {
                  rows.get(3).set(4, "");
                  return rows;
                });

    Response answer = revision.handIn();

    answer
        .then()
        .statusCode(200)
        .body("changed", equalTo(true))
        .body("counts.added", equalTo(0))
        // the amount, and the indicator that has no value left and with it no unit
        .body("counts.changed", equalTo(2))
        // an indicator and its two values, a goal with eight of each, one value
        .body("counts.removed", equalTo(3 + 1 + 8 + 8 + 1));
    given().get(GOALS + "T-2031:P:1").then().body("requestedAmountWan", equalTo(500));
    given().get("/api/v1/performance-goals?year=2031").then().body("total", equalTo(26));
    given().get("/api/v1/indicator-targets?year=2031").then().body("total", equalTo(149 - 11));
    given().get("/api/v1/documents/440000-2031").then().body("digest", equalTo("b".repeat(64)));
  }

  @Test
  void movesWhatStandsElsewhere() {
    GivenDocument revision =
        second()
            .swapped("4-1", "4-4")
            .changed(
                "5-1",
                rows -> {
                  rows.addAll(4, List.of(rows.removeLast()));
                  return rows;
                })
            .changed(
                "4-4",
                rows -> {
                  rows.add(rows.remove(4));
                  return rows;
                });

    Response answer = revision.handIn();

    answer
        .then()
        .statusCode(200)
        .body("counts.added", equalTo(0))
        .body("counts.changed", equalTo(0))
        .body("counts.removed", equalTo(0))
        .body("differences", empty());
    given()
        .get(GOALS + "T-2031:P:4")
        .then()
        .body("name", equalTo("工艺美术资金"))
        .body("itemSequences", contains(9, 10))
        .body("sources.name.table", equalTo("4-1"));
    given()
        .get("/api/v1/performance-goals?year=2031")
        .then()
        .body("items[0].key", equalTo("T-2031:P:4"))
        .body("items[3].key", equalTo("T-2031:P:1"));
  }

  @Test
  void leavesWhatWasMadeByHandWhereItIs() {
    create(GOALS + "T-2031:P:5", Bodies.PROJECT_GOAL);
    create(CITY + "/indicators/6", Bodies.INDICATOR);

    Response answer =
        second().changed("5-2", rows -> rows.subList(0, 11)).with("4-1", 6, 4, "企业家数").handIn();

    answer.then().statusCode(200).body("counts.removed", equalTo(17));
    given().get(GOALS + "T-2031:P:5").then().statusCode(200).body("version", equalTo(1));
    given().get(CITY + "/indicators/6").then().statusCode(200).body("version", equalTo(1));
    given().get(GOALS + "T-2031:P:1/indicators/2").then().body("name", equalTo("企业家数"));
  }

  @Test
  void refusesToRemoveWhatSomethingMadeByHandRestsOn() {
    create(GOALS + "T-2031:P:4/indicators/9", Bodies.INDICATOR);
    create(GOALS + "T-2031:P:3/indicators/5/targets/PROJECT", Bodies.TARGET);
    long events = fund.events();

    Response answer =
        second()
            .changed("4-4", gone())
            .changed("4-3", rows -> rows.subList(0, 8))
            .linked(List.of())
            .handIn();

    answer
        .then()
        .statusCode(422)
        .body("code", equalTo("DOCUMENT_REFUSED"))
        .body(
            "report.conflicts.findAll { it.severity == 'ERROR' }.code",
            contains("STILL_REFERENCED", "STILL_REFERENCED"))
        .body(
            "report.conflicts.findAll { it.severity == 'ERROR' }.asWritten",
            contains("工艺美术资金", "广东省大数据开发者大会暨2020阿里云峰会广东大会与会者满意度"))
        .body(
            "report.conflicts.findAll { it.severity == 'ERROR' }.message",
            contains(
                containsString("made by hand rests on it: indicator T-2031:P:4:9"),
                containsString("target value T-2031:P:3:5:PROJECT")));
    assertThat(fund.events()).isEqualTo(events);
  }

  @Test
  void warnsOfAnAmendmentThatItOverrules() {
    patch(editor())
        .header("If-Match", "*")
        .body("{\"asWritten\": \"5700\", \"reason\": \"更正\"}")
        .patch(CITY + "/indicators/1/targets/ANNUAL")
        .then()
        .statusCode(200);

    Response answer = second().handIn();

    answer
        .then()
        .statusCode(200)
        .body("counts.changed", equalTo(1))
        .body("conflicts.code", hasItem("AMENDMENT_OVERRULED"))
        .body("conflicts.find { it.code == 'AMENDMENT_OVERRULED' }.asWritten", equalTo("5500"));
    given().get(CITY).then().body("indicators[0].targets[0].asWritten", equalTo("5500"));
  }

  @Test
  void keepsTheAggregationThatWasDecided() {
    patch(editor())
        .header("If-Match", "*")
        .body("{\"aggregation\": \"NONE\", \"reason\": \"不可相加\"}")
        .patch(CITY + "/indicators/1")
        .then()
        .statusCode(200);

    Response answer = second().with("5-1", 4, 4, "5600").handIn();

    answer
        .then()
        .statusCode(200)
        .body("counts.changed", equalTo(1))
        .body("differences.entity", contains("indicator_target"));
    given().get(CITY).then().body("indicators[0].aggregation", equalTo("NONE"));
  }

  @Test
  void warnsOfAnAmendmentWhoseRowIsGone() {
    patch(editor())
        .header("If-Match", "*")
        .body("{\"asWritten\": \"5700\", \"reason\": \"更正\"}")
        .patch(CITY + "/indicators/1/targets/ANNUAL")
        .then()
        .statusCode(200);

    Response answer =
        second()
            .changed(
                "5-1",
                rows -> {
                  rows.get(3).set(3, "");
                  return rows;
                })
            .handIn();

    answer
        .then()
        .statusCode(200)
        .body("counts.removed", equalTo(1))
        .body("conflicts.find { it.code == 'AMENDMENT_OVERRULED' }.asWritten", equalTo("5500"))
        .body("conflicts.find { it.code == 'AMENDMENT_OVERRULED' }.row", equalTo(4));
  }

  @Test
  void doesNotTellOfRemovalsWhereSomethingCouldNotBeRead() {
    create(GOALS + "T-2031:P:4/indicators/9", Bodies.INDICATOR);

    Response answer = second().with("4-4", 2, 2, "若干").handIn();

    answer
        .then()
        .statusCode(422)
        .body("report.conflicts.code", hasItem("AMOUNT_UNREADABLE"))
        .body("report.conflicts.code", not(hasItem("STILL_REFERENCED")));
  }
}
