package policyfunds.performance.goaltext;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of a phrase stands in a text (命中程度).
 *
 * @param characters those of the phrase that tell it from others
 * @param found those of them that stand in the text
 * @param stretches what was found, each once, in the order of the phrase
 * @param longRun whether a run of {@link Passage#LONG} characters is among them
 */
public record Found(int characters, int found, List<String> stretches, boolean longRun) {

  static Found of(String phrase, boolean[] found, boolean longRun) {
    List<String> stretches = new ArrayList<>();
    int count = 0;
    int start = -1;
    for (int i = 0; i <= found.length; i++) {
      boolean here = i < found.length && found[i];
      count += here ? 1 : 0;
      if (here && start < 0) {
        start = i;
      } else if (!here && start >= 0) {
        stretches.add(phrase.substring(start, i));
        start = -1;
      }
    }
    int characters = (int) phrase.chars().filter(c -> c != Phrase.GAP).count();
    return new Found(characters, count, stretches.stream().distinct().toList(), longRun);
  }

  /** Whether the phrase has nothing that tells it from others. */
  public boolean isVoid() {
    return characters == 0;
  }

  public boolean isHalf() {
    return found * 2 >= characters;
  }

  public boolean isTwoThirds() {
    return found * 3 >= characters * 2;
  }
}
