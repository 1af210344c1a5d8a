package policyfunds.e2e.finding;

import static java.math.RoundingMode.HALF_UP;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Direction;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.suite.SourceWalker;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class DerivedIT {
  private final Expected2020 expected = Expected2020.read();
  private final SuiteProcess suite;
  private final FindingList chinese;

  DerivedIT(SuiteProcess suite) {
    this.suite = suite;
    chinese = FindingList.inChinese(suite.gateway());
  }

  @Test
  void derivesWhatFollowsFromTheNoticeAndNothingElse() {
    Map<String, String> answered =
        chinese.derivedFigures("").stream()
            .collect(toMap(Derived2020::key, figure -> plain(figure.path("value").decimalValue())));

    Map<String, BigDecimal> values = Derived2020.values(expected);

    assertThat(answered)
        .containsExactlyInAnyOrderEntriesOf(
            values.entrySet().stream().collect(toMap(Map.Entry::getKey, v -> plain(v.getValue()))));
    System.out.printf("%d derived figures equal those worked out anew%n", answered.size());
  }

  @Test
  void leadsFromEveryFigureToItsCells() {
    SourceWalker walker = suite.sourceWalker();
    int sources = 0;
    for (JsonNode figure : chinese.derivedFigures("")) {
      assertThat(figure.path("formula").asText()).isNotBlank();
      int own = walker.walk(figure).sources();
      assertThat(own).as("cells of %s", figure).isPositive();
      sources += own;
    }
    System.out.printf("derived figures lead to their cells %d times%n", sources);
  }

  @Test
  void ranksTheMostMoneyForAUnitFirst() {
    List<BigDecimal> costs =
        expected.cities().stream()
            .map(city -> expected.unitCostWan(city, Direction.ENTERPRISE_SURVEY).orElseThrow())
            .map(cost -> cost.at(20))
            .toList();
    BigDecimal median = costs.stream().sorted().skip(10).findFirst().orElseThrow();

    for (JsonNode figure : ofCode("MONEY_PER_THOUSAND")) {
      City city = expected.city(figure.path("regionCode").asText());
      BigDecimal own = costs.get(city.order() - 1);
      JsonNode comparison = figure.path("comparison");
      long ahead = costs.stream().filter(cost -> cost.compareTo(own) > 0).count();
      assertThat(comparison.path("rank").longValue()).as(city.name()).isEqualTo(1 + ahead);
      assertThat(comparison.path("among").intValue()).isEqualTo(21);
      assertThat(comparison.path("median").decimalValue())
          .isEqualByComparingTo(perThousand(median));
      assertThat(comparison.path("provinceValue").decimalValue())
          .isEqualByComparingTo("22.72727273");
    }
  }

  @Test
  void sharesARankBetweenTheTwoCitiesWithTheSameCost() {
    Map<String, Integer> ranks =
        ofCode("MONEY_PER_THOUSAND").stream()
            .collect(
                toMap(
                    figure -> figure.path("regionName").asText(),
                    figure -> figure.at("/comparison/rank").intValue()));

    assertThat(ranks).containsEntry("韶关市", 1).containsEntry("东莞市", 21);
    assertThat(ranks.get("汕尾市")).isEqualTo(ranks.get("阳江市")).isEqualTo(4);
    assertThat(ranks.values()).doesNotContain(5);
  }

  @Test
  void saysThatAnEvenPaceIsSupposed() {
    assertThat(ofCode("MONTHLY_PACE"))
        .hasSize(21)
        .allSatisfy(figure -> assertThat(figure.path("basis").asText()).isEqualTo("EVEN_PACE"));
    assertThat(ofCode("SHARE_OF_FUND"))
        .allSatisfy(figure -> assertThat(figure.path("basis").asText()).isEqualTo("CALCULATED"));
  }

  @Test
  void hasNoUnitCostWhereTheWorkIsGivenByAContract() {
    assertThat(ofCode("MONEY_PER_THOUSAND"))
        .allSatisfy(figure ->
            assertThat(figure.path("directionCode").asText()).isEqualTo("ENTERPRISE_SURVEY"));
  }

  @Test
  void narrowsTheListByRegionAndCode() {
    List<JsonNode> all = chinese.derivedFigures("");
    for (String member : List.of("regionCode", "code")) {
      for (String value : all.stream().map(f -> f.path(member).asText()).distinct().toList()) {
        assertThat(chinese.derivedFigures("&%s=%s".formatted(member, value)))
            .as("%s %s", member, value)
            .isEqualTo(all.stream().filter(f -> f.path(member).asText().equals(value)).toList());
      }
    }
  }

  private List<JsonNode> ofCode(String code) {
    return chinese.derivedFigures("&code=" + code);
  }

  private static String perThousand(BigDecimal costWan) {
    return plain(costWan.movePointRight(3).setScale(8, HALF_UP));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
