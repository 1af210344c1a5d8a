package policyfunds.kubernetes.monitoring;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import policyfunds.kubernetes.tool.Promtool;
import policyfunds.kubernetes.tool.Run;

/** Series that a file makes up, and which alerts they must set off and which not. */
record AlertCases(Path file) {

  private static final Path FOLDER = Path.of("src/test/alerts");

  static List<AlertCases> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(AlertCases::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file that sets off this alert. */
  static AlertCases settingOff(String alert) {
    return all().stream()
        .filter(cases -> cases.fired().contains(alert))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing sets off " + alert));
  }

  Set<String> fired() {
    return alerts(test -> !test.path("exp_alerts").isEmpty());
  }

  Set<String> silent() {
    return alerts(test -> test.path("exp_alerts").isEmpty());
  }

  private Set<String> alerts(Predicate<JsonNode> kind) {
    try {
      return new YAMLMapper()
          .readTree(file.toFile()).findValues("alert_rule_test").stream()
              .flatMap(JsonNode::valueStream)
              .filter(kind)
              .map(test -> test.path("alertname").textValue())
              .collect(toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What Prometheus' judge says of these rules in these cases. */
  Run judge(Rules rules) throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "alerts-");
    Files.writeString(folder.resolve("rules.yaml"), rules.toString());
    Path copy = Files.copy(file, folder.resolve(file.getFileName()));
    return Promtool.run("test", "rules", copy.toString());
  }

  @Override
  public String toString() {
    return file.getFileName().toString();
  }
}
