package policyfunds.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import policyfunds.kernel.testing.Tokens;

/** Anonymous reading, as in the local run. */
@QuarkusTest
@TestProfile(AnonymousTest.OpenToAll.class)
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class AnonymousTest {

  static final Iterable<String> VIEWS = Gateway.VIEWS;

  @AfterEach
  void behave() {
    StandIns.behave();
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void readsAndAsksWithoutAToken(String view) {
    given().get(view).then().statusCode(200);

    assertThat(StandIns.ALL)
        .allSatisfy(
            standIn -> assertThat(standIn.heard().getFirst()).doesNotContainKey("Authorization"));
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void tokenThatIsSentMustBeGoodAllTheSame(String view) {
    given().auth().oauth2("no.token.atall").get(view).then().statusCode(401);
  }

  /** Open to everybody. */
  public static class OpenToAll implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("policyfunds.access.anonymous-reading", "true");
    }
  }
}
