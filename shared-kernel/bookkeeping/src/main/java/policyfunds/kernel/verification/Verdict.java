package policyfunds.kernel.verification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/** What the last verification in this process said (最近核验结论), as metrics and in the log. */
@Startup
@ApplicationScoped
class Verdict {

  private static final Logger LOG = Logger.getLogger(Verdict.class);

  private record Given(boolean intact, long epochSecond) {}

  private volatile Given last;

  Verdict(MeterRegistry meters) {
    Gauge.builder("policyfunds.ledger.intact", this::intact)
        .description("1 where the last verification found no fault, 0 where it did, NaN before any")
        .register(meters);
    Gauge.builder("policyfunds.ledger.verified", this::when)
        .description("When this process last verified the ledger, NaN before it has")
        .baseUnit("timestamp.seconds")
        .register(meters);
  }

  /**
   * A head that does not fit may as well be wrong itself: whoever gave it is told, and only they.
   */
  void is(Optional<Fault> fault) {
    if (fault.filter(found -> found.code() == FaultCode.ANCHOR_DIFFERS).isPresent()) {
      return;
    }
    last = new Given(fault.isEmpty(), Instant.now().getEpochSecond());
    fault.ifPresent(found ->
        LOG.errorf(
            "the ledger does not verify: %s at position %d", found.code(), found.position()));
  }

  private Number intact() {
    Given given = last;
    return given == null ? Double.NaN : (Number) (given.intact() ? 1 : 0);
  }

  private Number when() {
    Given given = last;
    return given == null ? Double.NaN : (Number) given.epochSecond();
  }
}
