package policyfunds.kernel.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FailedChecksTest {

  private static final Finding FAILED = Findings.of("ITEM_TOTAL", Severity.WARNING, "440000", null);
  private static final Finding QUESTION =
      Findings.of("NO_COST_INDICATOR", Severity.QUERY, "440000", null);

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final FailedChecks failed = new FailedChecks(meters);

  @Test
  void countsForEachFundWhatDiffersAndNotWhatIsAsked() {
    failed.look(() -> Map.of("ONE", List.of(FAILED, QUESTION, FAILED), "TWO", List.of(QUESTION)));

    assertThat(told()).isEqualTo(Map.of("ONE", 2L, "TWO", 0L));
  }

  @Test
  void tellsWhatWasFoundLastAndForgetsWhatIsGone() {
    failed.look(() -> Map.of("ONE", List.of(FAILED), "TWO", List.of()));
    failed.look(() -> Map.of("ONE", List.of()));

    assertThat(told()).isEqualTo(Map.of("ONE", 0L));
  }

  @Test
  void tellsWhenItLastSaw() {
    assertThatThrownBy(() -> failed.look(FailedChecksTest::unreadable)).hasMessage("no database");
    double before = looked();
    Instant start = Instant.now();
    failed.look(Map::of);
    double after = looked();

    assertThat(before).isNaN();
    assertThat(after).isGreaterThanOrEqualTo(start.getEpochSecond());
    assertThatThrownBy(() -> failed.look(FailedChecksTest::unreadable)).hasMessage("no database");
    assertThat(looked()).isEqualTo(after);
  }

  private double looked() {
    return meters.get("policyfunds.reconciliation.looked").gauge().value();
  }

  private static Map<String, List<Finding>> unreadable() {
    throw new IllegalStateException("no database");
  }

  private Map<String, Long> told() {
    return meters.get("policyfunds.reconciliation.failed.checks").gauges().stream()
        .collect(
            Collectors.toMap(gauge -> gauge.getId().getTag("fund"), FailedChecksTest::valueOf));
  }

  private static long valueOf(Gauge gauge) {
    return Math.round(gauge.value());
  }
}
