package policyfunds.e2e.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import policyfunds.e2e.model.Past.Version;
import policyfunds.e2e.model.Resource;
import policyfunds.e2e.model.Row;
import policyfunds.e2e.model.State;
import policyfunds.e2e.model.World;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.writing.Clerk;
import policyfunds.e2e.writing.Tally;

/** Asks for what a state of the model must be answered with, and compares all of it. */
record Readings(Clerk clerk, World world, AtomicInteger count) {
  private static final String ALL = "&pageSize=500";
  private static final String NUMBER = "id";

  /** {@code moment} is null for now. */
  void compareAllocations(State state, Moment moment) {
    Answer answer = read("/allocations?fund=" + world.fund() + ALL, moment);
    assertThat(flat(answer.json().path("items")))
        .as("allocations %s", moment)
        .isEqualTo(views(state, state.allocations()));
    assertThat(answer.json().path("total").intValue()).isEqualTo(state.allocations().size());
  }

  void compareItems(State state, Moment moment) {
    Answer answer = read("/budget-items?fund=" + world.fund() + ALL, moment);
    assertThat(flat(answer.json().path("items")))
        .as("items %s", moment)
        .isEqualTo(views(state, state.items()));
  }

  void compareRegionPart(State state, String region, Moment moment) {
    JsonNode part =
        read(
                "/region-parts/%s?year=%d&fund=%s".formatted(region, world.year(), world.fund()),
                moment)
            .json();
    boolean isProvince = region.equals(World.PROVINCE);
    var figures = new Figures(state, world);
    assertThat(Figures.answered(part.path("figures")))
        .as("figures of %s %s", region, moment)
        .isEqualTo(isProvince ? figures.ofProvince() : figures.ofCity(region));
    assertThat(flat(part.path("allocations")))
        .as("allocations of %s %s", region, moment)
        .isEqualTo(
            views(
                state,
                state.allocations().stream()
                    .filter(
                        each -> isProvince ? each.region() == null : region.equals(each.region()))
                    .toList()));
    if (isProvince) {
      assertThat(flat(part.path("budgetItems")))
          .as("items of the province %s", moment)
          .isEqualTo(views(state, state.items()));
    }
    assertThat(part.path("fund").path("name").asText())
        .as("name of the fund %s", moment)
        .isEqualTo(state.fund().name());
  }

  void compareAllRegions(State state, Moment moment) {
    JsonNode all =
        read("/region-parts?year=%d&fund=%s".formatted(world.year(), world.fund()), moment).json();
    var figures = new Figures(state, world);
    for (JsonNode each : all.path("regions")) {
      String region = each.path("region").path("code").asText();
      assertThat(Figures.answered(each.path("figures")))
          .as("figures in brief of %s %s", region, moment)
          .isEqualTo(
              region.equals(World.PROVINCE)
                  ? figures.ofProvinceInBrief()
                  : figures.ofCityInBrief(region));
    }
    assertThat(all.path("regions").size()).as("regions").isPositive();
  }

  /** One resource by itself, or the refusal where it is not there. */
  void compareSingle(State state, Resource resource, Moment moment) {
    Answer answer = read(resource.path(world), moment);
    Optional<Row> row = state.row(resource);
    assertThat(Tally.word(answer))
        .as("%s %s", resource, moment)
        .isEqualTo(row.isPresent() ? "200" : resource.kind().unknown());
    row.ifPresent(there -> compareShown(state, there, answer.json(), "%s %s", resource, moment));
  }

  void compareShown(State state, Row row, JsonNode shown, String what, Object... named) {
    assertThat(Flat.of(shown)).as(what, named).isEqualTo(Flat.of(row.view(state, world)));
  }

  /** Every version with actor, reason, what differed and the whole row. */
  void compareHistory(List<Version> versions, Resource resource) {
    String path = resource.path(world) + "/history?pageSize=500";
    Answer answer = read(path, null);
    if (versions.isEmpty()) {
      assertThat(answer.status()).as(path).isEqualTo(404);
      return;
    }
    JsonNode told = answer.json().path("items");
    assertThat(told.size()).as(path).isEqualTo(versions.size());
    Row former = null;
    for (int i = 0; i < versions.size(); i++) {
      compareVersion(versions.get(i), former, told.path(i));
      former = versions.get(i).row();
    }
  }

  private void compareVersion(Version version, Row former, JsonNode told) {
    String what = "version %d of %s".formatted(version.number(), version.resource());
    assertThat(
            List.of(
                told.path("version").asText(),
                told.path("act").asText(),
                told.path("actor").asText(),
                told.path("reason").asText()))
        .as(what)
        .containsExactly(
            String.valueOf(version.number()),
            version.act(),
            version.actor(),
            world.reason(version.step()));
    assertThat(told.has("position")).as("%s: sealed or not", what).isEqualTo(told.has("sealedAt"));
    assertThat(told.has("state")).as("%s: state", what).isEqualTo(version.row() != null);
    if (version.row() != null) {
      compareStored(version.row(), told.path("state"), what);
    }
    boolean differs = former != null && version.row() != null;
    assertThat(told.has("differences")).as("%s: differences", what).isEqualTo(differs);
    if (differs) {
      assertThat(differences(told.path("differences")))
          .as("%s: differences", what)
          .isEqualTo(differences(former.stored(world), version.row().stored(world)));
    }
  }

  /** The row as the ledger keeps it; an item's number is nobody else's business. */
  void compareStored(Row row, JsonNode state, String what) {
    SortedMap<String, String> told =
        row instanceof Row.Item ? Flat.of(state, NUMBER) : Flat.of(state);
    assertThat(told).as("%s: state", what).isEqualTo(Flat.of(row.stored(world)));
  }

  private static SortedMap<String, String> differences(JsonNode told) {
    var differences = new TreeMap<String, String>();
    for (JsonNode each : told) {
      String change = Flat.text(each.path("before")) + " -> " + Flat.text(each.path("after"));
      differences.put(each.path("member").asText(), change);
    }
    return differences;
  }

  private static SortedMap<String, String> differences(
      Map<String, Object> former, Map<String, Object> latter) {
    SortedMap<String, String> before = Flat.of(former);
    SortedMap<String, String> after = Flat.of(latter);
    var differences = new TreeMap<String, String>();
    before.remove("version");
    after.remove("version");
    Stream.concat(before.keySet().stream(), after.keySet().stream())
        .filter(member -> !Objects.equals(before.get(member), after.get(member)))
        .forEach(member ->
            differences.put(
                member, before.getOrDefault(member, "") + " -> " + after.getOrDefault(member, "")));
    return differences;
  }

  private Answer read(String path, Moment moment) {
    count.incrementAndGet();
    if (moment == null) {
      return clerk.get(path);
    }
    Answer answer = clerk.get(path + (path.contains("?") ? "&" : "?") + "asOf=" + moment.instant());
    moment.compareHeaders(answer);
    return answer;
  }

  private List<SortedMap<String, String>> views(State state, List<? extends Row> rows) {
    return rows.stream().map(row -> Flat.of(row.view(state, world))).toList();
  }

  private static List<SortedMap<String, String>> flat(JsonNode items) {
    return Json.each(items).map(item -> Flat.of(item)).toList();
  }
}
