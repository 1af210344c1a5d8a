package policyfunds.performance.finding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static policyfunds.performance.writes.HandmadeFund.CITY_GOAL;
import static policyfunds.performance.writes.HandmadeFund.CITY_TARGET;
import static policyfunds.performance.writes.HandmadeFund.PROJECT_GOAL;
import static policyfunds.performance.writes.HandmadeFund.editor;
import static policyfunds.performance.writes.HandmadeFund.patch;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Sealing;
import policyfunds.kernel.testing.Tokens;
import policyfunds.performance.writes.Bodies;
import policyfunds.performance.writes.HandmadeFund;

/** Findings follow what is written, at once, and are still there in the past. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class MendedFindingsTest {

  private static final String FINDINGS = "/api/v1/findings?year=2997&pageSize=500";

  @BeforeEach
  void make() {
    HandmadeFund.make();
    HandmadeFund.create(CITY_TARGET, Bodies.TARGET.replace("≥90%", "5500"));
  }

  @AfterEach
  void takeAway() {
    HandmadeFund.takeAway();
  }

  @Test
  void aWriteThatMendsAFindingMakesItDisappear() {
    String before = Sealing.instant();
    List<String> then = codes(FINDINGS);

    change(CITY_TARGET, "{\"asWritten\":\"≥5500\",\"reason\":\"写明\"}");

    assertThat(then).contains("TARGET_WITHOUT_OPERATOR");
    assertThat(codes(FINDINGS)).doesNotContain("TARGET_WITHOUT_OPERATOR");
    assertThat(codes(FINDINGS + "&asOf=" + before)).isEqualTo(then);
  }

  @Test
  void aCostIndicatorAnswersTheQuestionForItsOwnGoalOnly() {
    HandmadeFund.create(
        CITY_GOAL + "/indicators/2",
        "{\"level1\":\"产出\",\"level2\":\"成本指标\",\"name\":\"每家次费用（元）\",\"reason\":\"补充\"}");

    List<String> regions =
        given().get(FINDINGS + "&code=NO_COST_INDICATOR").path("items.regionCode");

    assertThat(regions).containsExactly("440000");
  }

  @Test
  void aGoalInWordsThatNoLongerAddsUpIsAWarningOfTheFundsOwnRegion() {
    change(PROJECT_GOAL, "{\"requestedAmountWan\":483,\"reason\":\"更正\"}");

    given()
        .get(FINDINGS + "&severity=WARNING")
        .then()
        .body("items.code", contains("GOAL_TEXT_AMOUNTS"))
        .body("items.regionCode", contains("440000"))
        .body("items[0].itemSequences", contains(6, 7))
        .body("items[0].evidence.value", contains(482, 483));
  }

  private static void change(String path, String body) {
    patch(editor()).header("If-Match", "*").body(body).patch(path).then().statusCode(200);
  }

  private static List<String> codes(String request) {
    return given().get(request).then().statusCode(200).extract().path("items.code");
  }
}
