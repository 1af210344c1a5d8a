package policyfunds.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.testing.CsvList;
import policyfunds.kernel.testing.Tokens;

/** Cities held against each other by any two measures, as answered. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class OutliersTest {

  private static final String OUTLIERS = "/api/v1/outliers?year=2020&directionCode=";
  private static final String SURVEY = OUTLIERS + "ENTERPRISE_SURVEY";
  private static final String CLUSTER = OUTLIERS + "MANUFACTURING_CLUSTER";
  private static final String THERE_ARE = "[ALLOCATED, WORKLOAD:家次, TARGET:家次, TARGET:份]";

  @AfterEach
  void behave() {
    RestAssured.authentication = RestAssured.DEFAULT_AUTH;
    StandIns.behave();
  }

  @Test
  void holdsMoneyAgainstWorkload() {
    JsonNode answer = Gateway.ask(SURVEY);

    assertThat(answer.path("complete").asBoolean()).isTrue();
    assertThat(answer.at("/measures/x/code").asText()).isEqualTo("WORKLOAD:家次");
    assertThat(answer.at("/measures/y/code").asText()).isEqualTo("ALLOCATED");
    assertThat(answer.at("/measures/y/unit").asText()).isEqualTo("万元");
    assertThat(answer.path("verdict").asText()).isEqualTo("ASSESSED");
    assertThat(answer.path("level").decimalValue()).isEqualByComparingTo("0.05");
    assertThat(answer.path("points").asInt()).isEqualTo(21);
    assertThat(answer.path("ofCities").asInt()).isEqualTo(21);
    assertThat(answer.path("items")).hasSize(21);
    assertThat(outliers(answer)).containsExactly("441900");
  }

  @Test
  void showsHowFarACityIsFromTheLineThroughTheOthers() {
    JsonNode dongguan = Gateway.ask(SURVEY).at("/items/10");

    assertThat(dongguan.path("regionName").asText()).isEqualTo("东莞市");
    assertThat(dongguan.path("x").decimalValue()).isEqualByComparingTo("6050");
    assertThat(dongguan.path("y").decimalValue()).isEqualByComparingTo("41.9");
    assertThat(dongguan.path("expected").decimalValue()).isEqualByComparingTo("115.05017272");
    assertThat(dongguan.path("residual").decimalValue()).isEqualByComparingTo("-73.15017272");
    assertThat(dongguan.path("t").decimalValue()).isEqualByComparingTo("-8.37790702");
    assertThat(dongguan.path("degreesOfFreedom").asInt()).isEqualTo(18);
    assertThat(dongguan.path("pValue").decimalValue())
        .isBetween(new BigDecimal("1.2E-7"), new BigDecimal("1.3E-7"));
    assertThat(dongguan.path("unitCost").decimalValue()).isEqualByComparingTo("0.00692562");
    assertThat(dongguan.path("zScore").decimalValue()).isEqualByComparingTo("-1.70937631");
    assertThat(dongguan.path("modifiedZScore").decimalValue()).isEqualByComparingTo("-1.65478143");
    assertThat(dongguan.at("/xCells/0/asWritten").asText()).isEqualTo("6050");
    assertThat(dongguan.at("/yCells/0/asWritten").asText()).isEqualTo("41.9");
  }

  @ParameterizedTest
  @CsvSource({
    "x=WORKLOAD:家次&y=ALLOCATED, WORKLOAD:家次, ALLOCATED, 441900",
    "x=WORKLOAD, WORKLOAD:家次, ALLOCATED, 441900",
    "x=TARGET:家次, TARGET:家次, ALLOCATED, 441900",
    "y=TARGET:家次, WORKLOAD:家次, TARGET:家次, ''",
    "x=ALLOCATED&y=WORKLOAD, ALLOCATED, WORKLOAD:家次, 441900",
  })
  void holdsAnyMeasureAgainstAnyOther(String asked, String x, String y, String outliers) {
    JsonNode answer = Gateway.ask(SURVEY + "&" + asked);

    assertThat(answer.at("/measures/x/code").asText()).isEqualTo(x);
    assertThat(answer.at("/measures/y/code").asText()).isEqualTo(y);
    assertThat(answer.path("verdict").asText()).isEqualTo("ASSESSED");
    assertThat(String.join(" ", outliers(answer))).isEqualTo(outliers);
  }

  @Test
  void judgesNothingByWhatIsTheSameEverywhere() {
    JsonNode answer = Gateway.ask(SURVEY + "&x=TARGET:份");

    assertThat(answer.path("verdict").asText()).isEqualTo("NO_SPREAD");
    assertThat(answer.has("slope")).isFalse();
    assertThat(answer.path("items")).hasSize(21);
    assertThat(answer.path("items"))
        .allSatisfy(item -> {
          assertThat(item.has("unitCost")).isTrue();
          assertThat(item.has("outlier") || item.has("expected")).isFalse();
        });
  }

  @Test
  void judgesNothingWhereNoWorkloadIsANumber() {
    JsonNode answer = Gateway.ask(CLUSTER);

    assertThat(answer.path("verdict").asText()).isEqualTo("TOO_FEW_POINTS");
    assertThat(answer.path("points").asInt()).isZero();
    assertThat(answer.path("ofCities").asInt()).isEqualTo(2);
    assertThat(answer.path("items")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x=WORKLOAD:家", "y=MONEY", "x=TARGET", "y=", "x=FUND_TOTAL", "y=workload:家次"})
  void listsTheMeasuresThereAreForOneThatThereIsNot(String asked) {
    Gateway.reader()
        .get(SURVEY + "&" + asked)
        .then()
        .statusCode(400)
        .body("code", equalTo("PARAMETER_MALFORMED"));
  }

  @Test
  void namesTheMeasuresThereAre() {
    Gateway.reader()
        .header("Accept-Language", "en")
        .get(SURVEY + "&x=WORKLOAD:家")
        .then()
        .body(
            "detail",
            equalTo("The direction has no measure \"WORKLOAD:家\"; there are: " + THERE_ARE));
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/outliers?year=2020, PARAMETER_MISSING, directionCode",
    "/api/v1/outliers?directionCode=ENTERPRISE_SURVEY, PARAMETER_MISSING, year",
    "/api/v1/outliers?year=2020&directionCode=NO_SUCH, DIRECTION_UNKNOWN, NO_SUCH",
    "/api/v1/outliers?year=2020&directionCode=ENTERPRISE_SURVEY&z=1, PARAMETER_UNKNOWN, z",
  })
  void refusesWhatItCanNotAnswer(String request, String code, String culprit) {
    Gateway.reader()
        .get(request)
        .then()
        .statusCode(400)
        .body("code", equalTo(code))
        .body("detail", containsString(culprit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"allocations", "tasks"})
  void hasNoItemsWithoutTheServiceOfAMeasure(String part) {
    (part.equals("tasks") ? StandIns.TASK : StandIns.ALLOCATION).becomes(Manner.status(500));

    JsonNode answer = Gateway.ask(SURVEY);

    assertThat(answer.path("complete").asBoolean()).isFalse();
    assertThat(answer.at("/parts/" + part + "/status").asText()).isEqualTo("UNAVAILABLE");
    assertThat(answer.path("items").isArray()).isTrue();
    assertThat(answer.path("items")).isEmpty();
    assertThat(Stream.of("verdict", "points", "ofCities", "slope", "intercept"))
        .noneMatch(answer::has);
    assertThat(answer.at("/measures/y/code").asText()).isEqualTo("ALLOCATED");
  }

  @Test
  void needsNoServiceThatNeitherMeasureIsOf() {
    StandIns.PERFORMANCE.becomes(Manner.status(500));

    JsonNode answer = Gateway.ask(SURVEY);

    assertThat(answer.path("complete").asBoolean()).isFalse();
    assertThat(outliers(answer)).containsExactly("441900");
    assertThat(Gateway.ask(SURVEY + "&x=TARGET:家次").path("items")).isEmpty();
  }

  @Test
  void saysAsCsvWhatItSaysAsJson() {
    RestAssured.authentication = RestAssured.oauth2(Tokens.reader());

    CsvList csv = CsvList.equalsJson(SURVEY, "items");

    assertThat(csv.rows()).hasSize(21);
    assertThat(csv.rows().get(10))
        .containsEntry("directionName", "企业情况综合")
        .containsEntry("measures.x.code", "WORKLOAD:家次")
        .containsEntry("verdict", "ASSESSED")
        .containsEntry("verdictName", "已判断")
        .containsEntry("regionName", "东莞市")
        .containsEntry("outlier", "true")
        .containsEntry("xCells.asWritten", "6050");
  }

  private static List<String> outliers(JsonNode answer) {
    List<String> codes = new ArrayList<>();
    answer
        .path("items")
        .forEach(item -> {
          if (item.path("outlier").asBoolean()) {
            codes.add(item.path("regionCode").asText());
          }
        });
    return codes;
  }
}
