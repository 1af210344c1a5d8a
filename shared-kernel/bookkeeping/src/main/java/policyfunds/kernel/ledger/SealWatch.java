package policyfunds.kernel.ledger;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** How long events wait for their seal (封存等待): as metrics and, where it is long, in the log. */
final class SealWatch {

  private static final Logger LOG = Logger.getLogger(SealWatch.class);

  private static final Duration LONG = Duration.ofSeconds(30);

  private final InstantSource clock;
  private final Counter sealed;
  private volatile Instant caughtUp;
  private Instant said = Instant.MIN;

  SealWatch(InstantSource clock, MeterRegistry meters) {
    this.clock = clock;
    this.caughtUp = clock.instant();
    this.sealed =
        Counter.builder("policyfunds.ledger.events.sealed")
            .description("Events that this replica sealed")
            .register(meters);
    TimeGauge.builder(
            "policyfunds.ledger.seal.delay", () -> waited().toMillis(), TimeUnit.MILLISECONDS)
        .description("Since when this replica has neither sealed nor found all sealed")
        .register(meters);
  }

  /** Every event has its seal. */
  void nothingWaits() {
    caughtUp = clock.instant();
  }

  /**
   * Some were sealed; none where another session holds the lock, which is said where it goes on.
   */
  void sealed(long count) {
    sealed.increment((double) count);
    Instant now = clock.instant();
    Duration waited = waited();
    if (waited.compareTo(LONG) > 0 && said.isBefore(now.minus(LONG))) {
      LOG.warnf("events have waited %d s for their seal; %d sealed", waited.toSeconds(), count);
      said = now;
    }
    if (count > 0) {
      caughtUp = now;
    }
  }

  private Duration waited() {
    return Duration.between(caughtUp, clock.instant());
  }
}
