package policyfunds.e2e.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class CityViewIT {
  private static final Set<String> INCLUDABLE =
      Set.of("allocations", "tasks", "goals", "checks", "findings");

  private final Expected2020 expected = Expected2020.read();
  private final Api gateway;

  CityViewIT(SuiteProcess suite) {
    gateway = suite.gateway();
  }

  @Test
  void saysOfEveryCityWhatTheNoticeSays() {
    var comparison = new Comparison();
    new CityViews(expected, comparison).compare(code -> view(code, ""));
    System.out.printf(
        "city views: %d figures of %d cities compared%n",
        comparison.figures(), expected.cities().size());
    comparison.assertAllEqual();
  }

  @Test
  void holdsEveryCheckOfEveryCity() {
    int checks = 0;
    for (City city : expected.cities()) {
      JsonNode answered = view(city.code(), "").path("checks");
      assertThat(answered).as("checks of %s", city.name()).isNotEmpty();
      assertThat(Json.each(answered))
          .as("checks of %s", city.name())
          .allSatisfy(check -> assertThat(check.path("status").asText()).isEqualTo("HOLDS"))
          .allSatisfy(
              check -> assertThat(check.path("regionCode").asText()).isEqualTo(city.code()));
      checks += answered.size();
    }
    System.out.printf("city views: %d checks hold%n", checks);
  }

  @ParameterizedTest
  @ValueSource(strings = {"allocations", "tasks", "goals", "checks", "findings", "tasks,goals"})
  void showsOnlyThePartsThatAreIncluded(String include) {
    JsonNode whole = view("440100", "");
    JsonNode trimmed = view("440100", "&include=" + include);
    var shown = new TreeSet<String>();
    trimmed.fieldNames().forEachRemaining(shown::add);
    shown.retainAll(INCLUDABLE);
    assertThat(shown).containsExactlyInAnyOrder(include.split(","));
    assertThat(shown).allSatisfy(part -> assertThat(trimmed.get(part)).isEqualTo(whole.get(part)));
    assertThat(trimmed.get("summary")).isEqualTo(whole.get("summary"));
    assertThat(trimmed.get("parts")).isEqualTo(whole.get("parts"));
  }

  @Test
  void answersTheSameForTheFundByItsCode() {
    assertThat(view("441900", "&fund=GD-IIT-2020")).isEqualTo(view("441900", ""));
  }

  private JsonNode view(String code, String more) {
    return gateway.json("/api/v1/cities/" + code + "?year=2020" + more);
  }
}
