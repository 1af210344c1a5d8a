package policyfunds.e2e.finding;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.faults.ExpendableSuite;
import policyfunds.e2e.finding.MeanShift.Point;
import policyfunds.e2e.ledger.Auditor;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;
import policyfunds.e2e.writing.Clerk;
import policyfunds.e2e.writing.Request;

/** A tenth more for one city moves what rests on it, at once, and nothing else by a byte. */
@ExtendWith(ExpendableSuite.class)
class SensitivityIT {
  private static final String FUND = "&fund=GD-IIT-2020";
  private static final String DONGGUAN = "441900";
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final Duration SEALING_LIMIT = Duration.ofSeconds(20);

  private static final Set<String> FINDINGS_THAT_REST_ON_IT =
      Set.of(
          "DIRECTION_TOTAL 440000 ENTERPRISE_SURVEY [1]",
          "ITEM_TOTAL 440000 [1]",
          "FUND_TOTAL 440000",
          "MONEY_OFF_WORKLOAD 441900 ENTERPRISE_SURVEY");

  private final Expected2020 expected = Expected2020.read();
  private final Clerk clerk;
  private final Auditor auditor;
  private final FindingList list;

  SensitivityIT(SuiteProcess suite) {
    clerk = Clerk.at(suite, "sensitive");
    auditor = Auditor.of(suite, clerk.api());
    list = FindingList.inChinese(suite.gateway());
  }

  /** Findings and derived figures as they were read at one time. */
  private record Reading(List<JsonNode> findings, List<JsonNode> figures) {}

  @ParameterizedTest
  @ValueSource(strings = {DONGGUAN, "440100"})
  void aTenthMoreForACityMovesWhatRestsOnItAndNothingElse(String code) {
    City city = expected.city(code);
    Point survey = MeanShift.survey(expected).get(city);
    Reading before = reading("");
    Instant then = sealed();

    amend(city, survey.y().add(TENTH));
    Reading after = reading("");
    Reading past = reading("&asOf=" + then);
    amend(city, survey.y());
    Reading restored = reading("");

    assertThat(new Differences(before.findings(), after.findings()).keys())
        .isEqualTo(new TreeSet<>(FINDINGS_THAT_REST_ON_IT));
    assertThat(new Differences(before.figures(), after.figures()).keys())
        .isEqualTo(keysThatRestOnIt(before.figures()));
    assertThat(sentence(after)).contains(expectedOfDongguan(city));
    assertThat(past).isEqualTo(before);
    assertThat(unamended(restored)).isEqualTo(unamended(before));
    assertThat(reading("&asOf=" + then)).isEqualTo(before);
    System.out.printf(
        "0.1 more for %s: %d findings and %d of %d derived figures moved%n",
        city.name(),
        FINDINGS_THAT_REST_ON_IT.size(),
        keysThatRestOnIt(before.figures()).size(),
        before.figures().size());
  }

  private Reading reading(String more) {
    return new Reading(list.findings(FUND + more), list.derivedFigures(FUND + more));
  }

  /** A moment at which all that was written is known. */
  private Instant sealed() {
    Until.holds("it is sealed", SEALING_LIMIT, () -> auditor.unsealed() == 0);
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  private void amend(City city, BigDecimal amountWan) {
    JsonNode found =
        clerk
            .get(
                "/allocations?year=2020%s&directionCode=ENTERPRISE_SURVEY&regionCode=%s"
                    .formatted(FUND, city.code()))
            .json();
    String path = "/allocations/" + found.at("/items/0/id").longValue();
    Answer read = clerk.get(path);
    Request change = Request.patch(path, "amountWan", amountWan, "reason", "how sensitive is it?");
    clerk.done(change.ifMatch(read.header("ETag").orElseThrow()));
  }

  /** The line of the others does not feel a city's own money; it feels everybody else's. */
  private String expectedOfDongguan(City richer) {
    var survey = MeanShift.survey(expected);
    survey.computeIfPresent(richer, (_, point) -> new Point(point.x(), point.y().add(TENTH)));
    return MeanShift.of(expected.city(DONGGUAN), survey)
        .expected()
        .setScale(2, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static String sentence(Reading reading) {
    return reading.findings().stream()
        .filter(finding -> finding.path("code").asText().equals("MONEY_OFF_WORKLOAD"))
        .map(finding -> finding.path("sentence").asText())
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> keysThatRestOnIt(List<JsonNode> figures) {
    return figures.stream()
        .filter(SensitivityIT::restsOnSurvey)
        .map(Derived2020::key)
        .collect(toCollection(TreeSet::new));
  }

  /** What shows the city's survey money, a sum with it in, or is compared with such a sum. */
  private static boolean restsOnSurvey(JsonNode figure) {
    boolean survey = figure.path("directionCode").asText().equals("ENTERPRISE_SURVEY");
    boolean delta = figure.path("groupName").asText().equals("珠三角九市");
    return switch (figure.path("code").asText()) {
      case "SHARE_OF_FUND",
          "SHARE_OF_CITIES",
          "TOP_RECIPIENTS_SHARE",
          "TOP_CITIES_SHARE",
          "GROUP_SHARE_OF_CITIES" ->
          true;
      case "MONEY_PER_THOUSAND", "GROUP_MONEY_PER_THOUSAND" -> survey;
      case "GROUP_ALLOCATED", "GROUP_MEAN" -> delta;
      case "MONEY_PER_TARGET", "MONTHLY_PACE" -> false;
      default -> throw new AssertionError("what does it rest on? " + figure);
    };
  }

  /** The cell of an amount that was amended says so, even where it is as written again. */
  private static List<String> unamended(Reading reading) {
    return List.of(
        reading.findings().toString().replace("\"amended\":true", "\"amended\":false"),
        reading.figures().toString().replace("\"amended\":true", "\"amended\":false"));
  }
}
