package policyfunds.kernel.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds a running module against its frozen contract {@code openapi.yaml} and the examples in it.
 *
 * <p>After an intended change run the test twice with {@code -Dcontract.update=true}, the module
 * built in between: examples are written first, the contract that holds them second.
 */
public final class Contract {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final boolean UPDATE = Boolean.getBoolean("contract.update");

  private Contract() {}

  /** Byte equality of what the module says of itself and the file in its folder. */
  public static void isFrozen() throws IOException {
    String live = given().accept("application/yaml").get("/q/openapi").asString();
    Path file = Path.of("openapi.yaml");
    if (UPDATE) {
      Files.writeString(file, live);
    }
    assertThat(live)
        .as("contract of the code and openapi.yaml; -Dcontract.update=true writes the file anew")
        .isEqualTo(Files.readString(file));
  }

  /** Every example of the contract is what the module answers today; returns their number. */
  public static int examplesAreReal() throws IOException {
    try (Stream<Path> examples = Files.list(Path.of("src/main/resources/contract"))) {
      List<Path> files = examples.sorted().toList();
      files.forEach(Contract::compare);
      return files.size();
    }
  }

  private static void compare(Path file) {
    try {
      ObjectNode example = (ObjectNode) JSON.readTree(file.toFile());
      String request = example.get("request").asText();
      JsonNode answer =
          stable(JSON.readTree(given().get(request).then().statusCode(200).extract().asString()));
      if (UPDATE) {
        example.set("answer", answer);
        Files.writeString(file, JSON.writeValueAsString(example) + "\n");
      }
      assertThat(example.get("answer")).as("example of GET %s", request).isEqualTo(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** The time of loading is the one thing that differs from run to run. */
  private static JsonNode stable(JsonNode answer) {
    for (JsonNode holder : answer.findParents("loadedAt")) {
      ((ObjectNode) holder).put("loadedAt", "2026-01-01T00:00:00Z");
    }
    return answer;
  }
}
