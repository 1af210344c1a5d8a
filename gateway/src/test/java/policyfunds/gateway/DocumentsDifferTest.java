package policyfunds.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class DocumentsDifferTest {

  static final Iterable<String> VIEWS = Gateway.VIEWS;

  private static final Manner MADE_BY_HAND =
      Manner.changed(text -> text.replaceAll("\"document\":\\{[^}]*},", ""));

  @AfterEach
  void behave() {
    StandIns.behave();
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void agreesOnOneDocument(String view) {
    JsonNode answer = Gateway.ask(view);

    assertThat(answer.path("complete").asBoolean()).isTrue();
    assertThat(answer.path("consistent").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void saysThatDocumentsDiffer(String view) {
    for (StandIn standIn : StandIns.ALL) {
      StandIns.behave();
      standIn.becomes(
          Manner.changed(
              text -> text.replaceAll("\"digest\":\"[0-9a-f]+\"", "\"digest\":\"another\"")));

      JsonNode answer = Gateway.ask(view);

      assertThat(answer.path("complete").asBoolean()).isTrue();
      assertThat(answer.path("consistent").asBoolean()).isFalse();
    }
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void agreesOnNone(String view) {
    StandIns.all(MADE_BY_HAND);

    JsonNode answer = Gateway.ask(view);

    assertThat(answer.path("complete").asBoolean()).isTrue();
    assertThat(answer.path("consistent").asBoolean()).isTrue();
    assertThat(answer.path("parts")).allSatisfy(part -> assertThat(part.has("document")).isFalse());
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void saysThatOneRestsOnNone(String view) {
    StandIns.PERFORMANCE.becomes(MADE_BY_HAND);

    JsonNode answer = Gateway.ask(view);

    assertThat(answer.path("complete").asBoolean()).isTrue();
    assertThat(answer.path("consistent").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void saysThatFundsDiffer(String view) {
    StandIns.TASK.becomes(
        Manner.changed(text ->
            text.replace("\"fund\":{\"code\":\"GD-IIT-2020\"", "\"fund\":{\"code\":\"OTHER\"")));

    assertThat(Gateway.ask(view).path("consistent").asBoolean()).isFalse();
  }
}
