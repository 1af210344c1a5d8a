package policyfunds.e2e.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.faults.ExpendableSuite;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.writing.Clerk;
import policyfunds.e2e.writing.OwnFund;
import policyfunds.e2e.writing.Together;

/** The services' own metrics tell how often the gateway has asked them for the whole year. */
@ExtendWith(ExpendableSuite.class)
class OncePerVersionIT {
  private static final Pattern WHOLE_YEARS =
      Pattern.compile(
          "(?m)^http_server_requests_seconds_count\\{[^}]*uri=\"/api/v1/region-parts\"[^}]*} (\\S+)$");
  private static final int CALLERS = 8;
  private static final List<String> READINGS =
      List.of(
          "/api/v1/findings?year=2020",
          "/api/v1/findings?year=2020&severity=QUERY&pageSize=5&page=2",
          "/api/v1/derived-figures?year=2020",
          "/api/v1/outliers?year=2020&directionCode=ENTERPRISE_SURVEY",
          "/api/v1/cities/441900?year=2020",
          "/api/v1/cities/440100?year=2020&include=findings");

  private final SuiteProcess suite;

  OncePerVersionIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @Test
  void readsAYearOnceHoweverOftenItIsAskedAbout() {
    read(READINGS.getFirst());
    Map<ServiceName, Long> before = wholeYears();
    assertThat(before.values()).allSatisfy(requests -> assertThat(requests).isPositive());

    for (int round = 0; round < 3; round++) {
      READINGS.forEach(this::read);
    }

    assertThat(wholeYears()).isEqualTo(before);
  }

  @Test
  void readsAYearOnceMoreAfterAChangeForAllWhoAskAtTheSameTime() {
    read(READINGS.getFirst());
    Map<ServiceName, Long> before = wholeYears();
    OwnFund.open(Clerk.at(suite, "of-a-new-version"), "ONCE");

    List<Answer> answers = Together.start(callers());

    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
    assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
    before.replaceAll((_, requests) -> requests + 1);
    assertThat(wholeYears()).isEqualTo(before);
  }

  private List<Callable<Answer>> callers() {
    var callers = new ArrayList<Callable<Answer>>();
    for (int i = 0; i < CALLERS; i++) {
      callers.add(() -> suite.gateway().get(READINGS.getFirst()));
    }
    return callers;
  }

  private void read(String path) {
    assertThat(suite.gateway().json(path).path("complete").booleanValue()).as(path).isTrue();
  }

  private Map<ServiceName, Long> wholeYears() {
    var requests = new EnumMap<ServiceName, Long>(ServiceName.class);
    for (var service : List.of(ServiceName.ALLOCATION, ServiceName.TASK, ServiceName.PERFORMANCE)) {
      String metrics = suite.management(service).get("/q/metrics").body();
      requests.put(
          service,
          WHOLE_YEARS
              .matcher(metrics)
              .results()
              .mapToLong(count -> (long) Double.parseDouble(count.group(1)))
              .sum());
    }
    return requests;
  }
}
