package policyfunds.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.testing.Tokens;

/** What is worked out of the three services' figures. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class DerivedFiguresTest {

  private static final String ALL = "/api/v1/derived-figures?year=2020&pageSize=500";
  private static final Set<String> OF_MONEY =
      Set.of(
          "SHARE_OF_FUND",
          "SHARE_OF_CITIES",
          "GROUP_ALLOCATED",
          "GROUP_MEAN",
          "GROUP_SHARE_OF_CITIES",
          "TOP_RECIPIENTS_SHARE",
          "TOP_CITIES_SHARE");

  @AfterEach
  void behave() {
    StandIns.behave();
  }

  @Test
  void saysHowAFigureIsWorkedOutAndOfWhichCells() {
    JsonNode items = Gateway.ask(ALL + "&regionCode=440100&code=MONEY_PER_THOUSAND").path("items");
    JsonNode figure = items.path(0);

    assertThat(items).hasSize(1);
    assertThat(figure.path("name").asText()).isEqualTo("每千单位工作量资金");
    assertThat(figure.path("regionName").asText()).isEqualTo("广州市");
    assertThat(figure.path("directionName").asText()).isEqualTo("企业情况综合");
    assertThat(figure.path("value").decimalValue()).isEqualTo("20.76363636");
    assertThat(figure.path("unit").asText()).isEqualTo("万元/千家次");
    assertThat(figure.path("formula").asText()).startsWith("该市该方向资金 ÷ 该方向工作量 × 1000");
    assertThat(figure.path("basis").asText()).isEqualTo("CALCULATED");
    assertThat(figure.at("/comparison/rank").asInt()).isEqualTo(17);
    assertThat(figure.at("/comparison/provinceValue").decimalValue()).isEqualTo("22.72727273");
    assertThat(figure.at("/inputs/0/name").asText()).isEqualTo("所得资金");
    assertThat(figure.at("/inputs/0/cells/0/asWritten").asText()).isEqualTo("114.2");
    assertThat(figure.at("/inputs/1/cells/0/table").asText()).isEqualTo("3-1");
  }

  @Test
  void speaksEnglishToWhoAsksForIt() {
    Gateway.reader()
        .header("Accept-Language", "en")
        .get(ALL + "&code=GROUP_SHARE_OF_CITIES")
        .then()
        .statusCode(200)
        .body("items[0].name", equalTo("Group's share of the cities' money"))
        .body("items[0].groupName", containsString("Pearl River Delta"))
        .body("items[0].formula", equalTo("Money of the group ÷ all cities' money"))
        .body("items[0].inputs[0].name", equalTo("Money received"));
  }

  @Test
  void givesTheSameNumbersAsTheListOfCities() {
    JsonNode figures = Gateway.ask(ALL);

    for (JsonNode city : Gateway.ask(Gateway.CITIES).path("items")) {
      String code = city.path("regionCode").asText();
      assertThat(value(figures, "SHARE_OF_FUND", code)).isEqualTo(city.get("shareOfFund"));
      assertThat(value(figures, "SHARE_OF_CITIES", code)).isEqualTo(city.get("shareOfCities"));
      assertThat(one(figures, "SHARE_OF_CITIES", code).at("/comparison/rank"))
          .isEqualTo(city.get("rank"));
      BigDecimal unitCost = city.at("/directions/0/unitCostWan").decimalValue();
      assertThat(value(figures, "MONEY_PER_THOUSAND", code).decimalValue().movePointLeft(3))
          .isCloseTo(unitCost, within(new BigDecimal("5e-9")));
    }
  }

  @Test
  void everyFigureOfTheDocumentOf2020IsThere() {
    JsonNode figures = Gateway.ask(ALL);

    assertThat(figures.path("total").asInt()).isEqualTo(37 + 21 + 21 + 2 + 2 * 4 + 2 * 4 + 21);
    assertThat(value(figures, "MONEY_PER_TARGET", "440100").decimalValue()).isEqualTo("346.5");
    assertThat(value(figures, "MONEY_PER_TARGET", "441900").decimalValue()).isEqualTo("576");
    JsonNode pace = one(figures, "MONTHLY_PACE", "440100");
    assertThat(pace.path("value").decimalValue()).isEqualTo("500");
    assertThat(pace.path("basis").asText()).isEqualTo("EVEN_PACE");
    assertThat(pace.at("/period/end").asText()).isEqualTo("2020-11-30");
    assertThat(pace.at("/inputs/1/cells/0/asWritten").asText()).isEqualTo("2020年1月至2020年11月");
  }

  @Test
  void canBeNarrowedAndPaged() {
    JsonNode ofCity = Gateway.ask(ALL + "&regionCode=441900");
    JsonNode ofDirection = Gateway.ask(ALL + "&directionCode=MANUFACTURING_CLUSTER");
    JsonNode page =
        Gateway.ask("/api/v1/derived-figures?year=2020&code=SHARE_OF_CITIES&page=3&pageSize=8");

    assertThat(texts(ofCity, "regionCode")).containsOnly("441900");
    assertThat(texts(ofDirection, "directionCode")).containsOnly("MANUFACTURING_CLUSTER");
    assertThat(page.path("items")).hasSize(5);
    assertThat(page.path("page").asInt()).isEqualTo(3);
    assertThat(page.path("pageSize").asInt()).isEqualTo(8);
    assertThat(page.path("total").asInt()).isEqualTo(21);
  }

  @ParameterizedTest
  @CsvSource({
    "code=NONE, 400, PARAMETER_MALFORMED",
    "regionCode=440199, 404, REGION_UNKNOWN",
    "regionCode=44, 400, REGION_CODE_MALFORMED",
    "directionCode=NONE, 400, DIRECTION_UNKNOWN",
    "group=EAST, 400, PARAMETER_UNKNOWN",
    "page=0, 400, PAGE_OUT_OF_RANGE"
  })
  void refusesWhatItDoesNotKnow(String parameter, int status, String code) {
    Gateway.reader()
        .get("/api/v1/derived-figures?year=2020&" + parameter)
        .then()
        .statusCode(status)
        .body("code", equalTo(code));
  }

  @Test
  void looksBack() {
    JsonNode then = Gateway.ask(ALL + "&asOf=2020-07-31");

    assertThat(then.path("asOf").asText()).isEqualTo("2020-07-31T15:59:59.999999Z");
    assertThat(then.at("/parts/tasks/asOf").asText()).isEqualTo("2020-07-31T15:59:59.999999Z");
    assertThat(then.path("items")).isEqualTo(Gateway.ask(ALL).path("items"));
  }

  @ParameterizedTest(name = "allocation {0}, task {1}, performance {2}")
  @CsvSource({
    "false, true, true",
    "true, false, true",
    "true, true, false",
    "false, false, true",
    "false, false, false"
  })
  void leavesOutWhatAMissingServiceWouldTell(boolean money, boolean work, boolean promises) {
    Set<String> expected = new TreeSet<>(known(Gateway.ask(ALL)));
    expected.removeIf(code -> !money && OF_MONEY.contains(code));
    expected.removeIf(code -> !(money && work) && code.endsWith("MONEY_PER_THOUSAND"));
    expected.removeIf(code -> !(money && promises) && code.equals("MONEY_PER_TARGET"));
    expected.removeIf(code -> !work && code.equals("MONTHLY_PACE"));
    StandIns.ALLOCATION.becomes(money ? Manner.well() : Manner.status(500));
    StandIns.TASK.becomes(work ? Manner.well() : Manner.status(500));
    StandIns.PERFORMANCE.becomes(promises ? Manner.well() : Manner.status(500));

    JsonNode view = Gateway.ask(ALL);

    assertThat(view.path("complete").asBoolean()).isFalse();
    assertThat(Gateway.part(view, "tasks")).isEqualTo(work ? "AVAILABLE" : "UNAVAILABLE");
    assertThat(known(view)).isEqualTo(expected);
  }

  @Test
  void isForReadersOnly() {
    given().get(ALL).then().statusCode(401);
  }

  private static Set<String> known(JsonNode view) {
    return new TreeSet<>(texts(view, "code"));
  }

  private static List<String> texts(JsonNode view, String member) {
    List<String> texts = new ArrayList<>();
    view.path("items").forEach(item -> texts.add(item.path(member).asText()));
    return texts;
  }

  private static JsonNode value(JsonNode view, String code, String regionCode) {
    return one(view, code, regionCode).get("value");
  }

  private static JsonNode one(JsonNode view, String code, String regionCode) {
    List<JsonNode> found = new ArrayList<>();
    view.path("items")
        .forEach(item -> {
          if (item.path("code").asText().equals(code)
              && item.path("regionCode").asText().equals(regionCode)) {
            found.add(item);
          }
        });
    assertThat(found).hasSize(1);
    return found.getFirst();
  }
}
