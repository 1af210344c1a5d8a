package policyfunds.allocation.writes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class AllocationWritesTest {

  private static final String PATCH = "{\"amountWan\":%s,\"reason\":\"changed by a test\"}";

  @Inject EntityManager database;

  @BeforeEach
  void prepare() {
    Api.prepare();
  }

  @Test
  void booksAnAllocationAndAnswersWhereItIs() {
    Api.item(1);

    ValidatableResponse booked = Api.post(Api.GUANGZHOU, "allocations", Api.allocation(1, "12.5"));

    booked
        .statusCode(201)
        .header("Location", matchesPattern(".*/api/v1/allocations/\\d+"))
        .header("ETag", matchesPattern("\"1\\.[0-9a-f]{32}\""))
        .body("amountWan", equalTo(12.5f))
        .body("version", equalTo(1))
        .body("sources.size()", equalTo(0));
    long id = booked.extract().jsonPath().getLong("id");
    given().get("/api/v1/allocations/" + id).then().body("organization", equalTo("测试广州公司"));
    assertThat(events("allocation", id))
        .containsExactly("guangzhou-editor CREATED booked by a test 1");
  }

  @Test
  void changesAnAmountOfTheDocumentAndKeepsItsCellAsAmended() {
    long id =
        idOf("/api/v1/allocations?year=2020&regionCode=440200&directionCode=ENTERPRISE_SURVEY");
    String tag = Api.tag("allocations/" + id);

    Api.patch(Api.PROVINCE, "allocations/" + id, tag, PATCH.formatted("39.5"))
        .statusCode(200)
        .body("version", equalTo(2))
        .body("sources.amountWan.amended", equalTo(true))
        .body("sources.amountWan.asWritten", equalTo("39"))
        .body("sources.organization.amended", equalTo(false));
    Api.patch(
            Api.PROVINCE, "allocations/" + id, Api.tag("allocations/" + id), PATCH.formatted("39"))
        .statusCode(200);
  }

  @Test
  void refusesTheSecondEditor() {
    Api.item(2);
    String path = path(Api.post(Api.GUANGZHOU, "allocations", Api.allocation(2, "1")));
    String tag = Api.tag(path);
    Api.patch(Api.GUANGZHOU, path, tag, PATCH.formatted("2")).statusCode(200);

    Api.patch(Api.PROVINCE, path, tag, PATCH.formatted("3"))
        .statusCode(412)
        .body("code", equalTo("PRECONDITION_FAILED"));
    Api.patch(Api.PROVINCE, path, null, PATCH.formatted("3")).statusCode(428);
    Api.patch(Api.PROVINCE, path, "W/" + Api.tag(path), PATCH.formatted("3")).statusCode(412);
    Api.patch(Api.PROVINCE, path, "nonsense", PATCH.formatted("3")).statusCode(400);
  }

  @Test
  void refusesWhoMayNot() {
    Api.item(3);
    String path = path(Api.post(Api.GUANGZHOU, "allocations", Api.allocation(3, "1")));
    String patch = PATCH.formatted("3");

    given()
        .contentType("application/merge-patch+json")
        .body(patch)
        .patch("/api/v1/" + path)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("code", equalTo("UNAUTHENTICATED"));
    Api.patch(Tokens.reader(), path, "*", patch).statusCode(403);
    Api.patch(Tokens.approver("440000"), path, "*", patch).statusCode(403);
    Api.patch(Tokens.administrator(), path, "*", patch).statusCode(403);
    Api.patch(Tokens.editor("440300"), path, "*", patch)
        .statusCode(403)
        .body("code", equalTo("FORBIDDEN"));
    Api.patch(Api.GUANGZHOU, path, "*", patch).statusCode(200);
  }

  @Test
  void answersARepetitionWithTheFirstAnswer() {
    Api.item(4);
    String body = Api.allocation(4, "7");

    String first =
        Api.post(Api.GUANGZHOU, "allocations", body, "key-4")
            .statusCode(201)
            .header("Idempotency-Replayed", nullValue())
            .extract()
            .asString();
    String second =
        Api.post(Api.GUANGZHOU, "allocations", body, "key-4")
            .statusCode(201)
            .header("Idempotency-Replayed", "true")
            .extract()
            .asString();

    assertThat(second).isEqualTo(first);
    Api.post(Api.GUANGZHOU, "allocations", Api.allocation(4, "8"), "key-4")
        .statusCode(422)
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    Api.post(Api.PROVINCE, "allocations", body, "key-4")
        .statusCode(409)
        .body("code", equalTo("ALREADY_EXISTS"));
    Api.as(Api.GUANGZHOU)
        .contentType("application/json")
        .body(body)
        .post("/api/v1/allocations")
        .then()
        .statusCode(400)
        .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
  }

  @Test
  void withdrawsAndRemembers() {
    Api.item(5);
    String path = path(Api.post(Api.GUANGZHOU, "allocations", Api.allocation(5, "7")));

    Api.delete(Api.GUANGZHOU, path, Api.tag(path)).statusCode(204);

    given().get("/api/v1/" + path).then().statusCode(404);
    assertThat(events("allocation", Long.parseLong(path.substring(path.lastIndexOf('/') + 1))))
        .containsExactly(
            "guangzhou-editor CREATED booked by a test 1",
            "guangzhou-editor WITHDRAWN withdrawn by a test 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"amountWan\":7|\"amountWan\":0|400|/amountWan|VALUE_INVALID",
        "\"amountWan\":7|\"amountWan\":-1|400|/amountWan|VALUE_INVALID",
        "\"amountWan\":7|\"amountWan\":\"7\"|400|/amountWan|VALUE_INVALID",
        "\"amountWan\":7|\"amountWan\":\"5%\"|400|/amountWan|VALUE_INVALID",
        "\"amountWan\":7|\"amountWan\":1e400|400|/amountWan|VALUE_INVALID",
        "\"amountWan\":7|\"amountWan\":1e-400|400|/amountWan|VALUE_INVALID",
        "\"amountWan\":7|\"amountWan\":0.0000001|400|/amountWan|VALUE_INVALID",
        "\"amountWan\":7|\"amountWan\":123456789012345678901234567890|400|/amountWan|VALUE_INVALID",
        "\"amountWan\":7|\"amountWan\":true|400|/amountWan|VALUE_INVALID",
        "\"amountWan\":7|\"amountWan\":[7]|400|/amountWan|VALUE_INVALID",
        "\"amountWan\":7|\"amountWan\":null|400|/amountWan|VALUE_INVALID",
        "\"amountWan\":7|\"amountWan\":7,\"surplus\":1|400|/surplus|MEMBER_UNKNOWN",
        "\"amountWan\":7|\"amountWan\":7,\"version\":9|400|/version|MEMBER_READ_ONLY",
        "\"itemSequence\":6|\"itemSequence\":6.5|400|/itemSequence|VALUE_INVALID",
        "\"itemSequence\":6|\"itemSequence\":1e400|400|/itemSequence|VALUE_INVALID",
        "\"itemSequence\":6|\"itemSequence\":999|422|/itemSequence|REFERENCE_UNKNOWN",
        "\"fundCode\":\"TEST-2031\"|\"fundCode\":\"NONE-2031\"|422|/fundCode|REFERENCE_UNKNOWN",
        "测试广州公司|无此单位|422|/organization|REFERENCE_UNKNOWN",
        "测试广州公司|测试深圳公司|422|/regionCode|VALUE_REFUSED",
        "测试广州公司|a\\u0000b|400|/organization|VALUE_INVALID",
        "测试广州公司|a\\ud800b|400|/organization|VALUE_INVALID",
        "ENTERPRISE_SURVEY|NO_SUCH|422|/directionCode|REFERENCE_UNKNOWN",
        "booked by a test| |400|/reason|VALUE_INVALID",
      })
  void namesTheMemberAtFault(String what, String by, int status, String pointer, String code) {
    Api.item(6);
    String body = Api.allocation(6, "7").replace(what, by == null ? " " : by);

    ValidatableResponse refused = Api.post(Api.GUANGZHOU, "allocations", body);

    refused
        .statusCode(status)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItems(pointer))
        .body("errors.code", hasItems(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"amountWan\":7,|REQUEST_MALFORMED",
        "{\"amountWan\":NaN}|REQUEST_MALFORMED",
        "{\"amountWan\":７}|REQUEST_MALFORMED",
        "{\"amountWan\":7,\"amountWan\":8}|REQUEST_MALFORMED",
        "{} {}|VALUE_INVALID",
        "[]|VALUE_INVALID",
        "null|VALUE_INVALID",
        "''|VALUE_INVALID",
      })
  void refusesABodyThatIsNone(String body, String code) {
    Api.post(Api.GUANGZHOU, "allocations", body).statusCode(400).body("code", equalTo(code));
  }

  @Test
  void refusesABodyThatIsTooDeepOrTooLong() throws Exception {
    assertThat(Api.sent("[".repeat(100_000))).startsWith("400");
    assertThat(Api.sent("x".repeat(2_000_000))).startsWith("413").contains("BODY_TOO_LARGE");
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] bytes = {'{', '"', 'a', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'};
    Api.as(Api.GUANGZHOU)
        .header("Idempotency-Key", "bytes")
        .contentType("application/json")
        .body(bytes)
        .post("/api/v1/allocations")
        .then()
        .statusCode(400)
        .body("code", equalTo("REQUEST_MALFORMED"));
  }

  private static String path(ValidatableResponse created) {
    return "allocations/" + created.statusCode(201).extract().jsonPath().getLong("id");
  }

  private static long idOf(String list) {
    return given().get(list).then().extract().jsonPath().getLong("items[0].id");
  }

  @SuppressWarnings("unchecked")
  private List<String> events(String entity, Object key) {
    return database
        .createNativeQuery(
            "select actor || ' ' || act || ' ' || reason || ' ' || version from ledger_event"
                + " where entity = :entity and key = :key order by id")
        .setParameter("entity", entity)
        .setParameter("key", key.toString())
        .getResultList();
  }
}
