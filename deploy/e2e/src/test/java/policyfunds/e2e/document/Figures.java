package policyfunds.e2e.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;

/**
 * All that the suite says of a fund 全部数字 in views, lists and checks, as if its year were 2020; what
 * tells revisions apart is left out.
 */
public record Figures(Map<String, JsonNode> answers) {
  private static final Set<String> OF_A_REVISION = Set.of("digest", "id", "version", "updatedAt");
  private static final Set<String> OF_A_PLACE =
      Set.of("source", "sources", "cells", "allocatedCells", "workloadCells");

  public static Figures of(SuiteProcess suite, String fund, int year) {
    var answers = new LinkedHashMap<String, JsonNode>();
    String query = "?year=%d&fund=%s".formatted(year, fund);
    for (City city : Expected2020.read().cities()) {
      String path = "/api/v1/cities/" + city.code();
      answers.put(city.name(), ask(suite.gateway(), path + query, fund, year));
    }
    for (String view : List.of("cities", "province", "consistency")) {
      answers.put(view, ask(suite.gateway(), "/api/v1/" + view + query, fund, year));
    }
    Api allocation = suite.api(ServiceName.ALLOCATION);
    Api performance = suite.api(ServiceName.PERFORMANCE);
    String all = query + "&pageSize=500";
    answers.put("allocations", ask(allocation, "/api/v1/allocations" + all, fund, year));
    answers.put("items", ask(allocation, "/api/v1/budget-items" + all, fund, year));
    answers.put(
        "tasks", ask(suite.api(ServiceName.TASK), "/api/v1/policy-tasks" + all, fund, year));
    answers.put("targets", ask(performance, "/api/v1/indicator-targets" + all, fund, year));
    String reconciliation = "/api/v1/funds/" + fund + "/reconciliation";
    answers.put("money reconciled", ask(allocation, reconciliation, fund, year));
    answers.put("goals reconciled", ask(performance, reconciliation, fund, year));
    return new Figures(answers);
  }

  /**
   * Without the cells that the figures come from and without an order, which both may be others.
   */
  public Figures withoutPlaces() {
    var without = new LinkedHashMap<String, JsonNode>();
    answers.forEach(
        (name, answer) -> without.put(name, sorted(without(OF_A_PLACE, answer.deepCopy()))));
    return new Figures(without);
  }

  private static JsonNode sorted(JsonNode node) {
    node.forEach(Figures::sorted);
    if (node instanceof ArrayNode array) {
      List<JsonNode> items =
          array.valueStream().sorted(Comparator.comparing(JsonNode::toString)).toList();
      array.removeAll().addAll(items);
    }
    return node;
  }

  /** Counts every value that was compared and names each that differs. */
  public void compare(String what, Figures expected, Comparison comparison) {
    expected.answers.forEach(
        (name, answer) -> compare(what + " " + name, answers.get(name), answer, comparison));
  }

  private static void compare(
      String at, JsonNode answered, JsonNode expected, Comparison comparison) {
    if (expected.isObject() && answered.isObject()) {
      var names = new TreeSet<String>();
      expected.fieldNames().forEachRemaining(names::add);
      answered.fieldNames().forEachRemaining(names::add);
      names.forEach(
          name -> compare(at + "/" + name, answered.path(name), expected.path(name), comparison));
    } else if (expected.isArray() && answered.size() == expected.size()) {
      for (int i = 0; i < expected.size(); i++) {
        compare(at + "/" + i, answered.path(i), expected.path(i), comparison);
      }
    } else {
      comparison.same(at, answered.toString(), expected.toString());
    }
  }

  private static JsonNode ask(Api api, String path, String fund, int year) {
    String body = api.json(path).toString().replace(fund, "GD-IIT-2020");
    String as2020 = body.replaceAll("(?<![\\d.])" + year + "(?!\\d)", "2020");
    return without(OF_A_REVISION, Json.parse(as2020));
  }

  private static JsonNode without(Set<String> members, JsonNode node) {
    switch (node) {
      case ObjectNode object -> {
        object.remove(members);
        object.forEach(member -> without(members, member));
      }
      case ArrayNode array -> array.forEach(item -> without(members, item));
      default -> {}
    }
    return node;
  }
}
