package policyfunds.e2e.suite;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The checks 核对 of an answer. */
public record Checks(JsonNode checks) {

  public static Checks of(JsonNode answer) {
    if (!answer.path("checks").isArray()) {
      throw new AssertionError("no checks in " + answer);
    }
    return new Checks(answer.path("checks"));
  }

  public Map<String, Long> countByRule() {
    return new TreeMap<>(
        Json.each(checks).collect(groupingBy(check -> check.path("rule").asText(), counting())));
  }

  public List<JsonNode> ofRule(String rule) {
    return Json.all(checks, "rule", rule);
  }

  /** Rules with a check whose sides differ. */
  public Set<String> differing() {
    return Json.all(checks, "status", "DIFFERS").stream()
        .map(check -> check.path("rule").asText())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How many checks hold, each with values that are equal, a unit and cells on both sides. */
  public int compareSound(Comparison comparison) {
    for (JsonNode check : checks) {
      String at = check.path("rule").asText() + " " + subject(check) + " ";
      comparison.text(at + "status", check.path("status"), "HOLDS");
      comparison.number(at + "difference", check.path("difference"), BigDecimal.ZERO);
      for (String side : List.of("left", "right")) {
        JsonNode answered = check.path(side);
        comparison.same(at + side + " has cells", !answered.path("cells").isEmpty(), true);
        comparison.same(
            at + side + " has a label", !answered.path("label").asText().isEmpty(), true);
        comparison.same(at + side + " has a unit", !answered.path("unit").asText().isEmpty(), true);
      }
      comparison.same(at + "has a title", !check.path("title").asText().isEmpty(), true);
    }
    return checks.size();
  }

  /** The values on both sides of a rule's checks, "left = right", in the order of the answer. */
  public List<String> sides(String rule) {
    return ofRule(rule).stream()
        .map(check ->
            "%s %s = %s %s"
                .formatted(
                    check.path("left").path("value").asText(),
                    check.path("left").path("unit").asText(),
                    check.path("right").path("value").asText(),
                    check.path("right").path("unit").asText()))
        .toList();
  }

  public static String subject(JsonNode check) {
    return List.of("regionName", "directionName", "itemSequences", "subject").stream()
        .map(check::path)
        .filter(node -> !node.isMissingNode() && !node.isNull())
        .map(node -> node.isTextual() ? node.textValue() : node.toString())
        .collect(Collectors.joining(" "));
  }
}
