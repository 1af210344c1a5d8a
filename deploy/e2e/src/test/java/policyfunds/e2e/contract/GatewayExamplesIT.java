package policyfunds.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

/** The examples in the gateway's contract are what the suite answers, long lists cut short. */
@ExtendWith(SuiteExtension.class)
class GatewayExamplesIT {
  private static final Path EXAMPLES = Path.of("../../gateway/src/main/resources/contract");

  /** The suite holds generated documents as well, which come after the official one. */
  private static final String LIST_OF_DOCUMENTS = "listDocuments.json";

  private final SuiteProcess suite;

  GatewayExamplesIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @Test
  void showsRealAnswers() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      List<Path> examples = files.sorted().toList();
      examples.forEach(this::compare);
      assertThat(examples).hasSize(12);
    }
  }

  private void compare(Path file) {
    JsonNode example = read(file);
    String request = example.path("request").asText();
    JsonNode answer = suite.gateway().get(request).json();
    example
        .path("shortened")
        .properties()
        .forEach(list -> cut((ArrayNode) answer.path(list.getKey()), list.getValue().asInt()));
    if (file.endsWith(LIST_OF_DOCUMENTS)) {
      cut((ArrayNode) answer.path("items"), 1);
      ((ObjectNode) answer).put("total", 1);
    }
    assertThat(answer).as("example of GET %s", request).isEqualTo(example.path("answer"));
  }

  private static void cut(ArrayNode list, int length) {
    while (list.size() > length) {
      list.remove(list.size() - 1);
    }
  }

  private static JsonNode read(Path file) {
    try {
      return Json.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
