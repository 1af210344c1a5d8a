package policyfunds.e2e.lists;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import policyfunds.e2e.suite.Json;

/**
 * The cells that an item of a list has as CSV, by the rules of {@code docs/lists.md} from its JSON.
 */
final class CsvCells {
  /** Members that hold whatever a row of the ledger held: one cell, as JSON. */
  private static final Set<String> WHOLE = Set.of("state", "before", "after");

  private record Value(String text, boolean number) {
    static final Value NOTHING = new Value("", false);

    String neutral() {
      return !number && text.matches("(?s)'*[=+\\-@\t\r].*") ? "'" + text : text;
    }

    String entry() {
      return text.replace("\\", "\\\\").replace("|", "\\|");
    }
  }

  private CsvCells() {}

  static Map<String, String> of(JsonNode item) {
    var cells = new LinkedHashMap<String, String>();
    columns(item).forEach(column -> cells.put(column, value(item, column).neutral()));
    return cells;
  }

  private static Set<String> columns(JsonNode node) {
    var columns = new LinkedHashSet<String>();
    if (node.isArray()) {
      node.forEach(item -> columns.addAll(columns(item)));
    } else if (node.isObject()) {
      node.properties()
          .forEach(member -> {
            String name = member.getKey();
            Set<String> below = WHOLE.contains(name) ? Set.of("") : columns(member.getValue());
            below.forEach(column -> columns.add(column.isEmpty() ? name : name + "." + column));
          });
    } else {
      columns.add("");
    }
    return columns;
  }

  private static Value value(JsonNode node, String column) {
    if (node.isMissingNode()) {
      return Value.NOTHING;
    }
    if (node.isArray()) {
      List<Value> items = Json.each(node).map(item -> value(item, column)).toList();
      return items.size() == 1 && items.getFirst().number()
          ? items.getFirst()
          : new Value(items.stream().map(Value::entry).collect(Collectors.joining("|")), false);
    }
    if (!column.isEmpty()) {
      String[] path = column.split("\\.", 2);
      return value(node.path(path[0]), path.length == 1 ? "" : path[1]);
    }
    return node.isNumber()
        ? new Value(node.decimalValue().stripTrailingZeros().toPlainString(), true)
        : new Value(node.isContainerNode() ? node.toString() : node.asText(), false);
  }
}
