package policyfunds.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.finding.Severity;
import policyfunds.kernel.testing.Tokens;

/** What is found by the services and by the three together, in the list and in a city's view. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class FindingsTest {

  private static final CountDownLatch NEVER = new CountDownLatch(1);
  private static final String WINDOW_OF_NEXT_YEAR =
      """
      {"code":"TASK_WINDOW","directionCode":"ENTERPRISE_SURVEY","subject":"次年采集","value":11,
       "unit":"个月","period":{"start":"2021-01-01","end":"2021-11-30"},"cells":[],"cellCount":0}
      """;

  @AfterEach
  void behave() {
    StandIns.behave();
  }

  @Test
  void areThoseOfAllServicesTheGravestFirstAndCounted() {
    JsonNode view = Gateway.ask(Gateway.FINDINGS + "&pageSize=500");

    List<String> codes = texts(view.path("items"), "code");
    assertThat(codes)
        .contains("ITEM_TOTAL", "WORKLOAD_BY_REFERENCE", "NO_COST_INDICATOR", "MONEY_OFF_WORKLOAD");
    assertThat(texts(view.path("items"), "severity"))
        .extracting(Severity::valueOf)
        .isSortedAccordingTo((one, other) -> other.compareTo(one));
    assertThat(texts(view.path("counts"), "code")).containsExactlyElementsOf(distinct(codes));
    assertThat(sum(view.path("counts"))).isEqualTo(codes.size());
    assertThat(view.path("total").asInt()).isEqualTo(codes.size());
  }

  @Test
  void namesTheOneCityWhoseMoneyDoesNotFollowItsWork() {
    JsonNode view = Gateway.ask(Gateway.FINDINGS + "&code=MONEY_OFF_WORKLOAD");

    assertThat(texts(view.path("items"), "regionCode")).containsExactly("441900");
    assertThat(view.at("/items/0/sentence").asText()).contains("东莞市", "6050", "41.9", "115.05");
    assertThat(view.at("/counts/0/count").asInt()).isEqualTo(1);
  }

  @Test
  void checkThatFailsIsFoundWithBothSides() {
    StandIns.TASK.becomes(
        changed("440100", city -> ((ObjectNode) workload(city)).put("value", 5501)));

    JsonNode found = Gateway.ask(Gateway.FINDINGS + "&code=WORKLOAD_MATCHES_TARGET");

    assertThat(texts(found.path("items"), "regionCode")).containsExactly("440100");
    assertThat(found.at("/items/0/severity").asText()).isEqualTo("WARNING");
    assertThat(found.at("/items/0/evidence").findValuesAsText("value"))
        .containsExactly("5501", "5500");
    JsonNode ofProvince = Gateway.ask(Gateway.FINDINGS + "&code=WORKLOADS_MATCH_PROVINCE_TARGET");
    assertThat(texts(ofProvince.path("items"), "regionCode")).containsExactly("440000");
  }

  @Test
  void windowThatNoIndicatorCoversIsFound() {
    StandIns.TASK.becomes(changed("440100", city -> city.add(read(WINDOW_OF_NEXT_YEAR))));
    StandIns.PERFORMANCE.becomes(changed("440100", FindingsTest::withoutTimeliness));

    JsonNode found =
        Gateway.ask(Gateway.FINDINGS + "&code=WINDOW_WITHOUT_TIMELINESS&regionCode=440100");

    assertThat(texts(found.path("items"), "subject")).contains("次年采集");
    assertThat(texts(found.path("items"), "severity")).containsOnly("QUERY");
  }

  @Test
  void areNarrowedByRegionSeverityAndCode() {
    String request = Gateway.FINDINGS + "&pageSize=500";

    JsonNode ofCity = Gateway.ask(request + "&regionCode=440100");
    assertThat(texts(ofCity.path("items"), "regionCode"))
        .containsOnly("440100")
        .hasSizeGreaterThan(1);
    JsonNode grave = Gateway.ask(request + "&severity=WARNING");
    assertThat(texts(grave.path("items"), "severity")).containsOnly("WARNING");
    assertThat(texts(grave.path("counts"), "severity")).containsOnly("WARNING");
    JsonNode none = Gateway.ask(request + "&severity=WARNING&regionCode=440300");
    assertThat(none.path("items")).isEmpty();
    assertThat(none.path("counts")).isEmpty();
    assertThat(none.path("complete").asBoolean()).isTrue();
  }

  @Test
  void arePagedAndCountedAsAWhole() {
    JsonNode all = Gateway.ask(Gateway.FINDINGS + "&pageSize=500");
    JsonNode second = Gateway.ask(Gateway.FINDINGS + "&pageSize=1&page=2");
    JsonNode beyond = Gateway.ask(Gateway.FINDINGS + "&page=900");

    assertThat(second.path("items").get(0)).isEqualTo(all.path("items").get(1));
    assertThat(second.path("counts")).isEqualTo(all.path("counts"));
    assertThat(second.path("total")).isEqualTo(all.path("total"));
    assertThat(beyond.path("items")).isEmpty();
    assertThat(beyond.path("page").asInt()).isEqualTo(900);
  }

  @Test
  void speakBothLanguages() {
    Gateway.ask(Gateway.FINDINGS);

    String english =
        Gateway.reader()
            .header("Accept-Language", "en")
            .get(Gateway.FINDINGS + "&code=MONEY_OFF_WORKLOAD")
            .then()
            .extract()
            .path("items[0].sentence");

    assertThat(english).startsWith("Why does Dongguan get 41.9");
    assertThat(StandIns.TASK.years()).isEqualTo(1);
  }

  @Test
  void ofACityAreInItsView() {
    JsonNode city = Gateway.ask(Gateway.CITY);
    JsonNode listed = Gateway.ask(Gateway.FINDINGS + "&regionCode=440100&pageSize=500");

    assertThat(city.path("findings")).isEqualTo(listed.path("items")).isNotEmpty();
    assertThat(Gateway.ask(Gateway.CITY + "&include=checks").has("findings")).isFalse();
    assertThat(Gateway.ask(Gateway.CITY + "&include=findings").has("checks")).isFalse();
  }

  @Test
  void ofACityWithoutAnyAreAnEmptyList() {
    JsonNode city = Gateway.ask("/api/v1/cities/440300?year=2020&include=findings");

    assertThat(city.path("findings").isArray()).isTrue();
  }

  @Test
  void viewSaysThatItIsIncompleteWhereOnlyTheYearIsMissing() {
    StandIns.TASK.becomes(Manner.status(500).ofYears());

    JsonNode whole = Gateway.ask(Gateway.CITY);

    assertThat(Gateway.part(whole, "tasks")).isEqualTo("AVAILABLE");
    assertThat(whole.path("complete").asBoolean()).isFalse();
    assertThat(whole.has("findings")).isFalse();
    assertThat(whole.has("checks")).isTrue();
    assertThat(Gateway.ask(Gateway.CITY + "&include=checks").path("complete").asBoolean()).isTrue();
  }

  @Test
  void viewComesInTimeWhereTheYearDoesNot() {
    StandIns.TASK.becomes(Manner.slow(NEVER).ofYears());
    Instant start = Instant.now();

    JsonNode view = Gateway.ask(Gateway.CITY);

    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMillis(2600));
    assertThat(view.has("findings")).isFalse();
    assertThat(view.path("complete").asBoolean()).isFalse();
  }

  /** The summaries with a change to one region's figures. */
  private static Manner changed(String regionCode, Consumer<ArrayNode> change) {
    return Manner.changed(text -> {
      JsonNode answer = read(text);
      for (JsonNode summary : answer.path("regions")) {
        if (summary.at("/region/code").asText().equals(regionCode)) {
          change.accept((ArrayNode) summary.path("figures"));
        }
      }
      return answer.toString();
    });
  }

  private static JsonNode workload(ArrayNode figures) {
    for (JsonNode figure : figures) {
      if (figure.path("code").asText().equals("WORKLOAD")) {
        return figure;
      }
    }
    throw new AssertionError("no workload in " + figures);
  }

  private static void withoutTimeliness(ArrayNode figures) {
    for (int i = figures.size() - 1; i >= 0; i--) {
      if (figures.get(i).path("code").asText().equals("TIMELINESS")) {
        figures.remove(i);
      }
    }
  }

  private static JsonNode read(String text) {
    try {
      return Examples.JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(JsonNode items, String member) {
    List<String> found = new ArrayList<>();
    items.forEach(item -> found.add(item.path(member).asText()));
    return found;
  }

  private static List<String> distinct(List<String> codes) {
    return codes.stream().distinct().toList();
  }

  private static int sum(JsonNode counts) {
    int sum = 0;
    for (JsonNode count : counts) {
      sum += count.path("count").asInt();
    }
    return sum;
  }
}
