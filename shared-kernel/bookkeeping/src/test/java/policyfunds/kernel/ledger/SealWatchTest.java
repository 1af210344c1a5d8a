package policyfunds.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SealWatchTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private Instant now = Instant.parse("2026-11-28T08:00:00Z");
  private final SealWatch watch = new SealWatch(() -> now, meters);

  @Test
  void waitsForNothingWhereAllIsSealed() {
    pass(Duration.ofMinutes(1));
    watch.nothingWaits();

    assertThat(delayMillis()).isZero();
  }

  @Test
  void hasCaughtUpOnceSomethingWasSealed() {
    pass(Duration.ofMinutes(1));
    watch.sealed(12);

    assertThat(delayMillis()).isZero();
    assertThat(meters.get("policyfunds.ledger.events.sealed").counter().count()).isEqualTo(12);
  }

  @Test
  void waitsOnHoweverOftenItFindsTheLockHeld() {
    for (int minute = 0; minute < 5; minute++) {
      pass(Duration.ofMinutes(1));
      watch.sealed(0);
    }

    assertThat(delayMillis()).isEqualTo(Duration.ofMinutes(5).toMillis());
  }

  @Test
  void waitsOnWhileTheDatabaseDoesNotAnswer() {
    pass(Duration.ofMillis(2500));

    assertThat(delayMillis()).isEqualTo(2500);
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private long delayMillis() {
    return Math.round(
        meters.get("policyfunds.ledger.seal.delay").timeGauge().value(TimeUnit.MILLISECONDS));
  }
}
