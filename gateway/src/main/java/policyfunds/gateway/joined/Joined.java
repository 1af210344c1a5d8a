package policyfunds.gateway.joined;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import policyfunds.gateway.neighbour.Answer;
import policyfunds.gateway.neighbour.NeighbourRefusal;
import policyfunds.gateway.neighbour.Part;
import policyfunds.gateway.neighbour.Part.DocumentDigest;
import policyfunds.gateway.neighbour.Part.FundName;

/**
 * Three answers as one (合并的答复): who answered, and whether they speak of the same document.
 *
 * @param asOf the instant that was asked about, null for now
 */
public record Joined<A extends Part, T extends Part, P extends Part>(
    int year, Instant asOf, Answer<A> allocations, Answer<T> tasks, Answer<P> performance) {

  public boolean complete() {
    return answers().allMatch(answer -> answer instanceof Answer.Available<?>);
  }

  /**
   * Whether all parts that are there name the same fund and the same bytes, or all no document. A
   * service that holds nothing holds no document either: not yet, where an import is under way.
   */
  public boolean consistent() {
    return answers().filter(Joined::isAnswered).map(Joined::documentOf).distinct().count() <= 1
        && parts().map(Part::fund).distinct().count() <= 1;
  }

  private static boolean isAnswered(Answer<?> answer) {
    return !(answer instanceof Answer.Unavailable<?>);
  }

  private static Optional<DocumentDigest> documentOf(Answer<?> answer) {
    return answer.part().map(part -> ((Part) part).document());
  }

  /** Of which versions of the data the three are; nothing unless all are there and say so. */
  public Optional<Versions> versions() {
    return allocations instanceof Answer.Available<A>(_, _, Long money)
            && money != null
            && tasks instanceof Answer.Available<T>(_, _, Long work)
            && work != null
            && performance instanceof Answer.Available<P>(_, _, Long promises)
            && promises != null
        ? Optional.of(new Versions(money, work, promises))
        : Optional.empty();
  }

  public FundName fund() {
    return parts().map(Part::fund).filter(Objects::nonNull).findFirst().orElse(null);
  }

  public PartsView partsView() {
    return new PartsView(PartView.of(allocations), PartView.of(tasks), PartView.of(performance));
  }

  /**
   * The refusal of a neighbour where all three have nothing, or where who or what asked is wrong.
   *
   * <p>Parts without data beside others that have it, or that can't be asked, are no refusal but an
   * incomplete view.
   */
  public Optional<RuntimeException> refusal() {
    boolean nothing = answers().allMatch(Answer.Empty.class::isInstance);
    return answers()
        .filter(Answer.Empty.class::isInstance)
        .map(answer -> ((Answer.Empty<?>) answer).refusal())
        .filter(refusal -> !refusal.isEmptiness() || nothing)
        .min(Comparator.comparingInt(NeighbourRefusal::order))
        .map(NeighbourRefusal::problem);
  }

  private Stream<Part> parts() {
    return answers().flatMap(answer -> answer.part().stream()).map(Part.class::cast);
  }

  private Stream<Answer<?>> answers() {
    return Stream.of(allocations, tasks, performance);
  }
}
