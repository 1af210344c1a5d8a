package policyfunds.e2e.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.source.SourceTables;
import policyfunds.e2e.source.SourceText;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class DocumentTablesIT {
  private static final String DOCUMENT = "/api/v1/documents/" + SourceText.DOCUMENT;
  private static final Map<ServiceName, List<String>> OWNED =
      Map.of(
          ServiceName.ALLOCATION, List.of("1-1", "2-1"),
          ServiceName.TASK, List.of("3-1", "3-2"),
          ServiceName.PERFORMANCE, List.of("4-1", "4-2", "4-3", "4-4", "5-1", "5-2"));

  private final SourceTables notice = SourceTables.of(SourceText.read());
  private final SuiteProcess suite;

  DocumentTablesIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @Test
  void everyServiceNamesTheTablesOfItsAnnexes() {
    OWNED.forEach((service, tables) -> {
      JsonNode document = suite.api(service).json(DOCUMENT);
      assertThat(texts(document.path("tables"))).isEqualTo(tables);
      assertThat(document.path("digest").asText()).isEqualTo(SourceText.SHA_256);
      assertThat(
              Json.one(
                  suite.api(service).json("/api/v1/documents").path("items"),
                  "id",
                  SourceText.DOCUMENT))
          .isEqualTo(document);
    });
  }

  @Test
  void servesEveryTableCellForCellAsJson() {
    int cells = 0;
    for (String table : notice.ids()) {
      JsonNode answer = suite.api(owner(table)).json(DOCUMENT + "/tables/" + table);
      List<List<String>> rows =
          Json.each(answer.path("rows")).map(DocumentTablesIT::texts).toList();
      assertThat(rows).as("table %s", table).isEqualTo(notice.table(table));
      assertThat(answer.path("table").asText()).isEqualTo(table);
      assertThat(answer.path("digest").asText()).isEqualTo(SourceText.SHA_256);
      cells += rows.stream().mapToInt(List::size).sum();
    }
    System.out.printf("%d cells of %d tables equal as JSON%n", cells, notice.ids().size());
  }

  @Test
  void servesEveryTableCellForCellAsCsv() {
    int cells = 0;
    for (String table : notice.ids()) {
      Answer answer =
          suite.api(owner(table)).get(DOCUMENT + "/tables/" + table, "Accept", "text/csv");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Content-Type").orElse("").replace(" ", ""))
          .isEqualToIgnoringCase("text/csv;charset=UTF-8");
      assertThat(answer.body()).startsWith(Csv.BYTE_ORDER_MARK);
      // a row of one cell is told from running text by an empty line above it
      List<List<String>> rows = Csv.read(answer.body().substring(1).replaceFirst("^\r\n", ""));
      assertThat(rows).as("table %s", table).isEqualTo(notice.table(table));
      cells += rows.stream().mapToInt(List::size).sum();
    }
    System.out.printf("%d cells of %d tables equal as CSV%n", cells, notice.ids().size());
  }

  @Test
  void keepsTheSecondHalfOfAnnex1sTitleThatStandsAfterTheTable() {
    JsonNode table = suite.api(ServiceName.ALLOCATION).json(DOCUMENT + "/tables/1-1");
    assertThat(table.path("caption").asText()).endsWith("2020年度工业和信息化预留资金");
    assertThat(table.path("closing").asText()).isEqualTo("政策任务经费安排表");
  }

  private static ServiceName owner(String table) {
    return OWNED.entrySet().stream()
        .filter(owned -> owned.getValue().contains(table))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(node -> texts.add(node.textValue()));
    return texts;
  }
}
