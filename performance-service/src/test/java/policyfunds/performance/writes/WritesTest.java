package policyfunds.performance.writes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static policyfunds.performance.writes.HandmadeFund.editor;
import static policyfunds.performance.writes.HandmadeFund.patch;
import static policyfunds.performance.writes.HandmadeFund.refused;
import static policyfunds.performance.writes.HandmadeFund.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

/** What holds for every write alike: goals, indicators and target values. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class WritesTest {

  @Inject EntityManager entities;

  @BeforeEach
  void make() {
    HandmadeFund.make();
  }

  @AfterEach
  void takeAway() {
    HandmadeFund.takeAway();
  }

  @ParameterizedTest
  @EnumSource
  void createsChangesAndWithdraws(Noun noun) {
    long before = events(noun).size();

    Response created = editor().body(noun.body).put(noun.path);
    created.then().statusCode(201).header("Location", noun.path).body("version", equalTo(1));
    assertThat(given().get(noun.path).header("ETag").replace("-gzip", ""))
        .isEqualTo(created.header("ETag"));
    Response patched =
        patch(editor())
            .header("If-Match", created.header("ETag"))
            .body(noun.patch("5.5万家次"))
            .patch(noun.path);
    patched
        .then()
        .statusCode(200)
        .header("ETag", startsWith("\"2."))
        .body("version", equalTo(2))
        .body(noun.member, equalTo("5.5万家次"));
    Response put =
        editor().header("If-Match", patched.header("ETag")).body(noun.body).put(noun.path);
    put.then().statusCode(200).body("version", equalTo(3));
    editor()
        .header("If-Match", put.header("ETag"))
        .delete(noun.path + "?reason=重复")
        .then()
        .statusCode(204);
    given().get(noun.path).then().statusCode(404).body("code", equalTo("RESOURCE_UNKNOWN"));

    List<Object[]> events = events(noun);
    assertThat(events.subList((int) before, events.size()))
        .containsExactly(
            new Object[] {"CREATED", "editor-of-test", "下达", 1},
            new Object[] {"AMENDED", "editor-of-test", "更正", 2},
            new Object[] {"AMENDED", "editor-of-test", "下达", 3},
            new Object[] {"WITHDRAWN", "editor-of-test", "重复", 4});
  }

  @ParameterizedTest
  @EnumSource
  void letsAnEditorOfTheCityWriteToItsGoal(Noun noun) {
    request(Tokens.editor("440100")).body(noun.body).put(noun.path).then().statusCode(201);
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhoeverMayNot(Noun noun) {
    editor().body(noun.projectBody()).put(noun.projectPath).then().statusCode(201);

    given().contentType("application/json").body(noun.body).put(noun.path).then().statusCode(401);
    for (String token :
        List.of(
            Tokens.reader(),
            Tokens.approver("440000"),
            Tokens.administrator(),
            Tokens.editor("440300"),
            Tokens.editor())) {
      refused(request(token).body(noun.body).put(noun.path), 403, "FORBIDDEN");
    }
    String city = Tokens.editor("440100");
    refused(request(city).body(noun.projectBody()).put(noun.projectPath), 403, "FORBIDDEN");
    refused(patch(request(city)).body(noun.patch("3次")).patch(noun.projectPath), 403, "FORBIDDEN");
    refused(request(city).delete(noun.projectPath + "?reason=撤回"), 403, "FORBIDDEN");
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhoeverDoesNotKnowTheVersion(Noun noun) {
    refused(
        editor().header("If-Match", "*").body(noun.body).put(noun.path),
        412,
        "PRECONDITION_FAILED");
    editor().body(noun.body).put(noun.path).then().statusCode(201);

    refused(editor().body(noun.body).put(noun.path), 428, "PRECONDITION_REQUIRED");
    refused(patch(editor()).body(noun.patch("3次")).patch(noun.path), 428, "PRECONDITION_REQUIRED");
    refused(editor().delete(noun.path + "?reason=撤回"), 428, "PRECONDITION_REQUIRED");
    refused(
        editor().header("If-Match", "\"7.abc\"").delete(noun.path + "?reason=撤回"),
        412,
        "PRECONDITION_FAILED");
    refused(
        editor().header("If-None-Match", "*").body(noun.body).put(noun.path),
        412,
        "PRECONDITION_FAILED");
    refused(
        editor().header("If-Match", "1.abc").body(noun.body).put(noun.path),
        400,
        "REQUEST_MALFORMED");
  }

  @ParameterizedTest
  @EnumSource
  void refusesEveryWriteToALockedYear(Noun noun) {
    editor().body(noun.projectBody()).put(noun.projectPath).then().statusCode(201);
    HandmadeFund.become("LOCKED");

    refused(editor().body(noun.body).put(noun.path), 409, "FUND_LOCKED");
    refused(
        editor().header("If-Match", "*").body(noun.projectBody()).put(noun.projectPath),
        409,
        "FUND_LOCKED");
    refused(
        patch(editor()).header("If-Match", "*").body(noun.patch("3次")).patch(noun.projectPath),
        409,
        "FUND_LOCKED");
    refused(HandmadeFund.withdraw(noun.projectPath), 409, "FUND_LOCKED");
  }

  @ParameterizedTest
  @EnumSource
  void namesTheMemberThatCannotBeWritten(Noun noun) {
    String body = "{\"colour\":1," + noun.body.strip().substring(1);
    String readOnly = "{\"%s\":1,".formatted(noun.readOnlyMember) + noun.body.strip().substring(1);
    String withoutReason = noun.body.replace("下达", " ");

    at(editor().body(body).put(noun.path), "/colour", "MEMBER_UNKNOWN");
    at(editor().body(readOnly).put(noun.path), "/" + noun.readOnlyMember, "MEMBER_READ_ONLY");
    at(editor().body(withoutReason).put(noun.path), "/reason", "VALUE_INVALID");
    at(
        editor().body("{\"%s\":5,\"reason\":\"试\"}".formatted(noun.member)).put(noun.path),
        "/" + noun.member,
        "VALUE_INVALID");
    editor().body(noun.body).put(noun.path).then().statusCode(201);
    at(
        patch(editor())
            .header("If-Match", "*")
            .body("{\"%s\":null,\"reason\":\"试\"}".formatted(noun.member))
            .patch(noun.path),
        "/" + noun.member,
        "VALUE_INVALID");
    at(
        patch(editor()).header("If-Match", "*").body("{\"colour\":1}").patch(noun.path),
        "/colour",
        "MEMBER_UNKNOWN");
    refused(editor().header("If-Match", "*").delete(noun.path), 400, "PARAMETER_MISSING");
  }

  @ParameterizedTest
  @EnumSource
  void carriesOutTheSameRequestUnderAKeyOnce(Noun noun) {
    String key = UUID.randomUUID().toString();

    Response first = editor().header("Idempotency-Key", key).body(noun.body).put(noun.path);
    Response again = editor().header("Idempotency-Key", key).body(noun.body).put(noun.path);
    Response other =
        editor().header("Idempotency-Key", key).body(noun.body.replace("下达", "再下达")).put(noun.path);

    first.then().statusCode(201);
    again
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .header("ETag", first.header("ETag"))
        .header("Location", noun.path);
    assertThat(again.asString()).isEqualTo(first.asString());
    refused(other, 422, "IDEMPOTENCY_KEY_REUSED");
  }

  private static void at(Response answer, String pointer, String code) {
    refused(answer, 400, "VALUE_INVALID", pointer);
    answer.then().body("errors[0].code", equalTo(code));
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> events(Noun noun) {
    return entities
        .createNativeQuery(
            "select act, actor, reason, version from ledger_event"
                + " where entity = :entity and key = :key order by id")
        .setParameter("entity", noun.table)
        .setParameter("key", noun.ledgerKey())
        .getResultList();
  }
}
