package policyfunds.gateway.holding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import policyfunds.gateway.joined.Joined;
import policyfunds.gateway.neighbour.Answer;
import policyfunds.gateway.neighbour.NeighbourRefusal;

/** The answers of the three services to the same question (三处答复). */
record Three<T>(Answer<T> allocations, Answer<T> tasks, Answer<T> performance) {

  /** What those said that answered. */
  List<T> told() {
    return answers().map(Answer::part).flatMap(Optional::stream).toList();
  }

  /** The refusal that a caller is told first, if one refused. */
  Optional<NeighbourRefusal> refusal() {
    return answers()
        .filter(Answer.Empty.class::isInstance)
        .map(answer -> ((Answer.Empty<T>) answer).refusal())
        .min(Comparator.comparingInt(NeighbourRefusal::order));
  }

  /** What they hold of one document, as each answer tells it. */
  Holdings holdings(DocumentQuestion question, Function<Answer<T>, Answer<HeldDocument>> reading) {
    Answer<HeldDocument> allocation = reading.apply(allocations);
    Answer<HeldDocument> task = reading.apply(tasks);
    Answer<HeldDocument> promise = reading.apply(performance);
    int year =
        Stream.of(allocation, task, promise)
            .flatMap(answer -> answer.part().stream())
            .mapToInt(HeldDocument::year)
            .findFirst()
            .orElse(0);
    return new Holdings(new Joined<>(year, question.instant(), allocation, task, promise));
  }

  private Stream<Answer<T>> answers() {
    return Stream.of(allocations, tasks, performance);
  }
}
