package policyfunds.performance.finding;

import static java.util.stream.Collectors.toMap;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import policyfunds.kernel.finding.FailedChecks;
import policyfunds.kernel.fundyear.FundInYear;
import policyfunds.kernel.fundyear.FundYears;

/**
 * Looks again and again whether the open funds still reconcile (定时核对); while nothing is written,
 * what was found before is looked at.
 */
@ApplicationScoped
class ReconciliationWatch {

  private final FundYears fundYears;
  private final FindingService findings;
  private final FailedChecks failed;

  ReconciliationWatch(FundYears fundYears, FindingService findings, FailedChecks failed) {
    this.fundYears = fundYears;
    this.findings = findings;
    this.failed = failed;
  }

  @Scheduled(
      every = "{policyfunds.reconciliation.look-every}",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    failed.look(() -> fundYears.open().stream().collect(toMap(FundInYear::code, findings::ofFund)));
  }
}
