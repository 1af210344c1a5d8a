package policyfunds.performance.writes;

import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static policyfunds.performance.writes.HandmadeFund.CITY_GOAL;
import static policyfunds.performance.writes.HandmadeFund.CITY_TARGET;
import static policyfunds.performance.writes.HandmadeFund.editor;
import static policyfunds.performance.writes.HandmadeFund.patch;
import static policyfunds.performance.writes.HandmadeFund.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

/** What is special to the writes of indicators and target values. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class IndicatorWritesTest {

  @BeforeEach
  void make() {
    HandmadeFund.make();
  }

  @AfterEach
  void takeAway() {
    HandmadeFund.takeAway();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/performance-goals/TEST-2997:P:9/indicators/1",
        "/api/v1/performance-goals/TEST-2997:P:9/indicators/1/targets/ANNUAL",
        "/api/v1/performance-goals/TEST-2997:P:1/indicators/9/targets/ANNUAL",
      })
  void refusesWhatIsBelowNothing(String path) {
    String body = path.endsWith("ANNUAL") ? Bodies.TARGET : Bodies.INDICATOR;

    editor().body(body).put(path).then().statusCode(404).body("code", equalTo("RESOURCE_UNKNOWN"));
  }

  @Test
  void countsIndicatorsFromOne() {
    refused(
        editor().body(Bodies.INDICATOR).put(CITY_GOAL + "/indicators/0"),
        422,
        "VALUE_REFUSED",
        "ordinal");
  }

  @ParameterizedTest
  @ValueSource(strings = {"level2", "name"})
  void refusesWordsThatSayNothing(String member) {
    String body =
        Bodies.INDICATOR.replaceFirst(
            "\"%s\":\"[^\"]+\"".formatted(member), "\"%s\":\"\u3000\"".formatted(member));

    refused(
        editor().body(body).put(CITY_GOAL + "/indicators/2"), 400, "VALUE_INVALID", "/" + member);
  }

  @ParameterizedTest
  @CsvSource({
    "数量指标, QUANTITY",
    "魔力指标, OTHER",
  })
  void findsTheCategoryByItsWording(String level2, String category) {
    editor()
        .body(Bodies.INDICATOR.replace("数量指标", level2))
        .put(CITY_GOAL + "/indicators/2")
        .then()
        .statusCode(201)
        .body("category", equalTo(category))
        .body("aggregation", equalTo("NONE"))
        .body("unit", nullValue())
        .body("targets.size()", equalTo(0))
        .body("sources", anEmptyMap());
  }

  @Test
  void readsATargetAgainWhenItIsRewritten() {
    editor()
        .body(Bodies.TARGET)
        .put(CITY_TARGET)
        .then()
        .statusCode(201)
        .body("asWritten", equalTo("≥90%"))
        .body("operator", equalTo("GE"))
        .body("value", equalTo(90))
        .body("unit", equalTo("%"))
        .body("sources", anEmptyMap());

    patch(editor())
        .header("If-Match", "*")
        .body("{\"asWritten\":\" 5.5万家次 \",\"reason\":\"更正\"}")
        .patch(CITY_TARGET)
        .then()
        .statusCode(200)
        .body("asWritten", equalTo(" 5.5万家次 "))
        .body("operator", equalTo("UNSPECIFIED"))
        .body("value", equalTo(55000))
        .body("unit", equalTo("家次"));
  }

  @Test
  void takesWhatCannotBeReadAsItIsWritten() {
    editor()
        .body(Bodies.TARGET.replace("≥90%", "看情况而定"))
        .put(CITY_TARGET)
        .then()
        .statusCode(201)
        .body("kind", equalTo("NARRATIVE"))
        .body("warnings", contains("UNREADABLE"));
  }

  @Test
  void readsBareNumbersByTheUnitInANewName() {
    HandmadeFund.create(CITY_TARGET, Bodies.TARGET.replace("≥90%", "5500"));
    String worded = CITY_GOAL + "/indicators/1/targets/PROJECT";
    HandmadeFund.create(worded, Bodies.TARGET);

    patch(editor())
        .header("If-Match", "*")
        .body("{\"name\":\"报告数（份）\",\"aggregation\":null,\"reason\":\"更正\"}")
        .patch(CITY_GOAL + "/indicators/1")
        .then()
        .statusCode(200)
        .body("aggregation", equalTo("SUM"))
        .body("targets.span", contains("ANNUAL", "PROJECT"))
        .body("targets.unit", contains("份", "%"))
        .body("targets.version", contains(2, 2));
  }
}
