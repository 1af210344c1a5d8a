package policyfunds.kernel.finding;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** How many checks of each open fund fail (未通过的核对), as a metric. */
@ApplicationScoped
public class FailedChecks {

  private final MultiGauge failed;

  FailedChecks(MeterRegistry meters) {
    failed =
        MultiGauge.builder("policyfunds.reconciliation.failed.checks")
            .description("Checks that fail, of each open fund, when they were last looked at")
            .register(meters);
  }

  /** What was found in each open fund; a fund that is not among them is forgotten. */
  public void in(Map<String, List<Finding>> findings) {
    failed.register(
        findings.entrySet().stream()
            .<Row<?>>map(
                fund -> Row.of(Tags.of("fund", fund.getKey()), failedAmong(fund.getValue())))
            .toList(),
        true);
  }

  /** Services warn of nothing else than sides of a check that differ. */
  private static long failedAmong(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.rule().severity() == Severity.WARNING)
        .count();
  }
}
