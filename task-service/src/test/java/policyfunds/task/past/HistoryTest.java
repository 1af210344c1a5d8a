package policyfunds.task.past;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;
import policyfunds.task.writes.OwnFund;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class HistoryTest {

  @Inject OwnFund fund;

  @BeforeEach
  void openAFund() {
    fund.open();
  }

  @AfterEach
  void removeItAgain() {
    fund.remove();
  }

  @Test
  void goesOnAfterATaskWasWithdrawnAndLaidDownAnew() {
    OwnFund.put(OwnFund.BODY).then().statusCode(201);
    OwnFund.patch("{\"name\": \"数据核对\", \"reason\": \"更名\"}", "*").then().statusCode(200);
    OwnFund.asEditor()
        .header("If-Match", "*")
        .queryParam("reason", "重复登记")
        .delete(OwnFund.TASK)
        .then()
        .statusCode(204);
    OwnFund.put(OwnFund.BODY).then().statusCode(201);

    List<Map<String, Object>> history = last(4, OwnFund.TASK);

    assertThat(history).extracting("version").containsExactly(1, 2, 3, 1);
    assertThat(history)
        .extracting("act")
        .containsExactly("CREATED", "AMENDED", "WITHDRAWN", "CREATED");
    assertThat(history).extracting("reason").containsExactly("新任务", "更名", "重复登记", "新任务");
    assertThat(history.get(1).get("differences"))
        .isEqualTo(List.of(Map.of("member", "name", "before", "数据采集", "after", "数据核对")));
    assertThat(history.get(2)).doesNotContainKey("state");
    assertThat(history.get(3)).doesNotContainKey("differences").containsKey("state");
  }

  @Test
  void tellsOfAFundThatWasLocked() {
    fund.lock();

    List<Map<String, Object>> history = last(2, OwnFund.FUND);

    assertThat(history).extracting("act").containsExactly("CREATED", "AMENDED");
    assertThat(history.get(1).get("differences"))
        .isEqualTo(List.of(Map.of("member", "status", "before", "OPEN", "after", "LOCKED")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "policy-tasks/GD-IIT-2020:ENTERPRISE_SURVEY:440100:1",
        "funds/GD-IIT-2020",
        "documents/440000-2020",
        "documents/440000-2020/tables/3-1",
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
  @ValueSource(
      strings = {
        "policy-tasks/GD-IIT-2020:ENTERPRISE_SURVEY:440100:999",
        "policy-tasks/nonsense",
        "funds/NOPE",
        "documents/nope",
        "documents/440000-2020/tables/9-9",
      })
  void hasNoneOfWhatThereNeverWas(String path) {
    given()
        .get("/api/v1/" + path + "/history")
        .then()
        .statusCode(404)
        .body("code", equalTo("RESOURCE_UNKNOWN"));
  }

  /** The last versions: tests before this one may have written others under the same key. */
  private static List<Map<String, Object>> last(int number, String path) {
    JsonPath history = given().get(path + "/history?pageSize=500").jsonPath();
    List<Map<String, Object>> versions = history.getList("items");
    assertThat(versions).hasSize(history.getInt("total"));
    return versions.subList(versions.size() - number, versions.size());
  }
}
