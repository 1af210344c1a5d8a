package policyfunds.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.sun.net.httpserver.Headers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.testing.Tokens;

/** Who may read, and what of the caller the neighbours hear. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class AccessTest {

  static final Iterable<String> VIEWS = Gateway.VIEWS;
  static final List<String> PATHS =
      Stream.concat(
              Gateway.VIEWS.stream(),
              Stream.of(
                  "/api/v1/documents",
                  "/api/v1/documents/440000-2020",
                  "/api/v1/documents/440000-2020?format=docx",
                  "/api/v1/regions",
                  "/api/v1/code-lists",
                  "/api/v1/code-lists/target-kinds"))
          .toList();

  @AfterEach
  void behave() {
    StandIns.behave();
  }

  @ParameterizedTest
  @FieldSource("PATHS")
  void readsNothingWithoutAToken(String path) {
    refused(given().get(path).then(), 401, "UNAUTHENTICATED").header("WWW-Authenticate", "Bearer");
    refused(given().auth().oauth2("no.token.atall").get(path).then(), 401, "UNAUTHENTICATED");

    assertThat(StandIns.ALL).allSatisfy(standIn -> assertThat(standIn.calls()).isZero());
  }

  @ParameterizedTest
  @FieldSource("PATHS")
  void readsNothingWithoutARole(String path) {
    refused(given().auth().oauth2(Tokens.of("passer-by")).get(path).then(), 403, "FORBIDDEN");

    assertThat(StandIns.ALL).allSatisfy(standIn -> assertThat(standIn.calls()).isZero());
  }

  @ParameterizedTest
  @ValueSource(strings = {"reader", "editor", "approver", "auditor", "administrator"})
  void everyRoleReadsEverything(String role) {
    for (String path : PATHS) {
      given().auth().oauth2(Tokens.of(role, "440300")).get(path).then().statusCode(200);
    }
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void handsTheTokenOnAndNothingElseOfTheCaller(String view) {
    String token = Tokens.editor("440300");

    given()
        .auth()
        .oauth2(token)
        .cookie("session", "1")
        .header("X-Forwarded-User", "somebody")
        .header("From", "somebody@policyfunds.example")
        .get(view)
        .then()
        .statusCode(200);

    for (StandIn standIn : StandIns.ALL) {
      Headers heard = standIn.heard().getFirst();
      assertThat(heard.get("Authorization")).containsExactly("Bearer " + token);
      assertThat(
              Set.of(
                  "Authorization",
                  "Accept",
                  "Accept-language",
                  "Accept-encoding",
                  "Host",
                  "User-agent",
                  "Traceparent",
                  "Content-length"))
          .containsAll(heard.keySet());
    }
  }

  @ParameterizedTest
  @CsvSource({"401, UNAUTHENTICATED", "403, FORBIDDEN"})
  void refusalOfAnyNeighbourIsTheViewsOwn(int status, String code) {
    for (Manner refusal : List.of(Manner.status(status), Manner.problem(status, "X", "secret"))) {
      for (StandIn standIn : StandIns.ALL) {
        for (String view : VIEWS) {
          StandIns.behave();
          standIn.becomes(refusal);

          refused(Gateway.reader().get(view).then(), status, code);

          assertThat(standIn.calls()).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void whoAsksIsToldBeforeWhatIsAskedAndWhatIsMissing() {
    StandIns.ALLOCATION.becomes(Manner.problem(400, "FUND_AMBIGUOUS", "A-1, B-2"));
    StandIns.TASK.becomes(Manner.status(403));
    StandIns.PERFORMANCE.becomes(Manner.status(500));
    refused(Gateway.reader().get(Gateway.CITY).then(), 403, "FORBIDDEN");

    StandIns.PERFORMANCE.becomes(Manner.status(401));
    refused(Gateway.reader().get(Gateway.CITY).then(), 401, "UNAUTHENTICATED");
  }

  private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("detail", equalTo(status == 401 ? "需要有效的访问令牌" : "无权进行此操作"));
  }
}
