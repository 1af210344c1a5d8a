package policyfunds.performance.goaltext;

import java.util.HashSet;
import java.util.Set;
import policyfunds.kernel.documents.Wording;

/**
 * A text that the words of others are looked for in (被查文字): folded, without quotation marks.
 *
 * <p>It is kept as its runs of two and of {@link #LONG} characters, so that building it is linear
 * in its length and looking for a phrase is linear in the phrase's.
 */
public final class Passage {

  /** A run of so many characters is found by no accident: 专家咨询委员. */
  static final int LONG = 5;

  private final String folded;
  private final Set<String> pairs;
  private final Set<String> longRuns;

  private Passage(String folded) {
    this.folded = folded;
    this.pairs = runs(folded, 2);
    this.longRuns = runs(folded, LONG);
    // a gap is no character that a gap of a phrase could be found in
    pairs.removeIf(run -> run.indexOf(Phrase.GAP) >= 0);
    longRuns.removeIf(run -> run.indexOf(Phrase.GAP) >= 0);
  }

  public static Passage of(String text) {
    return without(SharedRuns.NONE, text);
  }

  /** A text in which the runs that all indicators share are not looked for. */
  public static Passage without(SharedRuns shared, String text) {
    return new Passage(shared.cutFrom(fold(text)));
  }

  /** What of a phrase stands in it, in runs of two characters or more. */
  public Found find(Phrase phrase) {
    String needle = phrase.distinctive();
    boolean[] found = new boolean[needle.length()];
    boolean longRun = false;
    for (int i = 0; i + 2 <= needle.length(); i++) {
      if (pairs.contains(needle.substring(i, i + 2))) {
        found[i] = true;
        found[i + 1] = true;
      }
      longRun |= i + LONG <= needle.length() && longRuns.contains(needle.substring(i, i + LONG));
    }
    return Found.of(needle, found, longRun);
  }

  /** Whether a word of any length stands in it. */
  public boolean has(String word) {
    return folded.contains(word);
  }

  static String fold(String text) {
    return Wording.fold(text).replaceAll("[“”‘’\"'《》〈〉「」『』·•]", "");
  }

  static Set<String> runs(String text, int length) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + length <= text.length(); i++) {
      runs.add(text.substring(i, i + length));
    }
    return runs;
  }
}
