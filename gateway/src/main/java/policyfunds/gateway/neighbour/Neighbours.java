package policyfunds.gateway.neighbour;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.context.Context;
import io.quarkus.runtime.Startup;
import io.vertx.core.http.StreamResetException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import policyfunds.gateway.neighbour.Answer.Past;
import policyfunds.kernel.query.AsOf;

/** Asks neighbours at once, all inside one deadline: a virtual thread and a future for each. */
@Startup
@ApplicationScoped
public class Neighbours {

  private static final Logger LOG = Logger.getLogger(Neighbours.class);

  private static final List<String> NAMES =
      List.of("allocation-service", "task-service", "performance-service");

  private final ExecutorService threads =
      Context.taskWrapping(Executors.newVirtualThreadPerTaskExecutor());
  private final Duration deadline;
  private final MeterRegistry meters;

  Neighbours(
      @ConfigProperty(name = "policyfunds.deadline") Duration deadline, MeterRegistry meters) {
    this.deadline = deadline;
    this.meters = meters;
    // all are there from the start, so that the first failure is an increase
    NAMES.forEach(name -> Stream.of(Outcome.values()).forEach(outcome -> counter(name, outcome)));
  }

  /** What came of a question by its deadline (答复结果). */
  private enum Outcome {
    AVAILABLE,
    EMPTY,
    REFUSED,
    FAILED,
    LATE;

    static Outcome of(Answer<?> told) {
      return switch (told) {
        case Answer.Available<?> _ -> AVAILABLE;
        case Answer.Empty<?> empty -> empty.refusal().isEmptiness() ? EMPTY : REFUSED;
        case Answer.Unavailable<?> _ -> FAILED;
      };
    }
  }

  /** The moment, in nanoseconds of this process, by which a view that begins now must be there. */
  public long deadline() {
    return System.nanoTime() + deadline.toNanos();
  }

  /**
   * Asks one neighbour.
   *
   * @param asked the instant that the question is about, or null for now
   */
  public <T> Future<Answer<T>> ask(Instant asked, Callable<RestResponse<T>> question) {
    return threads.submit(() -> answer(asked, question));
  }

  /** Outside the circuit breaker: one that knows no past may well know the present. */
  private static <T> Answer<T> answer(Instant asked, Callable<RestResponse<T>> question)
      throws Exception {
    try {
      RestResponse<T> told = question.call();
      if (told.getEntity() == null) {
        throw new NeighbourFailure("said nothing");
      }
      Past past = Past.of(told.getHeaderString(AsOf.ANSWERED), told.getHeaderString(AsOf.POSITION));
      return new Answer.Available<>(
          told.getEntity(),
          answeredFor(asked, past),
          Answer.number(told.getHeaderString(AsOf.EVENTS)));
    } catch (NeighbourRefusal refusal) {
      if (refusal.isMisunderstanding()) {
        throw new NeighbourFailure(refusal.getMessage());
      }
      return new Answer.Empty<>(
          refusal, refusal.isEmptiness() ? answeredFor(asked, refusal.past()) : null);
    }
  }

  private static Past answeredFor(Instant asked, Past told) {
    if (asked == null) {
      return null;
    }
    if (told == null || told.asOf().isAfter(asked)) {
      throw new NeighbourFailure("did not answer for " + asked);
    }
    return told;
  }

  /**
   * What came of a question by the deadline.
   *
   * @param name of the neighbour, for log and metrics
   */
  public <T> Answer<T> await(String name, Future<Answer<T>> answer, long deadline) {
    try {
      long left = Math.max(0, deadline - System.nanoTime());
      Answer<T> told = answer.get(left, TimeUnit.NANOSECONDS);
      count(name, Outcome.of(told));
      return told;
    } catch (ExecutionException e) {
      count(name, Outcome.FAILED);
      LOG.warnf("%s is unavailable: %s", name, reason(e.getCause()));
      return new Answer.Unavailable<>();
    } catch (TimeoutException _) {
      answer.cancel(true);
      count(name, Outcome.LATE);
      LOG.warnf("%s is unavailable: no answer in time", name);
      return new Answer.Unavailable<>();
    } catch (InterruptedException _) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return new Answer.Unavailable<>();
    }
  }

  private void count(String name, Outcome outcome) {
    counter(name, outcome).increment();
  }

  private Counter counter(String name, Outcome outcome) {
    return Counter.builder("policyfunds.neighbour.answers")
        .description("What came of asking a neighbour by the deadline of a view")
        .tags("neighbour", name, "outcome", outcome.name().toLowerCase(Locale.ROOT))
        .register(meters);
  }

  private static Throwable reason(Throwable failure) {
    return failure instanceof StreamResetException cut && cut.getCause() != null
        ? cut.getCause()
        : failure;
  }

  @PreDestroy
  void close() {
    threads.shutdownNow();
  }
}
