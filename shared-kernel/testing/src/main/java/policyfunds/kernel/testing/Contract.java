package policyfunds.kernel.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.specification.RequestSpecification;
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
  private static final List<String> TIMES =
      List.of("loadedAt", "writtenAt", "sealedAt", "time", "sealedtime");
  private static final List<String> CHAINED = List.of("sealedAt", "sealedtime");
  private static final String A_DIGEST =
      "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef";
  private static final int A_POSITION = 1337;
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
      JsonNode answer = stable(JSON.readTree(answerTo(request, example.path("as").asText())));
      if (UPDATE) {
        example.set("answer", answer);
        Files.writeString(file, JSON.writeValueAsString(example) + "\n");
      }
      assertThat(example.get("answer")).as("example of GET %s", request).isEqualTo(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** Asked by anybody, or by a role that the example names; after all that is written is sealed. */
  private static String answerTo(String request, String role) {
    Sealing.instant();
    RequestSpecification asking = role.isEmpty() ? given() : given().auth().oauth2(Tokens.of(role));
    return asking.get(request).then().statusCode(200).extract().asString();
  }

  /** Times differ from run to run, digests with them, and the head with the tests run before. */
  private static JsonNode stable(JsonNode answer) {
    TIMES.forEach(time ->
        answer
            .findParents(time)
            .forEach(holder -> ((ObjectNode) holder).put(time, "2026-01-01T00:00:00Z")));
    CHAINED.forEach(seal ->
        answer.findParents(seal).stream()
            .filter(holder -> holder.has("digest"))
            .forEach(holder -> ((ObjectNode) holder).put("digest", A_DIGEST)));
    answer.findParents("unsealed").forEach(head -> ((ObjectNode) head).put("position", A_POSITION));
    if (answer.path("head").isNumber()) {
      ((ObjectNode) answer).put("head", A_POSITION);
    }
    return answer;
  }
}
