package policyfunds.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The answers in the neighbours' own frozen contracts. */
final class Examples {

  static final ObjectMapper JSON = new ObjectMapper();
  static final String DOCUMENT = "440000-2020";
  private static final String PROVINCE = "440000";

  private Examples() {}

  /** The answer to a question without a query. */
  static String of(String service, String path) {
    return of(service, path, "");
  }

  /** The answer to a question that may ask for findings as well. */
  static String of(String service, String path, String query) {
    JsonNode answer = answerTo(service, path);
    if (answer.has("regions")) {
      ((ObjectNode) answer).remove("findings");
      if (query.contains("include=findings")) {
        ((ObjectNode) answer).set("findings", JSON.valueToTree(List.of(FoundByOne.in(service))));
      }
    }
    return answer.toString();
  }

  /**
   * What a neighbour answers: its documents, the summaries, a city's part (one serves for all), or
   * the province's, put together from the summaries and the lists.
   */
  private static JsonNode answerTo(String service, String path) {
    String asked = path.substring(path.lastIndexOf('/') + 1);
    return switch (asked) {
      case "documents" -> answer(service, "listDocuments");
      case "tables" -> answer(service, "getDocumentTables");
      case DOCUMENT -> answer(service, "getDocument");
      case "region-parts" -> answer(service, "listRegionParts");
      case PROVINCE -> province(service);
      default -> city(service, asked);
    };
  }

  private static JsonNode city(String service, String regionCode) {
    ObjectNode part = (ObjectNode) answer(service, "getRegionPart");
    part.withObject("/region").put("code", regionCode);
    return part;
  }

  private static JsonNode province(String service) {
    JsonNode summaries = answer(service, "listRegionParts");
    ObjectNode part = (ObjectNode) city(service, PROVINCE);
    part.set("figures", summaries.at("/regions/0/figures"));
    switch (service) {
      case "allocation" -> {
        part.set("allocations", answer(service, "listAllocations").path("items"));
        part.set("budgetItems", answer(service, "listBudgetItems").path("items"));
        part.set("statedTotals", answer(service, "listStatedTotals").path("items"));
      }
      case "task" -> part.putArray("tasks");
      case "performance" -> {
        ArrayNode goals = part.putArray("goals");
        goals.add(answer(service, "getPerformanceGoal"));
      }
      default -> throw new IllegalArgumentException(service);
    }
    return part;
  }

  private static JsonNode answer(String service, String operation) {
    Path file =
        Path.of("..", service + "-service", "src/main/resources/contract", operation + ".json");
    try {
      return JSON.readTree(file.toFile()).path("answer");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
