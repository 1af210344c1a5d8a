package policyfunds.e2e.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.contract.Requests;
import policyfunds.e2e.provenance.Csv;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

/** Every list that a contract offers as text/csv says there what it says as JSON. */
@ExtendWith(SuiteExtension.class)
class CsvListsIT {
  private static final Map<String, String> OF_2020 =
      Map.ofEntries(
          Map.entry("year", "2020"),
          Map.entry("fund", "GD-IIT-2020"),
          Map.entry("region", "440100"),
          Map.entry("allocation", "1"),
          Map.entry("item", "1"),
          Map.entry("organizationId", "1"),
          Map.entry("task", "1"),
          Map.entry("goal", "GD-IIT-2020:P:1"),
          Map.entry("indicator", "1"));

  private final SuiteProcess suite;
  private final Requests requests = Requests.read();

  CsvListsIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @Test
  void everyListIsTheSameAsCsvAndAsJson() throws IOException {
    int lists = 0;
    int rows = 0;
    for (ServiceName service : ServiceName.values()) {
      for (JsonNode operation : listsOf(service)) {
        rows += compare(service, operation);
        lists++;
      }
    }
    assertThat(lists).isGreaterThanOrEqualTo(44);
    System.out.printf("%d rows of %d lists equal as CSV and as JSON%n", rows, lists);
  }

  private static List<JsonNode> listsOf(ServiceName service) throws IOException {
    JsonNode contract =
        new YAMLMapper().readTree(Path.of("../..", service.module(), "openapi.yaml").toFile());
    var lists = new ArrayList<JsonNode>();
    contract
        .path("paths")
        .forEach(path -> {
          JsonNode answer = path.path("get").path("responses").path("200");
          if (answer.path("headers").has("Row-Count")) {
            assertThat(answer.path("content").has("text/csv")).isTrue();
            lists.add(path.path("get"));
          }
        });
    return lists;
  }

  private int compare(ServiceName service, JsonNode operation) {
    String id = operation.path("operationId").asText();
    boolean paged = operation.path("parameters").findValuesAsText("name").contains("pageSize");
    String request = requests.of(service, id, "").with(OF_2020).path();
    request += paged ? (request.contains("?") ? "&" : "?") + "pageSize=500" : "";
    JsonNode json = suite.api(service).json(request);
    JsonNode items = json.has("items") ? json.path("items") : json.path("checks");

    Answer answer = suite.api(service).get(request, "Accept", "text/csv");

    assertThat(answer.status()).as("%s: %s", id, answer.body()).isEqualTo(200);
    assertThat(answer.header("Row-Count")).contains(Integer.toString(items.size()));
    assertThat(answer.header("Total-Count"))
        .contains(json.has("total") ? json.path("total").asText() : items.size() + "");
    List<Map<String, String>> rows = rowsOf(answer.body());
    assertThat(rows).as(id).hasSameSizeAs(items);
    for (int i = 0; i < items.size(); i++) {
      compare(id + " row " + (i + 1), rows.get(i), items.get(i));
    }
    return items.size();
  }

  private static List<Map<String, String>> rowsOf(String body) {
    assertThat(body).startsWith(Csv.BYTE_ORDER_MARK);
    List<List<String>> lines = Csv.read(body.substring(1));
    return lines.stream()
        .skip(1)
        .map(line -> {
          assertThat(line).hasSameSizeAs(lines.getFirst());
          Map<String, String> row = new LinkedHashMap<>();
          for (int i = 0; i < line.size(); i++) {
            row.put(lines.getFirst().get(i), line.get(i));
          }
          return row;
        })
        .toList();
  }

  private static void compare(String as, Map<String, String> row, JsonNode item) {
    CsvCells.of(item).forEach((column, cell) -> assertThat(row).as(as).containsEntry(column, cell));
    var codes = new TreeSet<>(List.of("regionCode", "directionCode", "fundCode", "kind", "status"));
    codes.retainAll(row.keySet());
    for (String code : codes) {
      String name = code.replaceFirst("Code$", "") + "Name";
      assertThat(row).as(as).containsKey(name);
      assertThat(row.get(name).isEmpty()).as("%s, %s", as, name).isEqualTo(row.get(code).isEmpty());
    }
  }
}
