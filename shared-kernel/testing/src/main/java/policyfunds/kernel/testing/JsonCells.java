package policyfunds.kernel.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The cells that an item of a list in JSON must have as CSV, worked out from the JSON alone. */
final class JsonCells {

  private JsonCells() {}

  static Map<String, String> of(JsonNode item) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String path : pathsIn(item)) {
      cells.put(path, neutral(at(item, path)));
    }
    return cells;
  }

  private static String neutral(JsonNodeText value) {
    return !value.number() && value.text().matches("(?s)'*[=+\\-@\t\r].*")
        ? "'" + value.text()
        : value.text();
  }

  private record JsonNodeText(String text, boolean number) {}

  private static JsonNodeText at(JsonNode node, String path) {
    if (node.isArray()) {
      List<JsonNodeText> each =
          StreamSupport.stream(node.spliterator(), false).map(one -> at(one, path)).toList();
      if (each.size() == 1 && each.getFirst().number()) {
        return each.getFirst();
      }
      return new JsonNodeText(
          each.stream()
              .map(one -> one.text().replace("\\", "\\\\").replace("|", "\\|"))
              .collect(Collectors.joining("|")),
          false);
    }
    if (path.isEmpty()) {
      return node.isNumber()
          ? new JsonNodeText(node.decimalValue().stripTrailingZeros().toPlainString(), true)
          : new JsonNodeText(node.isContainerNode() ? node.toString() : node.asText(), false);
    }
    String member = path.split("\\.", 2)[0];
    String below = path.contains(".") ? path.split("\\.", 2)[1] : "";
    JsonNode found = node.path(member);
    return found.isMissingNode() ? new JsonNodeText("", false) : at(found, below);
  }

  /** {@code state} and the values of a difference are whatever they are: JSON in one cell. */
  private static Set<String> pathsIn(JsonNode node) {
    if (node.isArray()) {
      return each(node, JsonCells::pathsIn);
    }
    Set<String> paths = new LinkedHashSet<>();
    if (!node.isObject()) {
      paths.add("");
    }
    node.properties()
        .forEach(member -> {
          boolean whole = Set.of("state", "before", "after").contains(member.getKey());
          Set<String> below = whole ? Set.of("") : pathsIn(member.getValue());
          below.forEach(path -> paths.add(member.getKey() + (path.isEmpty() ? "" : "." + path)));
        });
    return paths;
  }

  private static Set<String> each(JsonNode array, Function<JsonNode, Set<String>> paths) {
    Set<String> found = new LinkedHashSet<>();
    array.forEach(one -> found.addAll(paths.apply(one)));
    return found;
  }
}
