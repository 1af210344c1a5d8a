package policyfunds.e2e.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The plain members of an object as text, so that an answer and the model can be held together. */
final class Flat {
  private static final Set<String> DERIVED = Set.of("regionName", "directionName");

  private Flat() {}

  /** Without nested members, without names that follow from codes, and without those named. */
  static SortedMap<String, String> of(JsonNode object, String... without) {
    var members = new TreeMap<String, String>();
    object.properties().stream()
        .filter(member -> !DERIVED.contains(member.getKey()))
        .filter(member -> member.getValue().isValueNode())
        .forEach(member -> members.put(member.getKey(), text(member.getValue())));
    members.keySet().removeAll(Set.of(without));
    return members;
  }

  static SortedMap<String, String> of(Map<String, Object> model) {
    var members = new TreeMap<String, String>();
    model.forEach((name, value) -> members.put(name, text(value)));
    return members;
  }

  /** A number as it must be written: plain, without trailing zeros. */
  static String text(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : String.valueOf(value);
  }

  static String text(JsonNode value) {
    return value.isNumber() ? value.decimalValue().toString() : value.asText();
  }
}
