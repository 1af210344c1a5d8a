package policyfunds.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.testing.Tokens;

/** Which document each of the three services holds. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class HoldingsTest {

  private static final String DOCUMENT = "/api/v1/documents/440000-2020";
  private static final CountDownLatch NEVER = new CountDownLatch(1);
  private static final Manner OTHER_REVISION =
      Manner.changed(text -> text.replaceAll("\"digest\":\"[0-9a-f]+\"", "\"digest\":\"other\""));

  @AfterEach
  void behave() {
    StandIns.behave();
  }

  @Test
  void saysWhatEachServiceHolds() {
    Gateway.reader()
        .get(DOCUMENT)
        .then()
        .statusCode(200)
        .body("complete", equalTo(true))
        .body("consistent", equalTo(true))
        .body("fund.code", equalTo("GD-IIT-2020"))
        .body("parts.allocations.tables", contains("1-1", "2-1"))
        .body("parts.performance.status", equalTo("AVAILABLE"));
    JsonNode listed = Gateway.ask("/api/v1/documents");
    assertThat(listed.path("complete").asBoolean()).isTrue();
    assertThat(listed.path("items").get(0)).isEqualTo(Gateway.ask(DOCUMENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/440000-2020"})
  void saysWhichPartIsMissingOrAnother(String path) {
    StandIns.TASK.becomes(Manner.slow(NEVER));
    StandIns.PERFORMANCE.becomes(OTHER_REVISION);

    JsonNode answer = Gateway.ask("/api/v1/documents" + path);

    JsonNode document = path.isEmpty() ? answer.path("items").get(0) : answer;
    assertThat(answer.path("complete").asBoolean()).isFalse();
    assertThat(document.path("complete").asBoolean()).isFalse();
    assertThat(document.path("consistent").asBoolean()).isFalse();
    assertThat(document.has("digest")).isFalse();
    assertThat(Gateway.part(document, "tasks")).isEqualTo("UNAVAILABLE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/440000-2020"})
  void saysNothingWhereNobodyAnswers(String path) {
    StandIns.all(Manner.status(500));

    Gateway.reader()
        .get("/api/v1/documents" + path)
        .then()
        .statusCode(503)
        .body("code", equalTo("UNAVAILABLE"));
  }
}
