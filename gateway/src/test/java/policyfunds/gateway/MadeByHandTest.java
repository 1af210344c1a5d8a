package policyfunds.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import policyfunds.kernel.testing.Tokens;

/** Rows that come from no document have no cells. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class MadeByHandTest {

  static final Iterable<String> VIEWS = Gateway.VIEWS;

  @AfterEach
  void behave() {
    StandIns.behave();
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void viewSaysTheSameWithoutItsCells(String view) {
    JsonNode documented = Gateway.ask(view);

    StandIns.all(Manner.changed(MadeByHandTest::withoutCells));
    StandIns.ALL.forEach(StandIn::changes);

    assertThat(Gateway.ask(view)).isEqualTo(parsed(withoutCells(documented.toString())));
  }

  private static String withoutCells(String json) {
    JsonNode answer = parsed(json);
    empty(answer);
    return answer.toString();
  }

  private static void empty(JsonNode node) {
    if (node.path("document").isObject()) {
      ((ObjectNode) node).remove("document");
    }
    node.properties()
        .forEach(member -> {
          switch (member.getKey()) {
            case "sources" -> ((ObjectNode) member.getValue()).removeAll();
            case "cells", "allocatedCells", "workloadCells" ->
                ((ArrayNode) member.getValue()).removeAll();
            default -> {}
          }
        });
    node.forEach(MadeByHandTest::empty);
  }

  private static JsonNode parsed(String json) {
    try {
      return Examples.JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
