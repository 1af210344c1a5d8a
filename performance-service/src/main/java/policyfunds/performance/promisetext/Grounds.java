package policyfunds.performance.promisetext;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import policyfunds.performance.goaltext.Deliverable;
import policyfunds.performance.goaltext.Deliverables;
import policyfunds.performance.goaltext.GoalQuantities;
import policyfunds.performance.goaltext.Passage;
import policyfunds.performance.goaltext.SharedRuns;
import policyfunds.performance.promise.Measure;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.target.Quantity;

/**
 * What of a goal's text an indicator may rest on but for common words (指标依据): numbers and names.
 */
final class Grounds {

  private final List<Quantity> quantities;
  private final List<Predicate<Passage>> mentions;
  private final SharedRuns shared;

  Grounds(Promise promise, SharedRuns shared) {
    String text = promise.goal().text();
    this.quantities =
        Stream.concat(GoalQuantities.counts(text).stream(), GoalQuantities.amounts(text).stream())
            .toList();
    List<Deliverable> all = Deliverables.in(text);
    this.mentions =
        all.stream()
            .filter(deliverable -> !deliverable.isNamedByAll(shared))
            .map(deliverable -> deliverable.mention(all, shared))
            .toList();
    this.shared = shared;
  }

  boolean areUnder(Measure measure) {
    List<StatedNumber> stated = StatedNumber.of(measure).toList();
    Passage words = Passage.without(shared, Looked.words(measure));
    return quantities.stream()
            .anyMatch(quantity -> stated.stream().anyMatch(number -> number.states(quantity)))
        || mentions.stream().anyMatch(mention -> mention.test(words));
  }
}
