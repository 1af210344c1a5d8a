package policyfunds.performance.goaltext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import policyfunds.performance.target.Quantity;

/**
 * Finds the named deliverables of a text (成果名称识别): titles in 《》, named events in “”, and phrases
 * that end in a listed noun.
 *
 * <p>A phrase reaches back to a punctuation mark, a count or a listed word, and no further than
 * {@link #LONGEST} characters: linear in the length of the text. What follows 根据, 落实 and the like
 * is there already and is not promised.
 */
public final class Deliverables {

  private static final int LONGEST = 40;
  private static final Pattern TITLE = Pattern.compile("《[^《》]{1,80}》");
  private static final Pattern EVENT = Pattern.compile("“[^“”]{2,40}”" + WordList.NAMED_KIND.any());
  private static final Pattern NOUN =
      Pattern.compile(
          WordList.DELIVERABLE.any() + "(?=$|[^\\p{L}\\p{N}“]|" + WordList.AFTER_NAME.any() + ")");
  private static final Pattern AT_END = Pattern.compile(WordList.DELIVERABLE.any() + "$");
  private static final Pattern EARLIER = Pattern.compile(WordList.NOT_PROMISED_AFTER.any() + "$");
  private static final Pattern BORDER =
      Pattern.compile(
          "[^\\p{L}\\p{N}“”（）()]|"
              + WordList.any(
                  Stream.of(WordList.BEFORE_NAME, WordList.NOT_PROMISED_AFTER)
                      .flatMap(list -> list.words().stream())
                      .toList()));
  private static final Pattern IN_A_ROW = Pattern.compile("[\\s、，和与及以]{0,4}");

  /** A year, or what a name does not begin with. */
  private static final Pattern LEADING = Pattern.compile("^(?:[12]\\d{3}年度?|”|）|\\))+");

  /** 一企一方案 is a way of working, and 向省政府报告 an act. */
  private static final Pattern NO_NAME = Pattern.compile("^(?:[向为在就]|一.{1,3}一)");

  private final String text;
  private final boolean[] taken;
  private final int[] borders;

  private Deliverables(String text) {
    this.text = text;
    this.taken = new boolean[text.length()];
    this.borders = bordersOf(text);
  }

  /** Each name once, in the order of the text. */
  public static List<Deliverable> in(String text) {
    Deliverables scan = new Deliverables(text);
    List<Deliverable> found = new ArrayList<>();
    scan.names(TITLE, found);
    scan.names(EVENT, found);
    scan.phrases(found);
    Set<String> seen = new HashSet<>();
    found.sort(Comparator.comparing(Deliverable::start));
    found.removeIf(deliverable ->
        !seen.add(deliverable.text()) || Phrase.of(deliverable.text(), SharedRuns.NONE).isVoid());
    return found;
  }

  private void names(Pattern form, List<Deliverable> found) {
    Matcher name = form.matcher(text);
    int earlierEnd = -1;
    while (name.find()) {
      boolean goesOn =
          earlierEnd >= 0 && IN_A_ROW.matcher(text).region(earlierEnd, name.start()).matches();
      if (goesOn || isEarlier(name.start())) {
        earlierEnd = name.end();
      } else if (!taken[name.start()]) {
        found.add(new Deliverable(name.group(), nounOf(name.group()), name.start()));
      }
      Arrays.fill(taken, name.start(), name.end(), true);
    }
  }

  private static Optional<String> nounOf(String name) {
    Matcher noun = AT_END.matcher(Phrase.bare(name));
    return noun.find() ? Optional.of(noun.group()) : Optional.empty();
  }

  private void phrases(List<Deliverable> found) {
    Matcher noun = NOUN.matcher(text);
    while (noun.find()) {
      int border = Math.max(borders[noun.start()], noun.start() - LONGEST);
      int start = startOf(border, noun.start());
      String phrase = text.substring(start, noun.end());
      boolean named = start < noun.start() && !NO_NAME.matcher(phrase).find();
      if (named && !taken[noun.start()] && !isEarlier(border)) {
        found.add(new Deliverable(phrase, Optional.of(noun.group()), start));
      }
    }
  }

  private int startOf(int border, int noun) {
    int start = border + afterUnclosed(text.substring(border, noun));
    Matcher leading = LEADING.matcher(text).region(start, noun);
    return leading.lookingAt() ? leading.end() : start;
  }

  /** A mark that is opened and not closed belongs to what stands around the name. */
  private static int afterUnclosed(String phrase) {
    int after = 0;
    for (String marks : List.of("“”", "（）", "()")) {
      int open = phrase.lastIndexOf(marks.charAt(0));
      int close = phrase.lastIndexOf(marks.charAt(1));
      after = Math.max(after, open > close ? open + 1 : 0);
    }
    return after;
  }

  private boolean isEarlier(int start) {
    return EARLIER.matcher(text.substring(Math.max(0, start - 4), start)).find();
  }

  /** For each place, where the last border before it ends. */
  private static int[] bordersOf(String text) {
    int[] borders = new int[text.length() + 1];
    Matcher border = BORDER.matcher(text);
    while (border.find()) {
      borders[border.end()] = border.end();
    }
    for (Quantity quantity : Numerals.quantities(text)) {
      borders[quantity.end()] = quantity.end();
    }
    for (int i = 1; i < borders.length; i++) {
      borders[i] = Math.max(borders[i], borders[i - 1]);
    }
    return borders;
  }
}
