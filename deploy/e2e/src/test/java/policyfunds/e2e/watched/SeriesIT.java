package policyfunds.e2e.watched;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

/** What callers make up becomes no series of its own: each would stay until the process ends. */
@ExtendWith(SuiteExtension.class)
class SeriesIT {
  private static final int MADE_UP = 40;

  private final SuiteProcess suite;

  SeriesIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @ParameterizedTest
  @EnumSource
  void staysWithTheSeriesThatItHas(ServiceName service) {
    askFor(service, 0);
    Set<String> before = series(service);
    for (int i = 1; i <= MADE_UP; i++) {
      askFor(service, i);
    }

    assertThat(before).anyMatch(each -> each.contains("uri=\"NOT_FOUND\""));
    assertThat(before).anyMatch(each -> each.contains("method=\"OTHER\""));
    assertThat(series(service)).isEqualTo(before);
  }

  /** Paths, parameters and methods that nobody has asked for yet. */
  private void askFor(ServiceName service, int number) {
    Api api = suite.api(service);
    String region = service == ServiceName.GATEWAY ? "cities" : "region-parts";
    for (String path :
        List.of(
            "/api/v1/nowhere-" + number,
            "/nowhere-%d/at/all".formatted(number),
            "/q/nowhere-" + number,
            "/api/v1/%s/99%04d?year=2020".formatted(region, number),
            "/api/v1/%s/440100?year=%d".formatted(region, 1900 + number),
            "/api/v1/%s/440100?year=2020&fund=NONE-%d".formatted(region, number),
            "/api/v1/%s/440100?year=2020&made-up-%d=1".formatted(region, number))) {
      api.get(path);
    }
    String other = "/api/v1/%s/88%04d?year=2020".formatted(region, number);
    api.send("MADE-UP-" + number, other);
    api.send("DELETE", other);
    api.get(other, "Accept", "image/png");
  }

  /** Those of requests that were answered, or sent on, whatever came of them. */
  private Set<String> series(ServiceName service) {
    return Samples.of(suite, service)
        .text()
        .lines()
        .filter(line -> line.matches("http_(server|client)_requests_seconds_count\\{.*"))
        .map(line -> line.replaceAll("(status|outcome)=\"[A-Z0-9_]*\",?|} .*", ""))
        .collect(Collectors.toSet());
  }
}
