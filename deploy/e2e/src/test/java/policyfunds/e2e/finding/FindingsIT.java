package policyfunds.e2e.finding;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SourceWalker;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class FindingsIT {
  private static final RoundingMode ROUND = RoundingMode.HALF_UP;

  /** Several quotes in one, such as an indicator and its value, are divided so. */
  private static final String BETWEEN_QUOTES = "：|；|……";

  private static final String OFF_WORKLOAD = "&code=MONEY_OFF_WORKLOAD";

  private final Expected2020 expected = Expected2020.read();
  private final SuiteProcess suite;
  private final FindingList chinese;
  private final FindingList english;

  FindingsIT(SuiteProcess suite) {
    this.suite = suite;
    chinese = FindingList.inChinese(suite.gateway());
    english = FindingList.inEnglish(suite.gateway());
  }

  @Test
  void asksWhatWasCheckedLineByLineAgainstTheNotice() {
    new GoldenFile("findings-2020-zh.txt").compare(chinese.findings(""));
    new GoldenFile("findings-2020-en.txt").compare(english.findings(""));
  }

  @Test
  void leadsFromEveryFindingToItsCells() {
    SourceWalker walker = suite.sourceWalker();
    int sources = 0;
    List<JsonNode> findings = chinese.findings("");
    for (JsonNode finding : findings) {
      int own = walker.walk(finding).sources();
      assertThat(own).as("cells of %s", finding).isPositive();
      sources += own;
    }
    System.out.printf(
        "%d findings lead to their cells, %d times; by code: %s%n",
        findings.size(), sources, byCode(findings));
  }

  @Test
  void quotesOnlyWhatStandsInItsCells() {
    assertThat(chinese.findings("").stream().flatMap(f -> Json.each(f.path("evidence"))))
        .filteredOn(evidence -> evidence.has("asWritten"))
        .isNotEmpty()
        .allSatisfy(evidence ->
            assertThat(joined(evidence).split(BETWEEN_QUOTES))
                .as("quotes of %s", evidence)
                .allSatisfy(quote -> assertThat(writtenIn(evidence)).contains(quote)));
  }

  @Test
  void namesTheOneCityWhoseMoneyDoesNotFollowItsWork() {
    var survey = MeanShift.survey(expected);
    BigDecimal level = new BigDecimal("0.05").divide(BigDecimal.valueOf(survey.size()), 20, ROUND);
    List<City> off =
        expected.cities().stream()
            .filter(city -> MeanShift.of(city, survey).p().compareTo(level) <= 0)
            .toList();

    List<JsonNode> findings = chinese.findings(OFF_WORKLOAD);

    assertThat(off.stream().map(City::name)).containsExactly("东莞市");
    assertThat(findings.stream().map(finding -> finding.path("regionName").asText()))
        .containsExactly("东莞市");
    String figure = MeanShift.of(off.getFirst(), survey).expected().setScale(2, ROUND).toString();
    assertThat(figure).isEqualTo("115.05");
    assertThat(findings.getFirst().path("sentence").asText())
        .contains("41.9", "6050", figure)
        .contains("东莞")
        .endsWith("？");
    assertThat(english.findings(OFF_WORKLOAD).getFirst().path("sentence").asText())
        .contains("41.9", "6050", figure)
        .contains("Dongguan")
        .endsWith("?");
  }

  @Test
  void asksAndNeverJudges() {
    assertThat(chinese.findings("").stream().filter(FindingsIT::isQuestion))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.path("sentence").asText()).endsWith("？"));
    assertThat(english.findings("").stream().filter(FindingsIT::isQuestion))
        .allSatisfy(finding -> assertThat(finding.path("sentence").asText()).endsWith("?"));
  }

  @Test
  void saysTheSameInBothLanguages() {
    List<JsonNode> inEnglish = english.findings("");
    List<JsonNode> inChinese = chinese.findings("");

    assertThat(inEnglish.stream().map(FindingsIT::withoutWords))
        .isEqualTo(inChinese.stream().map(FindingsIT::withoutWords).toList());
    for (String words : List.of("title", "sentence", "method")) {
      assertThat(inEnglish.stream().map(finding -> finding.path(words).asText()))
          .as(words)
          .allSatisfy(text -> assertThat(text).isNotBlank())
          .doesNotContainAnyElementsOf(
              inChinese.stream().map(finding -> finding.path(words).asText()).toList());
    }
  }

  @Test
  void countsTheFindingsOfEachCode() {
    JsonNode answer = chinese.page("findings", "&pageSize=1");

    Map<String, Long> counts =
        Json.each(answer.path("counts"))
            .collect(toMap(c -> c.path("code").asText(), c -> c.path("count").longValue()));

    assertThat(counts).isEqualTo(byCode(chinese.findings("")));
    assertThat(counts.values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(answer.path("total").longValue());
  }

  @Test
  void narrowsTheListByRegionSeverityAndCode() {
    List<JsonNode> all = chinese.findings("");
    for (String member : List.of("regionCode", "severity", "code")) {
      for (String value : all.stream().map(f -> f.path(member).asText()).distinct().toList()) {
        assertThat(chinese.findings("&%s=%s".formatted(member, value)))
            .as("%s %s", member, value)
            .isEqualTo(all.stream().filter(f -> f.path(member).asText().equals(value)).toList());
      }
    }
  }

  @Test
  void showsEveryCityItsOwn() {
    List<JsonNode> all = chinese.findings("");
    for (City city : expected.cities()) {
      JsonNode view = suite.gateway().json("/api/v1/cities/" + city.code() + "?year=2020");
      assertThat(Json.each(view.path("findings")))
          .as("findings of %s", city.name())
          .isNotEmpty()
          .isEqualTo(
              all.stream()
                  .filter(finding -> finding.path("regionCode").asText().equals(city.code()))
                  .toList());
    }
  }

  @Test
  void holdsAllThatTheServicesThemselvesAsk() {
    List<JsonNode> all = chinese.findings("");
    for (var service : List.of(ServiceName.ALLOCATION, ServiceName.TASK, ServiceName.PERFORMANCE)) {
      JsonNode own = suite.api(service).json("/api/v1/findings?year=2020&pageSize=500");
      assertThat(Json.each(own.path("items"))).as("of %s", service).isSubsetOf(all);
    }
  }

  private static Map<String, Long> byCode(List<JsonNode> findings) {
    return findings.stream().collect(groupingBy(f -> f.path("code").asText(), counting()));
  }

  private static boolean isQuestion(JsonNode finding) {
    return !finding.path("severity").asText().equals("INFO");
  }

  private static String writtenIn(JsonNode evidence) {
    return Json.each(evidence.path("cells"))
        .map(FindingsIT::joined)
        .collect(Collectors.joining("\n"));
  }

  private static String joined(JsonNode written) {
    return written.path("asWritten").asText().replaceAll("\\s+", "");
  }

  /** What does not depend on the language. */
  private static List<String> withoutWords(JsonNode finding) {
    return Stream.concat(
            Stream.of("code", "severity", "regionCode", "directionCode", "itemSequences", "subject")
                .map(member -> finding.path(member).toString()),
            Json.each(finding.path("evidence"))
                .flatMap(evidence ->
                    Stream.of("value", "asWritten", "cells")
                        .map(member -> evidence.path(member).toString())))
        .toList();
  }
}
