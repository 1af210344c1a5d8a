package policyfunds.performance.past;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static policyfunds.performance.writes.HandmadeFund.CITY_GOAL;
import static policyfunds.performance.writes.HandmadeFund.CITY_TARGET;
import static policyfunds.performance.writes.HandmadeFund.editor;
import static policyfunds.performance.writes.HandmadeFund.patch;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;
import policyfunds.performance.writes.Bodies;
import policyfunds.performance.writes.HandmadeFund;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class HistoryTest {

  @BeforeEach
  void make() {
    HandmadeFund.make();
  }

  @AfterEach
  void takeAway() {
    HandmadeFund.takeAway();
  }

  @Test
  void goesOnAfterATargetWasWithdrawnAndMadeAnew() {
    HandmadeFund.create(CITY_TARGET, Bodies.TARGET);
    change(CITY_TARGET, "{\"asWritten\":\"≥95%\",\"reason\":\"更正\"}");
    HandmadeFund.withdraw(CITY_TARGET).then().statusCode(204);
    HandmadeFund.create(CITY_TARGET, Bodies.TARGET);

    List<Map<String, Object>> history = last(4, CITY_TARGET);

    assertThat(history).extracting("version").containsExactly(1, 2, 3, 1);
    assertThat(history)
        .extracting("act")
        .containsExactly("CREATED", "AMENDED", "WITHDRAWN", "CREATED");
    assertThat(history).extracting("reason").containsExactly("下达", "更正", "撤回", "下达");
    assertThat(history.get(1).get("differences"))
        .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
        .contains(
            Map.of("member", "asWritten", "before", "≥90%", "after", "≥95%"),
            Map.of("member", "value", "before", 90, "after", 95));
    assertThat(history.get(2)).doesNotContainKey("state");
    assertThat(history.get(3)).doesNotContainKey("differences").containsKey("state");
  }

  @Test
  void tellsWhatBecameOfAGoalAndItsIndicator() {
    change(CITY_GOAL, "{\"text\":\"采集5600家次。\",\"reason\":\"更正\"}");
    change(CITY_GOAL + "/indicators/1", "{\"name\":\"核对量（家次）\",\"reason\":\"更正\"}");

    List<Map<String, Object>> ofGoal = last(2, CITY_GOAL);
    List<Map<String, Object>> ofIndicator = last(2, CITY_GOAL + "/indicators/1");

    assertThat(ofGoal.get(1).get("differences"))
        .isEqualTo(List.of(Map.of("member", "text", "before", "采集5500家次。", "after", "采集5600家次。")));
    assertThat(ofIndicator.get(1).get("differences"))
        .isEqualTo(List.of(Map.of("member", "name", "before", "采集量（家次）", "after", "核对量（家次）")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "performance-goals/GD-IIT-2020:P:1",
        "performance-goals/GD-IIT-2020:P:1/indicators/1",
        "performance-goals/GD-IIT-2020:P:1/indicators/1/targets/ANNUAL",
        "funds/GD-IIT-2020",
        "documents/440000-2020",
        "documents/440000-2020/tables/4-1",
      })
  void beginsWithTheDocument(String path) {
    given()
        .get("/api/v1/" + path + "/history")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items.act", contains("IMPORTED"))
        .body("items.actor", contains("first-load"))
        .body("items[0].differences", nullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "performance-goals/GD-IIT-2020:P:999, 404, RESOURCE_UNKNOWN",
    "performance-goals/nonsense, 404, RESOURCE_UNKNOWN",
    "performance-goals/GD-IIT-2020:P:1/indicators/999, 404, RESOURCE_UNKNOWN",
    "performance-goals/GD-IIT-2020:P:1/indicators/one, 400, PARAMETER_MALFORMED",
    "performance-goals/GD-IIT-2020:P:1/indicators/999/targets/ANNUAL, 404, RESOURCE_UNKNOWN",
    "performance-goals/GD-IIT-2020:P:1/indicators/1/targets/WEEKLY, 400, PARAMETER_MALFORMED",
    "funds/NOPE, 404, RESOURCE_UNKNOWN",
    "documents/nope, 404, RESOURCE_UNKNOWN",
  })
  void hasNoneOfWhatThereNeverWas(String path, int status, String code) {
    given()
        .get("/api/v1/" + path + "/history")
        .then()
        .statusCode(status)
        .body("code", equalTo(code));
  }

  private static void change(String path, String body) {
    patch(editor()).header("If-Match", "*").body(body).patch(path).then().statusCode(200);
  }

  /** The last versions: tests before this one may have written others under the same key. */
  private static List<Map<String, Object>> last(int number, String path) {
    JsonPath history = given().get(path + "/history?pageSize=500").jsonPath();
    List<Map<String, Object>> versions = history.getList("items");
    assertThat(versions).hasSize(history.getInt("total"));
    return versions.subList(versions.size() - number, versions.size());
  }
}
