package policyfunds.e2e.finding;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class OutliersIT {
  private static final String SURVEY = "&directionCode=ENTERPRISE_SURVEY";
  private static final String CLUSTER = "&directionCode=MANUFACTURING_CLUSTER";

  private final Expected2020 expected = Expected2020.read();
  private final FindingList chinese;

  OutliersIT(SuiteProcess suite) {
    chinese = FindingList.inChinese(suite.gateway());
  }

  @Test
  void measuresEveryCityAgainstTheLineOfTheOthers() {
    var survey = MeanShift.survey(expected);

    List<JsonNode> items = items(SURVEY);

    assertThat(items).hasSize(survey.size());
    for (JsonNode item : items) {
      City city = expected.city(item.path("regionCode").asText());
      MeanShift shift = MeanShift.of(city, survey);
      assertThat(item.path("degreesOfFreedom").intValue()).isEqualTo(18);
      assertThat(item.path("outlier").booleanValue()).isEqualTo(city.name().equals("东莞市"));
      Map.<String, Function<MeanShift, BigDecimal>>of(
              "expected", MeanShift::expected,
              "residual", MeanShift::shift,
              "t", MeanShift::t,
              "pValue", MeanShift::p)
          .forEach((member, value) -> assertRounded(item, member, value.apply(shift)));
    }
  }

  @Test
  void showsThatTheCommonScoresPointAtAnotherCity() {
    for (String score : List.of("zScore", "modifiedZScore")) {
      assertThat(
              items(SURVEY).stream()
                  .max(comparing(item -> item.path(score).decimalValue().abs()))
                  .map(item -> item.path("regionName").asText()))
          .as(score)
          .contains("韶关市");
    }
  }

  @Test
  void holdsAnyTwoMeasuresAgainstEachOther() {
    String work = URLEncoder.encode("WORKLOAD:家次", StandardCharsets.UTF_8);
    String target = URLEncoder.encode("TARGET:家次", StandardCharsets.UTF_8);

    List<JsonNode> asTaken = items(SURVEY + "&x=" + work + "&y=ALLOCATED");
    List<JsonNode> onTheLine = items(SURVEY + "&x=" + work + "&y=" + target);

    assertThat(asTaken).isEqualTo(items(SURVEY));
    assertThat(onTheLine)
        .hasSize(21)
        .allSatisfy(item -> assertThat(item.path("residual").decimalValue()).isZero())
        .allSatisfy(item -> assertThat(item.path("outlier").booleanValue()).isFalse());
  }

  @Test
  void judgesNobodyWhereTwoCitiesAreAll() {
    JsonNode answer = chinese.page("outliers", CLUSTER);

    assertThat(answer.path("verdict").asText()).isEqualTo("TOO_FEW_POINTS");
    assertThat(answer.path("points").intValue()).isZero();
    assertThat(answer.path("ofCities").intValue()).isEqualTo(2);
    assertThat(answer.path("items")).isEmpty();
  }

  private List<JsonNode> items(String more) {
    return Json.each(chinese.page("outliers", more).path("items")).toList();
  }

  /** As many digits as are answered must be those of the exact value, the last of them rounded. */
  private static void assertRounded(JsonNode item, String member, BigDecimal exact) {
    BigDecimal answered = item.path(member).decimalValue();
    assertThat(answered.subtract(exact).abs())
        .as("%s of %s: %s, exactly %s", member, item.path("regionName"), answered, exact)
        .isLessThanOrEqualTo(answered.ulp());
    assertThat(answered.scale()).isGreaterThanOrEqualTo(3);
  }
}
