package policyfunds.e2e.city;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.expected.Task;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class CitiesIT {
  private static final Offset<BigDecimal> TWENTY_ONE_ROUNDINGS =
      Offset.offset(new BigDecimal("0.0000105"));

  private final Expected2020 expected = Expected2020.read();
  private final JsonNode answer;

  CitiesIT(SuiteProcess suite) {
    answer = suite.gateway().json("/api/v1/cities?year=2020");
  }

  @Test
  void listsTheCitiesInTheOrderOfTheNotice() {
    assertThat(Json.each(answer.path("items")).map(item -> item.path("regionCode").asText()))
        .containsExactlyElementsOf(expected.cities().stream().map(City::code).toList());
    assertThat(answer.path("complete").booleanValue()).isTrue();
    assertThat(answer.path("consistent").booleanValue()).isTrue();
    assertThat(answer.path("fund").path("code").asText()).isEqualTo("GD-IIT-2020");
  }

  @Test
  void saysTheFiguresOfEveryCity() {
    var comparison = new Comparison();
    for (City city : expected.cities()) {
      JsonNode item = Json.one(answer.path("items"), "regionCode", city.code());
      comparison.text(city.name() + " name", item.path("regionName"), city.name());
      new CityFigures(expected, city, comparison).compareMoney(item);
      JsonNode workloads = item.path("workloads");
      comparison.same(city.name() + " workloads", workloads.size(), 1);
      comparison.text(city.name() + " unit", workloads.path(0).path("unit"), "家次");
      comparison.number(city.name() + " work", workloads.path(0).path("value"), visits(city));
    }
    System.out.printf("list of cities: %d figures compared%n", comparison.figures());
    comparison.assertAllEqual();
  }

  @Test
  void sharesAddUpToTheCitiesPartOfTheFund() {
    BigDecimal ofFund = new BigDecimal("2519").divide(new BigDecimal("5601"), 12, HALF_UP);
    assertThat(sum("shareOfCities")).isCloseTo(BigDecimal.ONE, TWENTY_ONE_ROUNDINGS);
    assertThat(sum("shareOfFund")).isCloseTo(ofFund, TWENTY_ONE_ROUNDINGS);
    assertThat(sum("allocatedWan")).isEqualByComparingTo("2519");
  }

  @Test
  void sharesARankBetweenEqualsAndSkipsTheNext() {
    List<Integer> ranks =
        Json.each(answer.path("items")).map(item -> item.path("rank").intValue()).sorted().toList();
    assertThat(ranks).startsWith(1, 2, 3).endsWith(19, 20, 20).hasSize(21);
  }

  private Optional<BigDecimal> visits(City city) {
    return expected.tasksOf(city).stream()
        .map(Task::workloadVisits)
        .flatMap(Optional::stream)
        .reduce(BigDecimal::add);
  }

  private BigDecimal sum(String member) {
    return Json.each(answer.path("items"))
        .map(item -> item.path(member).decimalValue())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
