package policyfunds.kernel.finding;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How many checks of each open fund fail (未通过的核对), and when that was last looked at, as metrics:
 * what nobody looks at any more stays as it was, and must not pass for sound.
 */
@ApplicationScoped
public class FailedChecks {

  private final MultiGauge failed;
  private volatile Instant looked;

  FailedChecks(MeterRegistry meters) {
    failed =
        MultiGauge.builder("policyfunds.reconciliation.failed.checks")
            .description("Checks that fail, of each open fund, when they were last looked at")
            .register(meters);
    Gauge.builder("policyfunds.reconciliation.looked", this::when)
        .description("When this process last looked at the checks, NaN before it has")
        .baseUnit("timestamp.seconds")
        .register(meters);
  }

  /**
   * Takes a look.
   *
   * @param findings in each open fund; a fund that is not among them is forgotten
   */
  public void look(Supplier<Map<String, List<Finding>>> findings) {
    failed.register(
        findings.get().entrySet().stream()
            .<Row<?>>map(
                fund -> Row.of(Tags.of("fund", fund.getKey()), failedAmong(fund.getValue())))
            .toList(),
        true);
    looked = Instant.now();
  }

  /** Services warn of nothing else than sides of a check that differ. */
  private static long failedAmong(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.rule().severity() == Severity.WARNING)
        .count();
  }

  private Number when() {
    Instant last = looked;
    return last == null ? Double.NaN : (Number) last.getEpochSecond();
  }
}
