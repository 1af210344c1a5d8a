package policyfunds.e2e.watched;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import policyfunds.e2e.suite.Launcher;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;

/** Alerts and dashboard rest on a list of metrics, which the running services must expose. */
@ExtendWith(SuiteExtension.class)
class MetricsIT {
  private static final String LIST = "deploy/kubernetes/components/monitoring/metrics.csv";
  private static final String RULES = "deploy/kubernetes/components/monitoring/rules.yaml";
  private static final Pattern CLIENTS = Pattern.compile("clientName=~\"([^\"]+)\"");
  private static final String CITY = "/api/v1/cities/440100?year=2020";
  private static final Duration FIRST_LOOK = Duration.ofSeconds(90);

  private final SuiteProcess suite;

  MetricsIT(SuiteProcess suite) {
    this.suite = suite;
  }

  /** A line of the list. */
  private record Listed(String service, String metric, List<String> labels) {
    static Listed of(String line) {
      String[] cells = line.split(",", -1);
      return new Listed(cells[0], cells[1], Arrays.asList(cells[2].split(" ")));
    }
  }

  /**
   * Circuit breakers and clients are there from their first call on, checks from the first look.
   */
  @BeforeEach
  void askAndWaitForTheFirstLook() {
    suite.gateway().json(CITY);
    Until.holds(
        "checks were looked at",
        FIRST_LOOK,
        () ->
            List.of(ServiceName.ALLOCATION, ServiceName.PERFORMANCE).stream()
                .allMatch(service ->
                    suite
                        .management(service)
                        .get("/q/metrics")
                        .body()
                        .contains("policyfunds_reconciliation_failed_checks{")));
  }

  @ParameterizedTest
  @EnumSource
  void exposesWhatAlertsAndDashboardRestOn(ServiceName service) throws IOException {
    Samples exposed = Samples.of(suite, service);
    List<Listed> listed =
        listed().stream().filter(each -> each.service().equals(service.module())).toList();

    assertThat(listed).hasSizeGreaterThan(5);
    for (Listed each : listed) {
      Set<String> labels = exposed.labelsByName().get(each.metric());
      assertThat(labels).as("labels of %s", each.metric()).isNotNull();
      assertThat(each.labels()).as(each.metric()).allMatch(l -> l.isEmpty() || labels.contains(l));
    }
  }

  @ParameterizedTest
  @EnumSource
  void countsNothingOfItsOwnThatNobodyLooksAt(ServiceName service) throws IOException {
    Set<String> listed = listed().stream().map(Listed::metric).collect(Collectors.toSet());

    assertThat(Samples.of(suite, service).labelsByName().keySet())
        .filteredOn(name -> name.startsWith("policyfunds_"))
        .isNotEmpty()
        .isSubsetOf(listed);
  }

  /** PolicyFundsNeighbourSlow selects by them. */
  @Test
  void tellsItsClientsByTheNamesThatAnAlertSelects() throws IOException {
    String rules = Files.readString(Launcher.REPOSITORY.resolve(RULES));
    List<String> selected =
        CLIENTS
            .matcher(rules)
            .results()
            .flatMap(found -> Stream.of(found.group(1).split("\\|")))
            .toList();

    assertThat(selected).containsExactlyInAnyOrder("allocation", "task", "performance");
    assertThat(
            Samples.of(suite, ServiceName.GATEWAY)
                .said("http_client_requests_seconds_bucket", "clientName"))
        .containsAll(selected);
  }

  @Test
  void countsAViewOnce() {
    long before = views();
    suite.gateway().json(CITY);

    assertThat(views()).isEqualTo(before + 1);
  }

  private long views() {
    return Samples.of(suite, ServiceName.GATEWAY).sum("policyfunds_city_views_total", "complet");
  }

  private static List<Listed> listed() throws IOException {
    return Files.readAllLines(Launcher.REPOSITORY.resolve(LIST)).stream()
        .skip(1)
        .map(Listed::of)
        .toList();
  }
}
