package policyfunds.e2e.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.access.Role;
import policyfunds.e2e.access.Tokens;
import policyfunds.e2e.beside.Beside;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.FreePorts;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;

/** A service that was told to end, before it does. */
@ExtendWith(SuiteExtension.class)
class FarewellIT {
  private static final String READINESS = "/q/health/ready";
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final SuiteProcess suite;

  FarewellIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @Test
  void isNotReadyButAnswersAndLetsGoOfConnections() {
    var settings = new HashMap<>(suite.access(false));
    settings.putAll(suite.databaseOf(ServiceName.TASK));
    settings.putAll(Departure.ofThisRun().settings());
    int port = FreePorts.find(1).getFirst();
    try (var service =
        Beside.start(suite, ServiceName.TASK, port, "ending-task-service", settings)) {
      service.awaitReady();
      assertThat(ask(service).header("Connection")).isEmpty();

      service.process().destroy();

      Until.holds("it is not ready", LIMIT, () -> readiness(service) == 503);
      Answer answer = ask(service);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Connection")).hasValue("close");
      Until.holds("it has ended", LIMIT, () -> !service.process().isAlive());
    }
  }

  private Answer ask(Beside service) {
    return service
        .api()
        .get(
            "/api/v1/region-parts/440100?year=2020",
            "Authorization",
            Tokens.of(suite).bearer(Role.READER));
  }

  private static int readiness(Beside service) {
    return service.management().get(READINESS).status();
  }
}
