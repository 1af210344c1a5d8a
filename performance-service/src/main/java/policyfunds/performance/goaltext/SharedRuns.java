package policyfunds.performance.goaltext;

import java.util.List;
import java.util.Set;

/**
 * The runs of characters that all of several names have (共有文字), as a conference's own name in each
 * of its indicators: what all say tells none from the others.
 */
public final class SharedRuns {

  /** Shorter runs are shared by accident: 企业, 工作. */
  private static final int LENGTH = 4;

  /** Those of a single name. */
  public static final SharedRuns NONE = new SharedRuns(Set.of());

  private final Set<String> runs;

  private SharedRuns(Set<String> runs) {
    this.runs = runs;
  }

  /** Those of at least two names; a single name shares nothing. */
  public static SharedRuns of(List<String> names) {
    if (names.size() < 2) {
      return NONE;
    }
    Set<String> runs = Passage.runs(Passage.fold(names.getFirst()), LENGTH);
    names.stream()
        .skip(1)
        .map(name -> Passage.runs(Passage.fold(name), LENGTH))
        .forEach(runs::retainAll);
    return new SharedRuns(runs);
  }

  /** Whether a phrase ends in one. */
  boolean endOf(String phrase) {
    return phrase.length() >= LENGTH && runs.contains(phrase.substring(phrase.length() - LENGTH));
  }

  String cutFrom(String phrase) {
    StringBuilder rest = new StringBuilder(phrase);
    for (int i = 0; i + LENGTH <= phrase.length(); i++) {
      if (runs.contains(phrase.substring(i, i + LENGTH))) {
        rest.replace(i, i + LENGTH, String.valueOf(Phrase.GAP).repeat(LENGTH));
      }
    }
    return rest.toString();
  }
}
