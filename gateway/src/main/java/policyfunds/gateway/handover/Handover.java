package policyfunds.gateway.handover;

import io.opentelemetry.context.Context;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import policyfunds.gateway.imports.AllocationImportClient;
import policyfunds.gateway.imports.HeldFunds;
import policyfunds.gateway.imports.HeldGoals;
import policyfunds.gateway.imports.ImportClient;
import policyfunds.gateway.imports.ImportRefusal;
import policyfunds.gateway.imports.NewImport;
import policyfunds.gateway.imports.PerformanceImportClient;
import policyfunds.gateway.imports.ServiceProblem;
import policyfunds.gateway.imports.TaskImportClient;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.Refusals;

/** Hands the parts of a document to the three services (交付), all at once or one by one. */
@ApplicationScoped
public class Handover {

  private static final Logger LOG = Logger.getLogger(Handover.class);
  private static final int MOST = 500;

  private final ExecutorService threads =
      Context.taskWrapping(Executors.newVirtualThreadPerTaskExecutor());
  private final Map<ServicePart, ImportClient> clients = new EnumMap<>(ServicePart.class);
  private final PerformanceImportClient performance;

  Handover(
      @RestClient AllocationImportClient allocations,
      @RestClient TaskImportClient tasks,
      @RestClient PerformanceImportClient performance) {
    clients.put(ServicePart.ALLOCATIONS, allocations);
    clients.put(ServicePart.TASKS, tasks);
    clients.put(ServicePart.PERFORMANCE, performance);
    this.performance = performance;
  }

  /**
   * Hands all parts over at once.
   *
   * @throws policyfunds.kernel.problem.Problem where a service does not take the caller's token
   */
  public Map<ServicePart, Outcome> all(Map<ServicePart, NewImport> parts, Sender sender) {
    Map<ServicePart, Future<Outcome>> asked = new EnumMap<>(ServicePart.class);
    parts.forEach(
        (part, body) -> asked.put(part, threads.submit(() -> outcome(part, body, sender))));
    Map<ServicePart, Outcome> outcomes = new EnumMap<>(ServicePart.class);
    asked.forEach((part, outcome) -> outcomes.put(part, await(part, outcome)));
    outcomes.values().forEach(Handover::mustBeAllowed);
    return outcomes;
  }

  /** Hands one part over; others may have landed before, so that nothing but an outcome tells. */
  public Outcome one(ServicePart part, NewImport body, Sender sender) {
    return outcome(part, body, sender);
  }

  /** The fund that rests on a document, by the first service that holds one. */
  public Optional<HeldFunds.Fund> fundOf(String document, int year, Sender sender) {
    return clients.entrySet().stream()
        .flatMap(client ->
            tried(client.getKey(), () -> client.getValue().funds(year, MOST, sender.credentials()))
                .flatMap(funds -> funds.restingOn(document))
                .stream())
        .findFirst();
  }

  /** The projects that are held of a fund; none where they can't be known now. */
  public HeldGoals projectsOf(String fund, Sender sender) {
    return tried(
            ServicePart.PERFORMANCE,
            () -> performance.goals(fund, "PROJECT", MOST, sender.credentials()))
        .orElse(new HeldGoals(List.of()));
  }

  private Outcome outcome(ServicePart part, NewImport body, Sender sender) {
    try {
      return new Outcome.Reported(
          Objects.requireNonNull(
              clients.get(part).take(sender.language().toString(), sender.credentials(), body)));
    } catch (ImportRefusal refusal) {
      LOG.warnf("%s does not take the document: %s", part.service(), refusal.getMessage());
      return outcomeOf(refusal, sender);
    } catch (RuntimeException failure) {
      LOG.warnf("%s is unavailable: %s", part.service(), failure);
      return new Outcome.Unavailable(null);
    }
  }

  /** A service of another release may know no imports: it is none that refuses the document. */
  private static Outcome outcomeOf(ImportRefusal refusal, Sender sender) {
    return switch (refusal.status()) {
      case 401 -> refused(Refusals.unauthenticated(), sender);
      case 403 -> refused(Refusals.forbidden(), sender);
      case 400, 409, 413, 422 ->
          refusal.problem() == null
              ? new Outcome.Unavailable(null)
              : new Outcome.Refused(refusal.problem());
      default -> new Outcome.Unavailable(refusal.problem());
    };
  }

  private static Outcome refused(Problem problem, Sender sender) {
    return new Outcome.Refused(
        new ServiceProblem(
            problem.type().status(),
            problem.type().code(),
            problem.type().title().in(sender.language()),
            problem.detail().in(sender.language()),
            null));
  }

  private static void mustBeAllowed(Outcome outcome) {
    if (outcome instanceof Outcome.Refused(ServiceProblem problem)) {
      switch (problem.status()) {
        case 401 -> throw Refusals.unauthenticated();
        case 403 -> throw Refusals.forbidden();
        default -> {
          // of the document, not of its sender
        }
      }
    }
  }

  private static <T> Optional<T> tried(ServicePart part, Supplier<T> question) {
    try {
      return Optional.ofNullable(question.get());
    } catch (ImportRefusal refusal) {
      if (refusal.status() == 401) {
        throw Refusals.unauthenticated();
      }
      return Optional.empty();
    } catch (RuntimeException failure) {
      LOG.warnf("%s does not say what it holds: %s", part.service(), failure);
      return Optional.empty();
    }
  }

  private static Outcome await(ServicePart part, Future<Outcome> outcome) {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(part.service(), e.getCause());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Outcome.Unavailable(null);
    }
  }

  @PreDestroy
  void close() {
    threads.shutdownNow();
  }
}
