package policyfunds.allocation.past;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.allocation.writes.Api;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Sealing;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class HistoryTest {

  @BeforeEach
  void prepare() {
    Api.prepare();
  }

  @Test
  void tellsWhoChangedAnAmountWhenWhyAndFromWhat() {
    Api.item(72);
    String path = booked(72, "42");
    Api.patch(
            Api.PROVINCE,
            path,
            Api.tag(path),
            "{\"amountWan\":40.5,\"reason\":\"rounding corrected\"}")
        .statusCode(200);
    Api.delete(Api.GUANGZHOU, path, Api.tag(path)).statusCode(204);
    Sealing.instant();

    ValidatableResponse history = get(path + "/history");

    history
        .statusCode(200)
        .body("total", equalTo(3))
        .body("items.version", contains(1, 2, 3))
        .body("items.act", contains("CREATED", "AMENDED", "WITHDRAWN"))
        .body("items.actor", contains("guangzhou-editor", "province-editor", "guangzhou-editor"))
        .body(
            "items.reason",
            contains("booked by a test", "rounding corrected", "withdrawn by a test"))
        .body("items.writtenAt", hasSize(3))
        .body("items.sealedAt", hasSize(3))
        .body("items[0].differences", nullValue())
        .body("items[0].state.amountWan", equalTo(42))
        .body(
            "items[1].differences",
            contains(Map.of("member", "amountWan", "before", 42, "after", 40.5f)))
        .body("items[1].state.amountWan", equalTo(40.5f))
        .body("items[1].state.fundCode", equalTo(Api.FUND))
        .body("items[2].state", nullValue());
    int first = history.extract().path("items[0].position");
    history.body("items[1].position", greaterThan(first));
  }

  @Test
  void tellsWhatDifferedFromAVersionOnThePageBefore() {
    Api.item(73);
    String path = booked(73, "42");
    Api.patch(Api.PROVINCE, path, "*", "{\"amountWan\":43,\"reason\":\"more\"}").statusCode(200);

    get(path + "/history?page=2&pageSize=1")
        .body("total", equalTo(2))
        .body("items.version", contains(2))
        .body("items[0].differences.before", contains(42))
        .body("items[0].differences.after", contains(43));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "funds/GD-IIT-2020",
        "documents/440000-2020",
        "documents/440000-2020/tables/1-1",
        "organizations/1",
        "budget-items/GD-IIT-2020:1",
      })
  void beginsWithTheDocument(String path) {
    Sealing.instant();

    get(path + "/history")
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items.version", contains(1))
        .body("items.act", contains("IMPORTED"))
        .body("items.actor", contains("first-load"))
        .body("items.reason", contains("document 440000-2020"))
        .body("items[0].position", notNullValue())
        .body("items[0].state.version", equalTo(1));
  }

  @Test
  void tellsWhatBecameOfAFundAnItemAndAnOrganization() {
    Api.item(74);
    String item = "budget-items/" + Api.FUND + ":74";
    String ceiling = "{\"ceilingWan\":100,\"reason\":\"decided\"}";
    Api.put(Tokens.approver("440000"), item + "/ceiling", "*", ceiling).statusCode(200);
    Api.delete(Api.PROVINCE, item, "*").statusCode(204);

    get(item + "/history")
        .body("items.act", contains("CREATED", "AMENDED", "WITHDRAWN"))
        .body("items[1].differences.member", hasItems("ceilingWan"));
    get("funds/" + Api.FUND + "/history").body("items[0].actor", equalTo("administrator-of-test"));
  }

  @ParameterizedTest
  @CsvSource({
    "allocations/999999999, 404, RESOURCE_UNKNOWN",
    "allocations/one, 400, PARAMETER_MALFORMED",
    "organizations/999999999, 404, RESOURCE_UNKNOWN",
    "organizations/one, 400, PARAMETER_MALFORMED",
    "budget-items/GD-IIT-2020:999, 404, RESOURCE_UNKNOWN",
    "budget-items/GD-IIT-2020, 404, RESOURCE_UNKNOWN",
    "funds/NOPE, 404, RESOURCE_UNKNOWN",
    "documents/nope, 404, RESOURCE_UNKNOWN",
    "documents/440000-2020/tables/9-9, 404, RESOURCE_UNKNOWN",
  })
  void hasNoneOfWhatThereNeverWas(String path, int status, String code) {
    get(path + "/history").statusCode(status).body("code", equalTo(code));
  }

  private static String booked(int item, String amount) {
    return "allocations/"
        + Api.post(Api.GUANGZHOU, "allocations", Api.allocation(item, amount))
            .statusCode(201)
            .extract()
            .jsonPath()
            .getLong("id");
  }

  private static ValidatableResponse get(String path) {
    return given().get("/api/v1/" + path).then();
  }
}
