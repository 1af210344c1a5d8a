package policyfunds.kubernetes.monitoring;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.openshift.api.model.monitoring.v1.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonitoringTest {

  private static final Set<String> FUNCTIONS =
      Set.of(
          "absent",
          "count",
          "histogram_quantile",
          "increase",
          "max",
          "max_over_time",
          "min",
          "rate",
          "sum",
          "time");

  private static final ExposedMetrics EXPOSED = ExposedMetrics.listed();

  static List<Rule> alerts() {
    return Monitoring.alerts();
  }

  static List<String> expressions() {
    return Stream.concat(
            alerts().stream().map(alert -> alert.getExpr().getStrVal()),
            Monitoring.expressionsOf(Monitoring.dashboard()).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void asksOnlyForWhatIsExposed(String text) {
    Expression expression = Expression.of(text);

    assertThat(EXPOSED.missing(expression)).isEmpty();
    assertThat(FUNCTIONS).containsAll(expression.functions());
    assertThat(expression.metrics()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rate(policyfunds_city_view_total[5m])",
        "policyfunds_city_views_total{complete=\"complete\"}",
        "sum by (outcomes) (policyfunds_imports_total)",
      })
  void wouldRejectAMisspelledName(String text) {
    assertThat(EXPOSED.missing(Expression.of(text))).hasSize(1);
  }

  @Test
  void listsNothingThatNobodyLooksAt() {
    Set<String> used =
        expressions().stream()
            .flatMap(text -> Expression.of(text).metrics().stream())
            .collect(toSet());

    assertThat(used).containsAll(EXPOSED.names());
  }

  @ParameterizedTest
  @MethodSource("alerts")
  void wakesNobodyWithoutSayingWhatToDo(Rule alert) throws IOException {
    String url = alert.getAnnotations().getOrDefault("runbook_url", "");

    assertThat(alert.getLabels().get("severity")).isIn("warning", "critical");
    assertThat(alert.getAnnotations().get("summary")).isNotBlank();
    assertThat(url).endsWith("/deploy/README.md#" + alert.getAlert().toLowerCase(Locale.ROOT));
    assertThat(paragraphs().get(alert.getAlert()))
        .as("paragraph")
        .isNotNull()
        .hasSizeGreaterThan(80);
  }

  @Test
  void explainsNoAlertThatIsNotThere() throws IOException {
    assertThat(paragraphs().keySet())
        .isEqualTo(alerts().stream().map(Rule::getAlert).collect(toSet()));
  }

  @Test
  void hasCasesThatSetOffEachAlertAndCasesThatDoNot() {
    Set<String> alerts = alerts().stream().map(Rule::getAlert).collect(toSet());
    List<AlertCases> cases = AlertCases.all();

    assertThat(cases.stream().flatMap(each -> each.fired().stream()).collect(toSet()))
        .isEqualTo(alerts);
    assertThat(cases.stream().flatMap(each -> each.silent().stream()).collect(toSet()))
        .isEqualTo(alerts);
  }

  /** By the headings that alerts are named in. */
  private static Map<String, String> paragraphs() throws IOException {
    String text = Files.readString(Path.of("../README.md"));
    Map<String, String> paragraphs = new TreeMap<>();
    for (String section : text.split("(?m)^#{2,} ", -1)) {
      String heading = section.lines().findFirst().orElse("");
      if (heading.matches("PolicyFunds\\w+")) {
        paragraphs.put(heading, section.substring(heading.length()).strip());
      }
    }
    return paragraphs;
  }
}
