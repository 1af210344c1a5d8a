package policyfunds.kernel.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Verdict verdict = new Verdict(meters);

  @Test
  void saysNothingBeforeAnybodyVerified() {
    assertThat(gauge("policyfunds.ledger.intact")).isNaN();
    assertThat(gauge("policyfunds.ledger.verified")).isNaN();
  }

  @Test
  void saysWhenTheLedgerWasFoundIntact() {
    long before = Instant.now().getEpochSecond();
    verdict.is(Optional.empty());

    assertThat(gauge("policyfunds.ledger.intact")).isEqualTo(1);
    assertThat(gauge("policyfunds.ledger.verified"))
        .isBetween((double) before, (double) Instant.now().getEpochSecond());
  }

  @Test
  void saysThatAFaultWasFound() {
    verdict.is(Optional.empty());
    verdict.is(Optional.of(Fault.ofChain(7, FaultCode.DIGEST_DIFFERS)));

    assertThat(gauge("policyfunds.ledger.intact")).isZero();
  }

  @Test
  void believesNoHeadThatSomebodyGave() {
    verdict.is(Optional.empty());
    verdict.is(Optional.of(Fault.ofChain(7, FaultCode.ANCHOR_DIFFERS)));

    assertThat(gauge("policyfunds.ledger.intact")).isEqualTo(1);
  }

  private double gauge(String name) {
    return meters.get(name).gauge().value();
  }
}
