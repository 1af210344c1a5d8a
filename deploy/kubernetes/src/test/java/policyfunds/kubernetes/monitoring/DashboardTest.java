package policyfunds.kubernetes.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The dashboard as far as it can be judged without a Grafana. */
class DashboardTest {

  private static final JsonNode DASHBOARD = Monitoring.dashboard();
  private static final int COLUMNS = 24;

  /**
   * The first model with the panels and variables that are used here; Grafana raises older ones.
   */
  private static final int OLDEST_SCHEMA = 36;

  /** Grafana's names of units, those that are used; another one is shown as a bare suffix. */
  private static final Set<String> UNITS =
      Set.of("reqps", "s", "ms", "short", "cps", "percentunit");

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{?(\\w+)");

  /** Grafana's own, made of the range that is shown. */
  private static final Set<String> GIVEN = Set.of("__rate_interval");

  static List<JsonNode> panels() {
    return DASHBOARD.path("panels").valueStream().toList();
  }

  static Stream<Arguments> graphs() {
    return panels().stream()
        .filter(panel -> !typeOf(panel).equals("row"))
        .map(panel -> Arguments.of(Named.of(panel.path("title").asText(), panel)));
  }

  @Test
  void isOneThatGrafanaKnows() {
    assertThat(DASHBOARD.path("schemaVersion").intValue()).isGreaterThanOrEqualTo(OLDEST_SCHEMA);
    assertThat(DASHBOARD.path("uid").textValue()).matches("[a-z-]{1,40}");
    assertThat(DASHBOARD.has("id")).as("an id is a Grafana's own").isFalse();
    assertThat(panels())
        .extracting(DashboardTest::typeOf)
        .containsOnly("row", "timeseries", "stat");
  }

  @Test
  void givesEachPanelANameAndANumber() {
    assertThat(panels()).extracting(panel -> panel.path("id").intValue()).doesNotHaveDuplicates();
    assertThat(panels()).extracting(panel -> panel.path("title").asText()).doesNotHaveDuplicates();
  }

  @Test
  void laysNoPanelOverAnother() {
    Set<List<Integer>> taken = new HashSet<>();
    for (JsonNode panel : panels()) {
      for (List<Integer> cell : cellsOf(panel)) {
        assertThat(taken.add(cell)).as("%s at %s", panel.path("title"), cell).isTrue();
        assertThat(cell.getFirst()).isBetween(0, COLUMNS - 1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void asksTheChosenPrometheus(JsonNode panel) {
    List<JsonNode> targets = panel.path("targets").valueStream().toList();

    assertThat(targets).isNotEmpty();
    assertThat(targets).extracting(target -> target.path("refId").asText()).doesNotHaveDuplicates();
    assertThat(Stream.concat(Stream.of(panel), targets.stream()))
        .extracting(each -> each.at("/datasource/uid").asText())
        .containsOnly("${source}");
    assertThat(targets)
        .allSatisfy(target ->
            assertThat(target.path("expr").asText()).contains("namespace=\"$namespace\""));
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void saysWhatIsShownAndInWhichUnit(JsonNode panel) {
    assertThat(panel.path("description").asText()).isNotBlank();
    assertThat(panel.at("/fieldConfig/defaults/unit").asText()).isIn(UNITS);
  }

  @Test
  void usesNoVariableThatIsNotThere() {
    Set<String> declared = new HashSet<>(GIVEN);
    DASHBOARD.at("/templating/list").forEach(one -> declared.add(one.path("name").asText()));
    Set<String> used =
        VARIABLE
            .matcher(DASHBOARD.toString())
            .results()
            .map((MatchResult found) -> found.group(1))
            .collect(Collectors.toSet());

    assertThat(used).isEqualTo(declared);
  }

  private static String typeOf(JsonNode panel) {
    return panel.path("type").asText();
  }

  /** Column and line of each square that a panel covers. */
  private static List<List<Integer>> cellsOf(JsonNode panel) {
    JsonNode place = panel.path("gridPos");
    List<List<Integer>> cells = new ArrayList<>();
    for (int x = 0; x < place.path("w").intValue(); x++) {
      for (int y = 0; y < place.path("h").intValue(); y++) {
        cells.add(List.of(place.path("x").intValue() + x, place.path("y").intValue() + y));
      }
    }
    assertThat(cells).isNotEmpty();
    return cells;
  }
}
