package policyfunds.gateway.joined;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.concurrent.Future;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import policyfunds.gateway.allocation.AllocationClient;
import policyfunds.gateway.allocation.AllocationPart;
import policyfunds.gateway.neighbour.Answer;
import policyfunds.gateway.neighbour.Neighbours;
import policyfunds.gateway.neighbour.Part;
import policyfunds.gateway.neighbour.Summaries;
import policyfunds.gateway.performance.PerformanceClient;
import policyfunds.gateway.performance.PerformancePart;
import policyfunds.gateway.task.TaskClient;
import policyfunds.gateway.task.TaskPart;

/** Asks the three services the same question at once and joins what they say. */
@ApplicationScoped
public class JoinedService {

  private final AllocationClient allocations;
  private final TaskClient tasks;
  private final PerformanceClient performance;
  private final Neighbours neighbours;

  JoinedService(
      @RestClient AllocationClient allocations,
      @RestClient TaskClient tasks,
      @RestClient PerformanceClient performance,
      Neighbours neighbours) {
    this.allocations = allocations;
    this.tasks = tasks;
    this.performance = performance;
    this.neighbours = neighbours;
  }

  /**
   * All that the three hold about one region.
   *
   * @throws policyfunds.kernel.problem.Problem the neighbours' own, where none has a part
   */
  public Joined<AllocationPart, TaskPart, PerformancePart> region(
      String regionCode, Question question) {
    int year = question.year();
    String fund = question.fund();
    String asOf = Objects.toString(question.asOf(), null);
    String language = question.language().toString();
    String credentials = question.credentials();
    return join(
        question,
        neighbours.deadline(),
        neighbours.ask(
            question.asOf(),
            () -> allocations.part(regionCode, year, fund, asOf, language, credentials)),
        neighbours.ask(
            question.asOf(), () -> tasks.part(regionCode, year, fund, asOf, language, credentials)),
        neighbours.ask(
            question.asOf(),
            () -> performance.part(regionCode, year, fund, asOf, language, credentials)));
  }

  /**
   * The figures of all regions.
   *
   * @throws policyfunds.kernel.problem.Problem the neighbours' own, where none has a part
   */
  public Joined<Summaries, Summaries, Summaries> summaries(Question question) {
    int year = question.year();
    String fund = question.fund();
    String asOf = Objects.toString(question.asOf(), null);
    String language = question.language().toString();
    String credentials = question.credentials();
    return join(
        question,
        neighbours.deadline(),
        neighbours.ask(
            question.asOf(), () -> allocations.all(year, fund, asOf, language, credentials)),
        neighbours.ask(question.asOf(), () -> tasks.all(year, fund, asOf, language, credentials)),
        neighbours.ask(
            question.asOf(), () -> performance.all(year, fund, asOf, language, credentials)));
  }

  /**
   * Three answers as one.
   *
   * @param deadline as {@link Neighbours#deadline} gives it
   * @throws policyfunds.kernel.problem.Problem the neighbours' own, where none has a part
   */
  public <A extends Part, T extends Part, P extends Part> Joined<A, T, P> join(
      Question question,
      long deadline,
      Future<Answer<A>> allocation,
      Future<Answer<T>> task,
      Future<Answer<P>> promise) {
    Joined<A, T, P> joined =
        new Joined<>(
            question.year(),
            question.asOf(),
            neighbours.await("allocation-service", allocation, deadline),
            neighbours.await("task-service", task, deadline),
            neighbours.await("performance-service", promise, deadline));
    joined
        .refusal()
        .ifPresent(refusal -> {
          throw refusal;
        });
    return joined;
  }
}
