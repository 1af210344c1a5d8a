package policyfunds.e2e.generated;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.generator.GeneratedCity;
import policyfunds.e2e.generator.GeneratedItem;
import policyfunds.e2e.generator.GeneratedNotice;
import policyfunds.e2e.generator.NoticeFolder;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class GeneratedDocumentIT {
  private final Comparison comparison = new Comparison();
  private final SuiteProcess suite;
  private final Api gateway;

  GeneratedDocumentIT(SuiteProcess suite) {
    this.suite = suite;
    this.gateway = suite.gateway();
  }

  @Test
  void saysOfEveryCityWhatTheNoticeWasMadeFrom() {
    for (GeneratedNotice notice : suite.generated().all()) {
      JsonNode list = gateway.json("/api/v1/cities?" + query(notice)).path("items");
      for (City city : Expected2020.read().cities()) {
        JsonNode view = gateway.json("/api/v1/cities/%s?%s".formatted(city.code(), query(notice)));
        compare(notice, notice.city(city.code()), view);
        JsonNode line = Json.one(list, "regionCode", city.code());
        comparison.same(
            city.name() + " money in the list",
            line.path("allocatedWan"),
            view.path("summary").path("allocatedWan"));
        comparison.same(
            city.name() + " rank in the list",
            line.path("rank"),
            view.path("summary").path("rank"));
      }
    }
    finish("city views");
  }

  private void compare(GeneratedNotice notice, Optional<GeneratedCity> city, JsonNode view) {
    JsonNode summary = view.path("summary");
    String at = view.path("region").path("name").asText() + " of " + notice.id() + " ";
    comparison.yes(at + "complete", view.path("complete"));
    comparison.yes(at + "consistent", view.path("consistent"));
    comparison.text(at + "fund", view.path("fund").path("code"), notice.fundCode());
    comparison.text(
        at + "digest",
        view.path("parts").path("tasks").path("document").path("digest"),
        NoticeFolder.digest(notice));
    comparison.number(
        at + "money", summary.path("allocatedWan"), city.map(GeneratedCity::allocatedWan));
    comparison.number(
        at + "share of the fund",
        summary.path("shareOfFund"),
        city.map(c -> c.allocatedWan().divide(notice.fundWan(), 6, HALF_UP)));
    comparison.number(
        at + "share of the cities",
        summary.path("shareOfCities"),
        city.map(c -> c.allocatedWan().divide(notice.citiesWan(), 6, HALF_UP)));
    comparison.number(
        at + "rank", summary.path("rank"), city.map(c -> BigDecimal.valueOf(notice.rank(c))));
    int directions = city.map(GeneratedCity::directions).orElse(0);
    comparison.same(at + "allocations", view.path("allocations").size(), directions);
    comparison.same(at + "tasks", view.path("tasks").size(), directions);
    comparison.same(at + "goals", view.path("goals").size(), directions);
    comparison.number(at + "taskCount", summary.path("taskCount"), directions);
    comparison.number(
        at + "targets",
        summary.path("targetCount"),
        city.map(GeneratedCity::indicators).orElse(0).longValue());
    city.filter(GeneratedCity::isSurveyed).ifPresent(c -> compareSurvey(at, c, summary));
  }

  private void compareSurvey(String at, GeneratedCity city, JsonNode summary) {
    JsonNode survey = Json.one(summary.path("directions"), "directionCode", "ENTERPRISE_SURVEY");
    BigDecimal visits = BigDecimal.valueOf(city.workloadVisits());
    comparison.number(at + "survey money", survey.path("allocatedWan"), city.surveyWan());
    comparison.number(at + "workload", survey.path("workload"), visits);
    comparison.number(
        at + "unit cost",
        survey.path("unitCostWan"),
        city.surveyWan().map(wan -> wan.divide(visits, 8, HALF_UP)));
  }

  @Test
  void dividesTheFundBetweenCitiesAndProvince() {
    for (GeneratedNotice notice : suite.generated().all()) {
      JsonNode province = gateway.json("/api/v1/province?" + query(notice));
      String at = notice.id() + " ";
      JsonNode summary = province.path("summary");
      comparison.number(at + "fund", summary.path("fundWan"), notice.fundWan());
      comparison.number(at + "cities", summary.path("citiesWan"), notice.citiesWan());
      comparison.number(at + "province", summary.path("provinceWan"), notice.provinceWan());
      comparison.same(at + "items", province.path("items").size(), notice.items().size() + 1);
      comparison.same(at + "goals", province.path("goals").size(), notice.projects().size());
      for (GeneratedItem item : notice.items()) {
        JsonNode answered =
            Json.one(province.path("items"), "sequence", String.valueOf(item.sequence()));
        comparison.text(at + "item", answered.path("name"), item.name());
        comparison.number(at + "item", answered.path("amountWan"), item.amountWan());
        comparison.text(at + "item", answered.path("organization"), item.organization());
      }
    }
    finish("province");
  }

  @Test
  void leavesTheFiguresOf2020Untouched() {
    JsonNode summary = gateway.json("/api/v1/province?year=2020").path("summary");
    assertThat(summary.path("fundWan").intValue()).isEqualTo(5601);
    assertThat(summary.path("citiesWan").intValue()).isEqualTo(2519);
    assertThat(summary.path("provinceWan").intValue()).isEqualTo(3082);
  }

  private void finish(String what) {
    System.out.printf(
        "generated %s: %d figures compared (%s)%n",
        what, comparison.figures(), suite.generated().alone());
    comparison.assertAllEqual();
  }

  private static String query(GeneratedNotice notice) {
    return "year=%d&fund=%s".formatted(notice.year(), notice.fundCode());
  }
}
