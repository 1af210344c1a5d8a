package policyfunds.e2e.database;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Until;
import policyfunds.e2e.writing.Tally;

/** Callers that ask a service again and again while something is wrong, and note what they hear. */
final class Siege implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofMinutes(20);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicBoolean ended = new AtomicBoolean();
  private final AtomicLong longest = new AtomicLong();
  private final AtomicLong withoutRetryAfter = new AtomicLong();
  private final Tally tally = new Tally();
  private final List<Future<Void>> callers = new ArrayList<>();

  /** So many callers more, who all ask this. */
  Siege by(int count, Supplier<Answer> asking) {
    for (int i = 0; i < count; i++) {
      callers.add(
          threads.submit(() -> {
            while (!ended.get()) {
              ask(asking);
              Thread.sleep(PAUSE);
            }
            return null;
          }));
    }
    return this;
  }

  /** Returns once so many answers were heard in all. */
  Siege hear(int answers) {
    Until.holds(answers + " answers", LIMIT, () -> tally.total() >= answers);
    return this;
  }

  /** Returns once every caller has heard the answer to the last question. */
  void end() {
    ended.set(true);
    for (Future<Void> caller : callers) {
      try {
        caller.get();
      } catch (ExecutionException e) {
        throw new AssertionError(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  Duration longest() {
    return Duration.ofNanos(longest.get());
  }

  /** How many 503 did not say when to come again. */
  long withoutRetryAfter() {
    return withoutRetryAfter.get();
  }

  Tally tally() {
    return tally;
  }

  @Override
  public void close() {
    ended.set(true);
    threads.shutdownNow();
  }

  private void ask(Supplier<Answer> asking) {
    long asked = System.nanoTime();
    try {
      Answer answer = asking.get();
      tally.add(answer);
      if (answer.status() == 503 && answer.header("Retry-After").isEmpty()) {
        withoutRetryAfter.incrementAndGet();
      }
    } catch (UncheckedIOException e) {
      throw new AssertionError("the service did not answer at all", e);
    } finally {
      longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
    }
  }
}
