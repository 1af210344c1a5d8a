package policyfunds.e2e.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import policyfunds.e2e.source.SourceTables;
import policyfunds.e2e.source.SourceText;

/**
 * Follows every source 出处 of an answer to the table that its service serves, and to the notice
 * itself: the cell must hold exactly the text that the answer says was written there.
 */
public final class SourceWalker {
  private static final Set<String> MEMBERS =
      Set.of("document", "annex", "table", "row", "column", "asWritten");

  private final SourceTables notice = SourceTables.of(SourceText.read());
  private final Map<String, JsonNode> served = new ConcurrentHashMap<>();
  private final BiFunction<String, String, JsonNode> rowsOfTable;

  /** {@code rowsOfTable} gives the rows of a document's table as an array of arrays of text. */
  SourceWalker(BiFunction<String, String, JsonNode> rowsOfTable) {
    this.rowsOfTable = rowsOfTable;
  }

  public static SourceWalker over(Map<ServiceName, Api> services) {
    return new SourceWalker((document, table) ->
        services
            .get(ServiceName.owningTable(table))
            .json("/api/v1/documents/" + document + "/tables/" + table)
            .path("rows"));
  }

  /** How many sources an answer names, and the distinct cells among them. */
  public record Walked(int sources, Set<String> cells) {}

  public Walked walk(JsonNode answer) {
    var cells = new TreeSet<String>();
    return new Walked(walk("", answer, cells), cells);
  }

  private int walk(String path, JsonNode node, Set<String> cells) {
    int sources = 0;
    if (isSource(node)) {
      check(path, node);
      cells.add("%s r%s c%s".formatted(text(node, "table"), node.get("row"), node.get("column")));
      sources++;
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        sources += walk(path + "/" + i, node.get(i), cells);
      }
    }
    for (var member : node.properties()) {
      sources += walk(path + "/" + member.getKey(), member.getValue(), cells);
    }
    return sources;
  }

  private static boolean isSource(JsonNode node) {
    return node.isObject() && MEMBERS.stream().allMatch(node::has);
  }

  private void check(String path, JsonNode source) {
    String document = text(source, "document");
    String table = text(source, "table");
    int row = source.get("row").intValue();
    int column = source.get("column").intValue();
    String asWritten = text(source, "asWritten");
    assertThat(table).as("table of the source at %s", path).startsWith(source.get("annex") + "-");
    JsonNode rows = served.computeIfAbsent(document + " " + table, _ -> rows(document, table));
    assertThat(rows.path(row - 1).path(column - 1).asText(null))
        .as("%s row %d column %d as served, named at %s", table, row, column, path)
        .isEqualTo(asWritten);
    if (document.equals(SourceText.DOCUMENT)) {
      assertThat(asWritten)
          .as("%s row %d column %d of the notice, named at %s", table, row, column, path)
          .isEqualTo(notice.cell(table, row, column).text());
    }
  }

  private JsonNode rows(String document, String table) {
    return rowsOfTable.apply(document, table);
  }

  private static String text(JsonNode node, String member) {
    return node.get(member).textValue();
  }
}
