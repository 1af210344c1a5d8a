package policyfunds.e2e.fuzz;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import policyfunds.e2e.mutation.Attempt;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.SuiteProcess;

/** Sends many requests, some at once, and inspects every answer. */
final class Barrage {
  private static final int AT_ONCE = 8;
  private static final int SHOWN = 400;

  /** The suite takes in one document at a time, and says 503 to whoever comes meanwhile. */
  private final Lock turn = new ReentrantLock();

  private final SuiteProcess suite;
  private final Tally tally = new Tally();

  Barrage(SuiteProcess suite) {
    this.suite = suite;
  }

  Tally tally() {
    return tally;
  }

  void send(Stream<Attempt> attempts) {
    var free = new Semaphore(AT_ONCE);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      attempts.forEach(attempt -> {
        free.acquireUninterruptibly();
        threads.submit(() -> {
          try {
            inspect(attempt);
          } catch (RuntimeException | AssertionError e) {
            tally.fail("%s: %s".formatted(attempt, e));
          } finally {
            free.release();
          }
        });
      });
    }
  }

  /** Sends one and returns its answer. */
  Answer answer(Attempt attempt) {
    if (!attempt.operation().equals("importDocument")) {
      return sent(attempt);
    }
    turn.lock();
    try {
      return sent(attempt);
    } finally {
      turn.unlock();
    }
  }

  private Answer sent(Attempt attempt) {
    var headers = new ArrayList<>(attempt.headers());
    if (attempt.method().equals("POST") && !names(attempt, "Idempotency-Key")) {
      headers.addAll(List.of("Idempotency-Key", UUID.randomUUID().toString()));
    }
    Api api = suite.api(attempt.service());
    String[] all = headers.toArray(String[]::new);
    return attempt
        .body()
        .map(body -> api.sendBytes(attempt.method(), attempt.path(), body.get(), all))
        .orElseGet(() -> api.send(attempt.method(), attempt.path(), all));
  }

  /** A connection may have been closed by the server just before it was used once more. */
  private Answer answerOrAgain(Attempt attempt) {
    try {
      return answer(attempt);
    } catch (UncheckedIOException e) {
      return answer(attempt);
    }
  }

  private void inspect(Attempt attempt) {
    Instant asked = Instant.now();
    try {
      Answer answer = answerOrAgain(attempt);
      Duration took = Duration.between(asked, Instant.now());
      tally.count(answer, took);
      Inspection.of(attempt, answer, took)
          .ifPresent(wrong -> tally.fail(report(attempt, answer, wrong)));
    } catch (UncheckedIOException e) {
      tally.countClosed();
      if (!attempt.bare()) {
        tally.fail("%s: no answer, %s".formatted(attempt, e.getCause()));
      }
    }
  }

  private static String report(Attempt attempt, Answer answer, String wrong) {
    String body = answer.body();
    return "%s: %s: %d %s"
        .formatted(
            wrong, attempt, answer.status(), body.substring(0, Math.min(SHOWN, body.length())));
  }

  private static boolean names(Attempt attempt, String header) {
    return attempt.headers().stream().anyMatch(header::equalsIgnoreCase)
        || attempt.mutation().equals("no " + header);
  }
}
