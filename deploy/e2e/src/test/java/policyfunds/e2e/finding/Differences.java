package policyfunds.e2e.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What one reading of a list says that another does not, byte for byte. */
record Differences(List<JsonNode> before, List<JsonNode> after) {

  /** Keys of the items that have come, gone or changed. */
  Set<String> keys() {
    Map<String, List<String>> then = byKey(before);
    Map<String, List<String>> now = byKey(after);
    var keys = new TreeSet<>(then.keySet());
    keys.addAll(now.keySet());
    keys.removeIf(key -> then.getOrDefault(key, List.of()).equals(now.get(key)));
    return keys;
  }

  private static Map<String, List<String>> byKey(List<JsonNode> items) {
    return items.stream()
        .collect(groupingBy(Derived2020::key, mapping(JsonNode::toString, toList())));
  }
}
