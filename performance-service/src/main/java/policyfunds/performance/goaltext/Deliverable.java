package policyfunds.performance.goaltext;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something named that a text promises to deliver (文中的成果名称).
 *
 * @param text its name as written, a title with its marks
 * @param noun the listed noun that the name ends in, if any
 * @param start where the name begins in the text
 */
public record Deliverable(String text, Optional<String> noun, int start) {

  /** Whether it is what all indicators are about: its name ends in what they share. */
  public boolean isNamedByAll(SharedRuns shared) {
    return shared.endOf(Phrase.bare(text));
  }

  /**
   * Which texts mention it: those with two thirds of what tells its name from others, or with its
   * noun and half of that, or with a noun that no other deliverable has. What all indicators share
   * tells nothing.
   *
   * @param others all deliverables of its text
   */
  public Predicate<Passage> mention(List<Deliverable> others, SharedRuns shared) {
    Phrase phrase = Phrase.of(text, shared);
    boolean alone = others.stream().filter(other -> noun.equals(other.noun)).count() == 1;
    return passage -> {
      Found found = passage.find(phrase);
      boolean hasNoun = noun.filter(passage::has).isPresent();
      return found.isTwoThirds() || (hasNoun && (alone || found.isHalf()));
    };
  }
}
