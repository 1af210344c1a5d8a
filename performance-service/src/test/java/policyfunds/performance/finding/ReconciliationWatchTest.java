package policyfunds.performance.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ReconciliationWatchTest {

  @Inject ReconciliationWatch watch;
  @Inject MeterRegistry meters;

  /** What is asked about the official document is asked, and no check fails. */
  @Test
  void tellsThatTheOfficialFundReconciles() {
    watch.look();

    assertThat(
            meters
                .get("policyfunds.reconciliation.failed.checks")
                .tag("fund", "GD-IIT-2020")
                .gauge()
                .value())
        .isZero();
  }
}
