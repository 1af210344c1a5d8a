package policyfunds.kubernetes.monitoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyfunds.kubernetes.manifest.Documents;
import policyfunds.kubernetes.manifest.Purpose;

/** The files that say what is looked at, and when somebody is woken. */
final class Monitoring {

  private static final Path FOLDER = Path.of("components/monitoring");
  private static final Pattern LABEL_VALUES = Pattern.compile("label_values\\((\\w+), (\\w+)\\)");

  private Monitoring() {}

  static List<Rule> alerts() {
    return Documents.of(Purpose.SERVING, read("rules.yaml"))
        .manifests()
        .all(PrometheusRule.class)
        .stream()
        .flatMap(rules -> rules.getSpec().getGroups().stream())
        .flatMap(group -> group.getRules().stream())
        .toList();
  }

  static JsonNode dashboard() {
    try {
      return new ObjectMapper().readTree(read("policy-funds.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the panels ask for; what the variables do is put as the metric that they look at. */
  static List<String> expressionsOf(JsonNode dashboard) {
    List<String> expressions = new ArrayList<>(dashboard.path("panels").findValuesAsText("expr"));
    for (JsonNode variable : dashboard.at("/templating/list")) {
      if (variable.path("type").asText().equals("query")) {
        Matcher asked = LABEL_VALUES.matcher(variable.path("definition").asText());
        if (!asked.matches()) {
          throw new IllegalArgumentException("no label_values: " + variable);
        }
        expressions.add("count by (%s) (%s)".formatted(asked.group(2), asked.group(1)));
      }
    }
    return expressions;
  }

  /**
   * What the panels ask Prometheus for once a namespace is chosen and Grafana has put in the rest.
   */
  static List<String> askedByPanels() {
    return dashboard().path("panels").findValuesAsText("expr").stream()
        .map(text -> text.replace("$namespace", "policy-funds").replace("$__rate_interval", "2m"))
        .toList();
  }

  static String read(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
