package policyfunds.e2e.watched;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.beside.Beside;
import policyfunds.e2e.suite.FreePorts;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;

/** A service that is told to verify its ledger now and then, and says what it found. */
@ExtendWith(SuiteExtension.class)
class UnaskedVerificationIT {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final String VERDICT = "(?s).*^policyfunds_ledger_intact [01]\\.0$.*";

  private final SuiteProcess suite;

  UnaskedVerificationIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @Test
  void saysWhetherTheLedgerIsIntactThoughNobodyAsked() {
    var environment = new HashMap<>(suite.access(false));
    environment.putAll(suite.databaseOf(ServiceName.TASK));
    environment.put("POLICYFUNDS_LEDGER_VERIFY_EVERY", "1h");
    environment.put("POLICYFUNDS_LEDGER_VERIFY_AFTER", "1s");
    int port = FreePorts.find(1).getFirst();
    try (var service =
        Beside.start(suite, ServiceName.TASK, port, "verifying-task-service", environment)) {
      service.awaitReady();
      Until.holds("a verdict", LIMIT, () -> metrics(service).matches("(?m)" + VERDICT));

      assertThat(metrics(service))
          .containsPattern("(?m)^policyfunds_ledger_verified_timestamp_seconds [1-9]");
    }
  }

  private static String metrics(Beside service) {
    return service.management().get("/q/metrics").body();
  }
}
