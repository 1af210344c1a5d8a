package policyfunds.gateway.year;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import policyfunds.gateway.joined.JoinedService;
import policyfunds.gateway.joined.Question;
import policyfunds.gateway.joined.Versions;
import policyfunds.gateway.neighbour.Answer;
import policyfunds.gateway.neighbour.NeighbourRefusal;
import policyfunds.gateway.neighbour.Neighbours;
import policyfunds.gateway.neighbour.Summaries;
import policyfunds.kernel.finding.IncludeFindings;

/** Asks the three services for a year, or only of which version their data is. */
@ApplicationScoped
class YearReading {

  private static final String INCLUDE = new IncludeFindings().toString();

  private final AllocationYear allocations;
  private final TaskYear tasks;
  private final PerformanceYear performance;
  private final Neighbours neighbours;
  private final JoinedService joined;

  YearReading(
      @RestClient AllocationYear allocations,
      @RestClient TaskYear tasks,
      @RestClient PerformanceYear performance,
      Neighbours neighbours,
      JoinedService joined) {
    this.allocations = allocations;
    this.tasks = tasks;
    this.performance = performance;
    this.neighbours = neighbours;
    this.joined = joined;
  }

  /**
   * The versions that the three are at; nothing where one does not tell in half the time that is
   * left, so that those who do can still be asked for more.
   *
   * @throws policyfunds.kernel.problem.Problem of a neighbour that the caller may not ask
   */
  Optional<Versions> versions(Question question, long deadline) {
    Future<Answer<LedgerHead>> allocation = ledger(allocations, question);
    Future<Answer<LedgerHead>> task = ledger(tasks, question);
    Future<Answer<LedgerHead>> promise = ledger(performance, question);
    long half = deadline - (deadline - System.nanoTime()) / 2;
    Answer<LedgerHead> money = neighbours.await("allocation-service", allocation, half);
    Answer<LedgerHead> work = neighbours.await("task-service", task, half);
    Answer<LedgerHead> promises = neighbours.await("performance-service", promise, half);
    Stream.of(money, work, promises)
        .filter(Answer.Empty.class::isInstance)
        .map(answer -> ((Answer.Empty<LedgerHead>) answer).refusal())
        .filter(refusal -> !refusal.isEmptiness())
        .min(Comparator.comparingInt(NeighbourRefusal::order))
        .ifPresent(refusal -> {
          throw refusal.problem();
        });
    List<Long> events =
        Stream.of(money, work, promises)
            .flatMap(answer -> answer.part().stream())
            .map(LedgerHead::events)
            .toList();
    return events.size() == 3
        ? Optional.of(new Versions(events.get(0), events.get(1), events.get(2)))
        : Optional.empty();
  }

  private Future<Answer<LedgerHead>> ledger(YearClient client, Question question) {
    String language = question.language().toString();
    String credentials = question.credentials();
    return neighbours.ask(null, () -> client.ledger(language, credentials));
  }

  /**
   * The year as the three tell it now, or told it then.
   *
   * @throws policyfunds.kernel.problem.Problem the neighbours' own, where none has a part
   */
  Year year(Question question, long deadline) {
    return new Year(
        joined.join(
            question,
            deadline,
            all(allocations, question),
            all(tasks, question),
            all(performance, question)));
  }

  private Future<Answer<Summaries>> all(YearClient client, Question question) {
    int year = question.year();
    String fund = question.fund();
    String asOf = Objects.toString(question.asOf(), null);
    String language = question.language().toString();
    String credentials = question.credentials();
    return neighbours.ask(
        question.asOf(), () -> client.all(year, fund, INCLUDE, asOf, language, credentials));
  }
}
