package policyfunds.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemTypes;

class ImportTurnTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ImportTurn turn = new ImportTurn(meters);

  @Test
  void knowsEveryOutcomeBeforeTheFirst() {
    assertThat(counted()).hasSize(6).containsEntry("failed", 0L);
  }

  @Test
  void countsWhatCameOfEach() {
    take(() -> report(false, true));
    take(() -> report(false, false));
    take(() -> report(true, false));
    take(() -> report(true, false));
    take(refusing(ProblemTypes.FUND_LOCKED.because(Text.of("锁定", "locked"))));
    take(refusing(ProblemTypes.UNAVAILABLE.because(Text.of("不可用", "unavailable"))));
    take(refusing(new IllegalStateException("broken")));

    assertThat(counted())
        .isEqualTo(
            Map.of(
                "landed",
                1L,
                "unchanged",
                1L,
                "tried",
                2L,
                "refused",
                1L,
                "failed",
                2L,
                "busy",
                0L));
  }

  @Test
  void turnsAwayWhoComesMeanwhile() {
    Throwable second =
        catchThrowable(() ->
            turn.take(() -> {
              turn.take(() -> report(false, true));
              return report(false, true);
            }));

    assertThat(second).isInstanceOf(Problem.class);
    assertThat(counted()).containsEntry("busy", 1L).containsEntry("landed", 0L);
  }

  @Test
  void takesTheNextAfterOneThatFailed() {
    take(refusing(new IllegalStateException("broken")));

    assertThat(turn.take(() -> report(false, true)).changed()).isTrue();
  }

  private void take(Supplier<ImportReport> work) {
    Throwable _ = catchThrowable(() -> turn.take(work));
  }

  private static Supplier<ImportReport> refusing(RuntimeException refusal) {
    return () -> {
      throw refusal;
    };
  }

  private static ImportReport report(boolean dryRun, boolean changed) {
    return new ImportReport(null, null, dryRun, changed, null, null, 0, null, 0, null);
  }

  private Map<String, Long> counted() {
    return meters.get("policyfunds.imports").counters().stream()
        .collect(
            Collectors.toMap(
                counter -> counter.getId().getTag("outcome"), ImportTurnTest::timesOf));
  }

  private static long timesOf(Counter counter) {
    return Math.round(counter.count());
  }
}
