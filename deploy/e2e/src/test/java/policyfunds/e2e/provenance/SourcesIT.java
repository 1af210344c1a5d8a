package policyfunds.e2e.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.expected.Money.Leaf;
import policyfunds.e2e.expected.Money.StatedTotal;
import policyfunds.e2e.expected.Target;
import policyfunds.e2e.expected.Task;
import policyfunds.e2e.source.Cell;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SourceWalker;
import policyfunds.e2e.suite.SourceWalker.Walked;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class SourcesIT {
  private final Expected2020 expected = Expected2020.read();
  private final SuiteProcess suite;

  SourcesIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @ParameterizedTest
  @EnumSource
  void everySourceLeadsToItsCell(ServiceName service) {
    SourceWalker walker = suite.sourceWalker();
    int answers = 0;
    int sources = 0;
    Set<String> cells = new TreeSet<>();
    for (String path : paths(service, "2020", "GD-IIT-2020")) {
      Walked walked = walker.walk(suite.api(service).json(path));
      assertThat(walked.sources()).as("sources of %s", path).isPositive();
      answers++;
      sources += walked.sources();
      cells.addAll(walked.cells());
    }
    System.out.printf(
        "%s: %d sources of %d answers lead to %d distinct cells%n",
        service.label(), sources, answers, cells.size());
    assertThat(cells).containsAll(figureCells(service).map(SourcesIT::place).toList());
  }

  @Test
  void everySourceOfTheGeneratedNoticeLeadsToItsCell() {
    String fund = suite.generated().alone().fundCode();
    SourceWalker walker = suite.sourceWalker();
    int sources = 0;
    for (ServiceName service : ServiceName.values()) {
      for (String path : paths(service, "2031", fund)) {
        sources += walker.walk(suite.api(service).json(path)).sources();
      }
    }
    System.out.printf("generated notice: %d sources lead to their cells%n", sources);
    assertThat(sources).isPositive();
  }

  @Test
  void everyLineOfAListNamesItsSources() {
    for (ServiceName service : ServiceName.values()) {
      for (String path : lists(service)) {
        assertThat(
                Json.each(suite.api(service).json(path + "?year=2020&pageSize=500").path("items")))
            .as("%s of %s", path, service)
            .isNotEmpty()
            .allSatisfy(item -> assertThat(item.path("sources")).isNotEmpty());
      }
    }
  }

  private List<String> paths(ServiceName service, String year, String fund) {
    String inYear = "?year=" + year;
    var paths = new ArrayList<String>();
    if (service == ServiceName.GATEWAY) {
      expected.cities().stream()
          .filter(city -> isIn(year, city))
          .forEach(city -> paths.add("/api/v1/cities/" + city.code() + inYear));
      paths.add("/api/v1/province" + inYear);
      paths.add("/api/v1/consistency" + inYear);
      paths.add("/api/v1/findings" + inYear + "&pageSize=500");
      paths.add("/api/v1/derived-figures" + inYear + "&pageSize=500");
      return paths;
    }
    lists(service).forEach(list -> paths.add(list + inYear + "&pageSize=500"));
    paths.add("/api/v1/region-parts" + inYear);
    expected.cities().stream()
        .filter(city -> isIn(year, city))
        .forEach(city -> paths.add("/api/v1/region-parts/" + city.code() + inYear));
    if (service != ServiceName.TASK) {
      paths.add("/api/v1/region-parts/440000" + inYear);
      paths.add("/api/v1/funds/" + fund + "/reconciliation");
    }
    for (String list : lists(service)) {
      keys(suite.api(service), list + inYear).forEach(key -> paths.add(list + "/" + key));
    }
    return paths;
  }

  private boolean isIn(String year, City city) {
    return year.equals("2020") || suite.generated().alone().city(city.code()).isPresent();
  }

  private static List<String> lists(ServiceName service) {
    return switch (service) {
      case ALLOCATION ->
          List.of("/api/v1/allocations", "/api/v1/budget-items", "/api/v1/stated-totals");
      case TASK -> List.of("/api/v1/policy-tasks");
      case PERFORMANCE -> List.of("/api/v1/performance-goals", "/api/v1/indicator-targets");
      case GATEWAY -> List.of();
    };
  }

  private static Stream<String> keys(Api api, String list) {
    return Json.each(api.json(list + "&pageSize=500").path("items"))
        .map(item -> item.path("key"))
        .filter(JsonNode::isTextual)
        .map(key -> URLEncoder.encode(key.textValue(), StandardCharsets.UTF_8));
  }

  /** The cells of all figures that a service owns; the gateway shows them all. */
  private Stream<Cell> figureCells(ServiceName service) {
    Stream<Cell> money =
        Stream.concat(
            expected.money().leaves().stream().map(Leaf::cell),
            expected.money().statedTotals().stream().map(StatedTotal::cell));
    return switch (service) {
      case ALLOCATION -> money;
      case TASK -> expected.tasks().stream().map(Task::workload);
      case PERFORMANCE -> expected.targets().stream().map(Target::cell);
      case GATEWAY ->
          Stream.of(figureCells(ServiceName.TASK), figureCells(ServiceName.PERFORMANCE))
              .flatMap(cells -> cells);
    };
  }

  private static String place(Cell cell) {
    return "%s r%d c%d".formatted(cell.table(), cell.row(), cell.column());
  }
}
