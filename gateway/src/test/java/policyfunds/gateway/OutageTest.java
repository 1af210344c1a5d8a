package policyfunds.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.testing.Tokens;

/** What each view says, and what it leaves out, when services are gone. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class OutageTest {

  @AfterEach
  void behave() {
    StandIns.behave();
  }

  @ParameterizedTest(name = "allocation {0}, task {1}, performance {2}")
  @CsvSource({
    "false, true, true",
    "true, false, true",
    "true, true, false",
    "true, false, false",
    "false, true, false",
    "false, false, true",
    "false, false, false",
  })
  void leavesOutWhatTheMissingWouldTell(boolean money, boolean work, boolean promises) {
    Outage outage = new Outage(money, work, promises);
    outage.begin();

    cityCodes().forEach(code -> outage.city("/api/v1/cities/" + code + "?year=2020"));
    outage.cities();
    outage.province();
    outage.consistency();
    outage.findings();
  }

  /** Who is there, and what follows for each view. */
  private record Outage(boolean money, boolean work, boolean promises) {

    void begin() {
      StandIns.ALLOCATION.becomes(money ? Manner.well() : Manner.status(500));
      StandIns.TASK.becomes(work ? Manner.well() : Manner.status(500));
      StandIns.PERFORMANCE.becomes(promises ? Manner.well() : Manner.status(500));
    }

    void city(String path) {
      JsonNode view = ask(path);
      JsonNode summary = view.path("summary");
      there(summary, money, "allocatedWan", "shareOfFund", "shareOfCities", "rank");
      there(summary, work, "taskCount");
      there(summary, promises, "goalCount", "indicatorCount", "targetCount");
      there(view, money, "allocations");
      there(view, work, "tasks");
      there(view, promises, "goals");
      there(view, false, "findings");
      directions(summary);
      checks(view, "ALLOCATION_HAS_TASK", money && work);
      checks(view, "ALLOCATION_HAS_GOAL", money && promises);
      checks(view, "WORKLOAD_MATCHES_TARGET", work && promises);
    }

    void cities() {
      JsonNode view = ask(Gateway.CITIES);
      assertThat(view.path("items")).hasSize(money || work || promises ? 21 : 0);
      for (JsonNode row : view.path("items")) {
        there(row, money, "allocatedWan", "shareOfFund", "shareOfCities", "rank");
        there(row, work, "taskCount", "workloads");
        directions(row);
      }
    }

    void province() {
      JsonNode view = ask(Gateway.PROVINCE);
      there(view, money, "summary", "byRecipientKind", "byDirection", "items");
      there(view, promises, "goals");
    }

    void consistency() {
      JsonNode view = ask(Gateway.CONSISTENCY);
      assertThat(view.path("holds").asBoolean()).isFalse();
      checks(view, "ALLOCATION_HAS_TASK", money && work);
      checks(view, "ALLOCATION_HAS_GOAL", money && promises);
      checks(view, "WORKLOAD_MATCHES_TARGET", work && promises);
      checks(view, "WORKLOADS_MATCH_PROVINCE_TARGET", work && promises);
      checks(view, "WORKLOADS_MATCH_GOAL_TEXT", work && promises);
      checks(view, "PROJECT_MATCHES_ITEMS", money && promises);
      checks(view, "PROJECTS_MATCH_PROVINCE_TOTAL", money && promises);
    }

    void findings() {
      JsonNode view = ask(Gateway.FINDINGS);
      List<String> codes = view.path("items").findValuesAsText("code");
      assertThat(codes.contains("ITEM_TOTAL")).isEqualTo(money);
      assertThat(codes.contains("WORKLOAD_BY_REFERENCE")).isEqualTo(work);
      assertThat(codes.contains("NO_COST_INDICATOR")).isEqualTo(promises);
      assertThat(codes.contains("MONEY_OFF_WORKLOAD")).isEqualTo(money && work);
      assertThat(codes.contains("WINDOW_WITHOUT_TIMELINESS") && !(work && promises)).isFalse();
      assertThat(view.path("total").asInt()).isEqualTo(codes.size());
    }

    private JsonNode ask(String path) {
      JsonNode view = Gateway.ask(path);
      assertThat(view.path("complete").asBoolean()).isFalse();
      assertThat(view.path("consistent").asBoolean()).isTrue();
      part(view, "allocations", money);
      part(view, "tasks", work);
      part(view, "performance", promises);
      there(view, money || work || promises, "fund");
      return view;
    }

    private static void part(JsonNode view, String name, boolean available) {
      assertThat(Gateway.part(view, name)).isEqualTo(available ? "AVAILABLE" : "UNAVAILABLE");
      there(view.at("/parts/" + name), available, "document");
    }

    private void directions(JsonNode holder) {
      for (JsonNode direction : holder.path("directions")) {
        there(direction, money, "allocatedWan");
        if (!work || !money) {
          there(direction, false, "unitCostWan");
        }
        if (!work) {
          there(direction, false, "workload", "workloadUnit");
        }
      }
    }

    private void checks(JsonNode view, String rule, boolean checkable) {
      List<String> statuses = Gateway.checks(view, rule);
      if (money || work || promises) {
        assertThat(statuses)
            .as(rule)
            .isNotEmpty()
            .allMatch(status -> status.equals(checkable ? "HOLDS" : "NOT_CHECKABLE"));
      }
    }

    private static void there(JsonNode holder, boolean expected, String... members) {
      for (String member : members) {
        assertThat(holder.has(member)).as("%s in %s", member, holder).isEqualTo(expected);
      }
    }
  }

  private static List<String> cityCodes() {
    List<String> codes = new ArrayList<>();
    Gateway.ask("/api/v1/regions")
        .path("items")
        .forEach(region -> {
          if (region.path("level").asText().equals("PREFECTURE")) {
            codes.add(region.path("code").asText());
          }
        });
    assertThat(codes).hasSize(21);
    return codes;
  }
}
