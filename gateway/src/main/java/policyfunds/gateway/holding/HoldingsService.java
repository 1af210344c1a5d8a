package policyfunds.gateway.holding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import policyfunds.gateway.neighbour.Answer;
import policyfunds.gateway.neighbour.Answer.Past;
import policyfunds.gateway.neighbour.NeighbourRefusal;
import policyfunds.gateway.neighbour.Neighbours;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;

/** Asks the three services which documents they hold. */
@ApplicationScoped
public class HoldingsService {

  private static final int MOST_DOCUMENTS = 500;

  /** What ids look like where they are kept; anything else would be another address there. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,99}");

  private final AllocationDocuments allocations;
  private final TaskDocuments tasks;
  private final PerformanceDocuments performance;
  private final Neighbours neighbours;

  HoldingsService(
      @RestClient AllocationDocuments allocations,
      @RestClient TaskDocuments tasks,
      @RestClient PerformanceDocuments performance,
      Neighbours neighbours) {
    this.allocations = allocations;
    this.tasks = tasks;
    this.performance = performance;
    this.neighbours = neighbours;
  }

  /**
   * What is held of one document.
   *
   * @throws policyfunds.kernel.problem.Problem {@code RESOURCE_UNKNOWN} where none holds it, {@code
   *     UNAVAILABLE} where none can say
   */
  public Holdings one(String id, DocumentQuestion question) {
    if (!ID.matcher(id).matches()) {
      throw unknown(id).problem();
    }
    Three<HeldDocument> three =
        ask(
            question,
            client ->
                client.document(id, question.asOf(), question.language(), question.credentials()));
    Holdings holdings = three.holdings(question, Function.identity());
    holdings
        .joined()
        .refusal()
        .ifPresent(refusal -> {
          throw refusal;
        });
    holdings.any();
    return holdings;
  }

  /**
   * All documents that are held, by year and id.
   *
   * @param complete whether all three told all that they hold
   */
  public record Listing(boolean complete, List<Holdings> documents) {}

  /**
   * All documents that any of the three holds.
   *
   * @throws policyfunds.kernel.problem.Problem {@code UNAVAILABLE} where none answers
   */
  public Listing all(DocumentQuestion question) {
    Three<HeldDocuments> three =
        ask(
            question,
            client ->
                client.documents(
                    1,
                    MOST_DOCUMENTS,
                    question.asOf(),
                    question.language(),
                    question.credentials()));
    three
        .refusal()
        .ifPresent(refusal -> {
          throw refusal.problem();
        });
    List<HeldDocuments> told = three.told();
    if (told.isEmpty()) {
      throw ProblemTypes.UNAVAILABLE.because(Text.of("各服务均暂不可用", "None of the services answers"));
    }
    List<Holdings> documents =
        told.stream()
            .flatMap(held -> held.items().stream())
            .sorted(Comparator.comparingInt(HeldDocument::year).thenComparing(HeldDocument::id))
            .map(HeldDocument::id)
            .distinct()
            .map(id -> three.holdings(question, all -> of(id, all)))
            .toList();
    boolean complete = told.size() == 3 && told.stream().allMatch(HeldDocuments::isWhole);
    return new Listing(complete, documents);
  }

  private <T> Three<T> ask(
      DocumentQuestion question, Function<DocumentClient, RestResponse<T>> asking) {
    Future<Answer<T>> allocation = asked(question, asking, allocations);
    Future<Answer<T>> task = asked(question, asking, tasks);
    Future<Answer<T>> promise = asked(question, asking, performance);
    long deadline = neighbours.deadline();
    return new Three<>(
        neighbours.await("allocation-service", allocation, deadline),
        neighbours.await("task-service", task, deadline),
        neighbours.await("performance-service", promise, deadline));
  }

  private <T> Future<Answer<T>> asked(
      DocumentQuestion question,
      Function<DocumentClient, RestResponse<T>> asking,
      DocumentClient client) {
    return neighbours.ask(question.instant(), () -> asking.apply(client));
  }

  private static Answer<HeldDocument> of(String id, Answer<HeldDocuments> all) {
    return switch (all) {
      case Answer.Available<HeldDocuments>(HeldDocuments held, Past past, _) ->
          held.items().stream()
              .filter(document -> document.id().equals(id))
              .findFirst()
              .<Answer<HeldDocument>>map(document -> new Answer.Available<>(document, past))
              .orElseGet(() -> new Answer.Empty<>(unknown(id), past));
      case Answer.Empty<HeldDocuments>(NeighbourRefusal refusal, Past past) ->
          new Answer.Empty<>(refusal, past);
      case Answer.Unavailable<HeldDocuments> _ -> new Answer.Unavailable<>();
    };
  }

  private static NeighbourRefusal unknown(String id) {
    return new NeighbourRefusal(
        ProblemTypes.RESOURCE_UNKNOWN.because(
            Text.of("没有文件 %s", "There is no document %s").with(Shown.of(id))),
        null);
  }
}
