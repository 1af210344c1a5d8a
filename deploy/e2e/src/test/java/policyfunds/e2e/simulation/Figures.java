package policyfunds.e2e.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import policyfunds.e2e.model.Row.Allocation;
import policyfunds.e2e.model.State;
import policyfunds.e2e.model.World;
import policyfunds.e2e.suite.Json;

/** The sums that a region part must show, computed from the model's allocations one by one. */
record Figures(State state, World world) {

  static List<String> answered(JsonNode figures) {
    return Json.each(figures).map(Figures::line).sorted().toList();
  }

  List<String> ofCity(String region) {
    List<Allocation> own = where(each -> region.equals(each.region()));
    var lines = new ArrayList<>(allocated(own));
    lines.add(sum("FUND_TOTAL", "", "", "", state.allocations()));
    lines.add(sum("CITIES_TOTAL", "", "", "", where(each -> each.region() != null)));
    if (!own.isEmpty()) {
      lines.add(line("ALLOCATED_RANK", "", "", "", BigDecimal.valueOf(rank(own)), 0));
    }
    return sorted(lines);
  }

  /** What the list of all regions tells of a city. */
  List<String> ofCityInBrief(String region) {
    List<Allocation> own = where(each -> region.equals(each.region()));
    var lines = new ArrayList<>(allocated(own));
    lines.addAll(received(own));
    return sorted(lines);
  }

  /** What the list of all regions tells of the province. */
  List<String> ofProvinceInBrief() {
    var lines = new ArrayList<>(ofProvince());
    lines.addAll(received(where(each -> each.region() == null)));
    return sorted(lines);
  }

  private List<String> received(List<Allocation> own) {
    var lines = new ArrayList<String>();
    grouped(own, Allocation::organization)
        .forEach((receiver, group) -> {
          String name = world.named(state.organization((Integer) receiver).name());
          lines.add(line("RECIPIENT_TOTAL", "", "", name, total(group), 0));
        });
    return lines;
  }

  List<String> ofProvince() {
    List<Allocation> all = state.allocations();
    var lines = new ArrayList<String>();
    grouped(where(each -> each.region() == null), Allocation::item)
        .forEach((item, group) -> {
          String name = state.item((Integer) item).name();
          lines.add(line("ITEM_ALLOCATED", "", "[" + item + "]", name, total(group), 0));
        });
    lines.add(sum("FUND_TOTAL", "", "", "", all));
    lines.add(sum("CITIES_TOTAL", "", "", "", where(each -> each.region() != null)));
    lines.add(sum("PROVINCE_TOTAL", "", "", "", where(each -> each.region() == null)));
    grouped(where(each -> each.direction() != null), Allocation::direction)
        .forEach(
            (code, group) -> lines.add(sum("DIRECTION_TOTAL", code.toString(), "", "", group)));
    grouped(all, each -> state.organization(each.organization()).kind())
        .forEach((kind, group) -> lines.add(sum("KIND_TOTAL", "", "", kind.toString(), group)));
    grouped(all, Allocation::item)
        .forEach((item, group) -> lines.add(sum("ITEM_TOTAL", "", "[" + item + "]", "", group)));
    return sorted(lines);
  }

  /** Whoever receives the same shares the better rank. */
  private long rank(List<Allocation> own) {
    BigDecimal received = total(own);
    return 1
        + grouped(where(each -> each.region() != null), Allocation::region).values().stream()
            .filter(group -> total(group).compareTo(received) > 0)
            .count();
  }

  private static List<String> allocated(List<Allocation> own) {
    var lines = new ArrayList<String>();
    grouped(own, each -> Objects.requireNonNullElse(each.direction(), ""))
        .forEach((code, group) ->
            lines.add(line("ALLOCATED", code.toString(), "", "", total(group), 0)));
    return lines;
  }

  private List<Allocation> where(Predicate<Allocation> condition) {
    return state.allocations().stream().filter(condition).toList();
  }

  private static TreeMap<Object, List<Allocation>> grouped(
      List<Allocation> allocations, Function<Allocation, Object> key) {
    return allocations.stream()
        .collect(
            Collectors.groupingBy(
                key,
                () -> new TreeMap<>(Comparator.comparing(Object::toString)),
                Collectors.toList()));
  }

  private static BigDecimal total(Collection<Allocation> allocations) {
    return allocations.stream().map(Allocation::amountWan).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String sum(
      String code, String direction, String items, String about, List<Allocation> summed) {
    return line(code, direction, items, about, total(summed), summed.size());
  }

  private static String line(
      String code, String direction, String items, String about, BigDecimal value, int count) {
    return "%s %s %s %s = %s of %d"
        .formatted(code, direction, items, about, Flat.text((Object) value), count);
  }

  private static String line(JsonNode figure) {
    return "%s %s %s %s = %s of %d"
        .formatted(
            figure.path("code").asText(),
            figure.path("directionCode").asText(),
            figure.path("itemSequences").isArray() ? figure.path("itemSequences") : "",
            figure.path("subject").asText(),
            Flat.text(figure.path("value")),
            figure.path("cellCount").intValue());
  }

  private static List<String> sorted(List<String> lines) {
    return lines.stream().sorted().toList();
  }
}
