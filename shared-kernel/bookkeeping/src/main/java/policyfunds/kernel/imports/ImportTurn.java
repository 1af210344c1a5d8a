package policyfunds.kernel.imports;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemTypes;

/**
 * One import at a time in one process (载入次序): a document may be large, memory is not. What came of
 * each is counted.
 */
@Startup
@ApplicationScoped
public class ImportTurn {

  /** What came of an import that was asked for (载入结果). */
  private enum Outcome {
    LANDED,
    UNCHANGED,
    TRIED,
    REFUSED,
    FAILED,
    BUSY
  }

  private final Semaphore free = new Semaphore(1);
  private final Map<Outcome, Counter> counted = new EnumMap<>(Outcome.class);

  ImportTurn(MeterRegistry meters) {
    for (Outcome outcome : Outcome.values()) {
      counted.put(outcome, counter(outcome, meters));
    }
  }

  private static Counter counter(Outcome outcome, MeterRegistry meters) {
    return Counter.builder("policyfunds.imports")
        .description("Imports that were asked for, by what came of them")
        .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
        .register(meters);
  }

  /**
   * Carries an import out where none is under way.
   *
   * @throws Problem {@code UNAVAILABLE} where one is
   */
  public ImportReport take(Supplier<ImportReport> work) {
    if (!free.tryAcquire()) {
      counted.get(Outcome.BUSY).increment();
      throw ProblemTypes.UNAVAILABLE.because(
          Text.of("正在载入另一文件，请稍后再试", "Another document is being taken in; try again later"));
    }
    Outcome outcome = Outcome.FAILED;
    try {
      ImportReport report = work.get();
      outcome = outcomeOf(report);
      return report;
    } catch (Problem refusal) {
      outcome = refusal.type().status() < 500 ? Outcome.REFUSED : Outcome.FAILED;
      throw refusal;
    } finally {
      counted.get(outcome).increment();
      free.release();
    }
  }

  private static Outcome outcomeOf(ImportReport report) {
    if (report.dryRun()) {
      return Outcome.TRIED;
    }
    return report.changed() ? Outcome.LANDED : Outcome.UNCHANGED;
  }
}
