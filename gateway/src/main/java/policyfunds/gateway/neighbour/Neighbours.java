package policyfunds.gateway.neighbour;

import io.opentelemetry.context.Context;
import io.vertx.core.http.StreamResetException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Asks neighbours at once, all inside one deadline: a virtual thread and a future for each. */
@ApplicationScoped
public class Neighbours {

  private static final Logger LOG = Logger.getLogger(Neighbours.class);

  private final ExecutorService threads =
      Context.taskWrapping(Executors.newVirtualThreadPerTaskExecutor());
  private final Duration deadline;

  Neighbours(@ConfigProperty(name = "policyfunds.deadline") Duration deadline) {
    this.deadline = deadline;
  }

  /** The moment, in nanoseconds of this process, by which a view that begins now must be there. */
  public long deadline() {
    return System.nanoTime() + deadline.toNanos();
  }

  public <T> Future<T> ask(Callable<T> question) {
    return threads.submit(question);
  }

  /**
   * What came of a question by the deadline.
   *
   * @param name of the neighbour, for the log
   */
  public <T> Answer<T> await(String name, Future<T> answer, long deadline) {
    try {
      long left = Math.max(0, deadline - System.nanoTime());
      T value = answer.get(left, TimeUnit.NANOSECONDS);
      return value == null ? new Answer.Unavailable<>() : new Answer.Available<>(value);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof NeighbourRefusal refusal) {
        return new Answer.Empty<>(refusal);
      }
      LOG.warnf("%s is unavailable: %s", name, reason(e.getCause()));
      return new Answer.Unavailable<>();
    } catch (TimeoutException _) {
      answer.cancel(true);
      LOG.warnf("%s is unavailable: no answer inside %s", name, this.deadline);
      return new Answer.Unavailable<>();
    } catch (InterruptedException _) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return new Answer.Unavailable<>();
    }
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
