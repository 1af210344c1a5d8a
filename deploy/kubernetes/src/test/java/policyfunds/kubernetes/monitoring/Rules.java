package policyfunds.kubernetes.monitoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Rules as Prometheus itself reads them, which the operator unwraps; JSON is YAML as well. */
record Rules(JsonNode spec) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** All but the addresses of the runbook, which are a site's own. */
  static Rules asTheyAre() {
    var rules = new Rules(written());
    rules.alerts().forEach(alert -> ((ObjectNode) alert.get("annotations")).remove("runbook_url"));
    return rules;
  }

  /** The same with one alert that never fires. */
  static Rules withSilent(String name) {
    Rules rules = asTheyAre();
    rules.alerts().stream()
        .filter(alert -> alert.get("alert").textValue().equals(name))
        .forEach(alert -> alert.put("expr", "vector(0) > 1"));
    return rules;
  }

  /** Each expression as something to be kept, which is read and not judged. */
  static Rules recording(List<String> expressions) {
    ObjectNode spec = JSON.createObjectNode();
    var rules = spec.putArray("groups").addObject().put("name", "panels").putArray("rules");
    expressions.forEach(
        text -> rules.addObject().put("record", "panel:" + rules.size()).put("expr", text));
    return new Rules(spec);
  }

  private static JsonNode written() {
    try {
      return new YAMLMapper().readTree(Monitoring.read("rules.yaml")).get("spec");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<ObjectNode> alerts() {
    return spec.findValues("rules").stream()
        .flatMap(JsonNode::valueStream)
        .map(ObjectNode.class::cast)
        .toList();
  }

  @Override
  public String toString() {
    return spec.toPrettyString();
  }
}
