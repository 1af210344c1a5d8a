package policyfunds.e2e.outage;

import static policyfunds.e2e.suite.ServiceName.ALLOCATION;
import static policyfunds.e2e.suite.ServiceName.PERFORMANCE;
import static policyfunds.e2e.suite.ServiceName.TASK;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.ServiceName;

/** Which services do not answer, and what a city's view must then say and leave out. */
record Outage(Set<ServiceName> missing) {
  private static final List<String> OF_MONEY =
      List.of("allocatedWan", "shareOfFund", "shareOfCities", "rank");
  private static final List<String> OF_TASKS = List.of("taskCount");
  private static final List<String> OF_PERFORMANCE =
      List.of("goalCount", "indicatorCount", "targetCount");

  /** Each service, each pair, and all three. */
  static Stream<Outage> all() {
    return Stream.of(
            EnumSet.of(ALLOCATION),
            EnumSet.of(TASK),
            EnumSet.of(PERFORMANCE),
            EnumSet.of(ALLOCATION, TASK),
            EnumSet.of(ALLOCATION, PERFORMANCE),
            EnumSet.of(TASK, PERFORMANCE),
            EnumSet.of(ALLOCATION, TASK, PERFORMANCE))
        .map(Outage::new);
  }

  /** Compares a view with what was answered while all services were there. */
  void compare(Comparison comparison, String city, JsonNode view, JsonNode whole) {
    String at = city + " without " + missing + ": ";
    comparison.same(at + "complete", view.path("complete").toString(), "false");
    comparison.same(at + "region", view.path("region"), whole.path("region"));
    comparePart(comparison, at, "allocations", ALLOCATION, view, whole);
    comparePart(comparison, at, "tasks", TASK, view, whole);
    comparePart(comparison, at, "performance", PERFORMANCE, view, whole);
    compareList(comparison, at, "allocations", ALLOCATION, view, whole);
    compareList(comparison, at, "tasks", TASK, view, whole);
    compareList(comparison, at, "goals", PERFORMANCE, view, whole);
    compareMembers(comparison, at, OF_MONEY, ALLOCATION, view, whole);
    compareMembers(comparison, at, OF_TASKS, TASK, view, whole);
    compareMembers(comparison, at, OF_PERFORMANCE, PERFORMANCE, view, whole);
    compareDirections(comparison, at, view, whole);
    comparison.same(
        at + "checks that differ", Json.all(view.path("checks"), "status", "DIFFERS"), List.of());
  }

  private void comparePart(
      Comparison comparison,
      String at,
      String part,
      ServiceName service,
      JsonNode view,
      JsonNode whole) {
    JsonNode answered = view.path("parts").path(part);
    if (missing.contains(service)) {
      comparison.text(at + part, answered.path("status"), "UNAVAILABLE");
    } else {
      comparison.same(at + part, answered, whole.path("parts").path(part));
    }
  }

  private void compareList(
      Comparison comparison,
      String at,
      String list,
      ServiceName service,
      JsonNode view,
      JsonNode whole) {
    if (missing.contains(service)) {
      comparison.absent(at + list, view.path(list));
    } else {
      comparison.same(at + list, view.path(list), whole.path(list));
    }
  }

  private void compareMembers(
      Comparison comparison,
      String at,
      List<String> members,
      ServiceName service,
      JsonNode view,
      JsonNode whole) {
    for (String member : members) {
      JsonNode answered = view.path("summary").path(member);
      if (missing.contains(service)) {
        comparison.absent(at + member, answered);
      } else {
        comparison.same(at + member, answered, whole.path("summary").path(member));
      }
    }
  }

  private void compareDirections(Comparison comparison, String at, JsonNode view, JsonNode whole) {
    for (JsonNode answered : view.path("summary").path("directions")) {
      String code = answered.path("directionCode").asText();
      JsonNode known = Json.one(whole.path("summary").path("directions"), "directionCode", code);
      boolean money = !missing.contains(ALLOCATION);
      boolean work = !missing.contains(TASK);
      compareMember(comparison, at + code, "allocatedWan", money, answered, known);
      compareMember(comparison, at + code, "rank", money, answered, known);
      compareMember(comparison, at + code, "workload", work, answered, known);
      compareMember(comparison, at + code, "unitCostWan", money && work, answered, known);
    }
  }

  private static void compareMember(
      Comparison comparison,
      String at,
      String member,
      boolean present,
      JsonNode answered,
      JsonNode known) {
    if (present) {
      comparison.same(at + " " + member, answered.path(member), known.path(member));
    } else {
      comparison.absent(at + " " + member, answered.path(member));
    }
  }

  @Override
  public String toString() {
    return missing.toString();
  }
}
