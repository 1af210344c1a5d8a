package policyfunds.e2e.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.access.Role;
import policyfunds.e2e.beside.Beside;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.generator.GeneratedNotice;
import policyfunds.e2e.generator.Generator;
import policyfunds.e2e.generator.NoticeFolder;
import policyfunds.e2e.generator.Place;
import policyfunds.e2e.maker.Form;
import policyfunds.e2e.maker.Upload;
import policyfunds.e2e.paper.Paper;
import policyfunds.e2e.source.SourceText;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.FreePorts;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.writing.Scale;

/** Next year's notice, and another province's with cities and directions of its own. */
@ExtendWith(DocumentSuite.class)
class OtherNoticesIT {
  private final SuiteProcess suite;
  private final Generator generator;
  private final Comparison comparison = new Comparison();

  OtherNoticesIT(SuiteProcess suite) {
    this.suite = suite;
    long seed = Scale.seed() % 1_000_000;
    this.generator = new Generator(seed);
    System.out.printf("documents: notices made of seed %d%n", seed);
  }

  @Test
  void showsTheNextYearBesideTheOneBefore() {
    Documents documents = Documents.of(suite);
    documents.taken(Upload.of("notice.txt", SourceText.read().bytes()));
    Figures before = Figures.of(suite, "GD-IIT-2020", 2020);
    GeneratedNotice notice =
        generator.noticeOfManyProjects(Place.GUANGDONG, "440000-2021", 2021, "GD-IIT-2021");
    documents.takenOver(upload(notice, Form.XLSX), notice.id());
    compare(notice, suite.gateway());
    Figures.of(suite, "GD-IIT-2020", 2020).compare("2020 still", before, comparison);
    finish(notice);
  }

  @Test
  void showsAnotherProvinceWithItsOwnCitiesAndDirections() {
    Documents ofHunan = Documents.by(suite, Role.EDITOR, Place.HUNAN.code());
    GeneratedNotice notice =
        generator.noticeOfManyProjects(Place.HUNAN, "430000-2022", 2022, "HN-IIT-2022");
    ofHunan.takenOver(upload(notice, Form.DOCX), notice.id());
    try (Beside gateway = gatewayOf(Place.HUNAN)) {
      compare(notice, gateway.api());
    }
    finish(notice);
  }

  /** The header of annex 5 is another one, and its spans are lost in the text form. */
  @Test
  void asksForTheSpansOfAHeaderThatItDoesNotKnow() {
    Documents documents = Documents.of(suite);
    GeneratedNotice notice = generator.notice(Place.GUANGDONG, "440000-2023", 2023, "GD-IIT-2023");
    Upload text = upload(notice, Form.TEXT).tried();
    assertThat(Documents.errors(documents.taken(text)).stream().map(Documents.Wrong::code))
        .containsOnly("SPANS_MISSING");
    String spans =
        """
        [{"table":"5-1","row":1,"spans":[1,1,1,3,2]},{"table":"5-1","row":2,"spans":[1,1,1,2,1,2]}]\
        """;
    assertThat(Documents.errors(documents.taken(text.with("spans", spans)))).isEmpty();
  }

  /** A gateway is of one province, whose view it gives besides those of all cities. */
  private Beside gatewayOf(Place place) {
    var environment = new HashMap<>(suite.access(true));
    environment.putAll(suite.neighbours());
    environment.put("POLICYFUNDS_PROVINCE", place.code());
    int port = FreePorts.find(1).getFirst();
    return Beside.start(suite, ServiceName.GATEWAY, port, "gateway-" + place.code(), environment)
        .awaitReady();
  }

  private void compare(GeneratedNotice notice, Api gateway) {
    String query = "?year=%d&fund=%s".formatted(notice.year(), notice.fundCode());
    for (City city : notice.place().cities()) {
      JsonNode view = gateway.json("/api/v1/cities/" + city.code() + query);
      JsonNode summary = view.path("summary");
      String at = city.name() + " ";
      comparison.yes(at + "consistent", view.path("consistent"));
      var made = notice.city(city.code());
      comparison.number(
          at + "money", summary.path("allocatedWan"), made.map(c -> c.allocatedWan()));
      made.ifPresent(known -> {
        List<JsonNode> survey =
            Json.all(summary.path("directions"), "directionCode", notice.place().survey().code());
        comparison.same(at + "survey", survey.size(), known.isSurveyed() ? 1 : 0);
        survey.forEach(direction ->
            comparison.number(
                at + "workload",
                direction.path("workload"),
                BigDecimal.valueOf(known.workloadVisits())));
        comparison.same(at + "tasks", view.path("tasks").size(), known.directions());
        comparison.same(at + "goals", view.path("goals").size(), known.directions());
      });
    }
    compareProvince(notice, gateway.json("/api/v1/province" + query));
  }

  private void compareProvince(GeneratedNotice notice, JsonNode province) {
    JsonNode summary = province.path("summary");
    comparison.text("province", province.path("region").path("code"), notice.place().code());
    comparison.number("fund", summary.path("fundWan"), notice.fundWan());
    comparison.number("cities", summary.path("citiesWan"), notice.citiesWan());
    comparison.number("province's", summary.path("provinceWan"), notice.provinceWan());
    comparison.same("projects", province.path("goals").size(), notice.projects().size());
    comparison.same("items", province.path("items").size(), notice.items().size() + 1);
  }

  private void finish(GeneratedNotice notice) {
    System.out.printf("documents: %s, %d figures compared%n", notice, comparison.figures());
    comparison.assertAllEqual();
  }

  private static Upload upload(GeneratedNotice notice, Form form) {
    return Upload.of(form.make(Paper.of(NoticeFolder.text(notice))))
        .with("fund", notice.fundCode())
        .with("fundName", notice.fundName())
        .with("links", Json.text(NoticeFolder.links(notice)));
  }
}
