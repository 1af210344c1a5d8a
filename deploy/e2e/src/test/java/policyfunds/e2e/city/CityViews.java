package policyfunds.e2e.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.source.SourceText;
import policyfunds.e2e.suite.Comparison;

/** What the views of all cities must say once the notice of 2020 is held. */
public record CityViews(Expected2020 expected, Comparison comparison) {

  /** {@code view} answers for a city by its code. */
  public void compare(Function<String, JsonNode> view) {
    for (City city : expected.cities()) {
      compare(city, view.apply(city.code()));
    }
  }

  private void compare(City city, JsonNode view) {
    compareFrame(city, view);
    var figures = new CityFigures(expected, city, comparison);
    figures.compareMoney(view.path("summary"));
    figures.compareCounts(view.path("summary"));
    var records = new CityRecords(expected, city, comparison);
    records.compareAllocations(view.path("allocations"));
    records.compareTasks(view.path("tasks"));
    records.compareGoals(view.path("goals"));
  }

  private void compareFrame(City city, JsonNode view) {
    comparison.text(city.name() + " code", view.path("region").path("code"), city.code());
    comparison.text(city.name() + " name", view.path("region").path("name"), city.name());
    comparison.number(city.name() + " year", view.path("year"), 2020);
    comparison.text(city.name() + " fund", view.path("fund").path("code"), "GD-IIT-2020");
    comparison.yes(city.name() + " complete", view.path("complete"));
    comparison.yes(city.name() + " consistent", view.path("consistent"));
    for (String part : List.of("allocations", "tasks", "performance")) {
      JsonNode answered = view.path("parts").path(part);
      String at = city.name() + " part " + part + " ";
      comparison.text(at + "status", answered.path("status"), "AVAILABLE");
      comparison.text(at + "document", answered.path("document").path("id"), SourceText.DOCUMENT);
      comparison.text(at + "digest", answered.path("document").path("digest"), SourceText.SHA_256);
    }
  }
}
