package policyfunds.performance.goaltext;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import policyfunds.kernel.region.Regions;

/**
 * What of a name tells it from others (可区分部分): folded, without brackets, years, places and listed
 * generic words.
 *
 * @param distinctive the name with a {@link #GAP} for each stretch left out, so that no two
 *     characters become neighbours that were none
 */
public record Phrase(String distinctive) {

  /** Stands for what was left out, and between what does not stand together. */
  public static final char GAP = '|';

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

  private static final Pattern GENERIC =
      Pattern.compile(
          "^[对为在]|[及和与或]|[12]\\d{3}年?度?|"
              + WordList.any(
                  Stream.of(
                          WordList.GENERIC.words(),
                          WordList.PLACE.words().stream()
                              .flatMap(place -> Stream.of(place, place + "省", place + "市"))
                              .toList(),
                          regions())
                      .flatMap(List::stream)
                      .distinct()
                      .toList())
              + "|[^\\p{L}\\p{N}]|[数量率额性度]$");

  /** Without the runs that all of a goal's indicators share; whole where nothing else is left. */
  public static Phrase of(String name, SharedRuns shared) {
    String bare = bare(name);
    String rest = distinctive(shared.cutFrom(bare));
    return new Phrase(isVoid(rest) ? distinctive(bare) : rest);
  }

  /** Whether nothing tells it from others. */
  boolean isVoid() {
    return isVoid(distinctive);
  }

  private static boolean isVoid(String text) {
    return text.chars().allMatch(c -> c == GAP);
  }

  static String bare(String name) {
    return BRACKETS.matcher(Passage.fold(name)).replaceAll("");
  }

  private static String distinctive(String bare) {
    return GENERIC.matcher(bare).replaceAll(String.valueOf(GAP));
  }

  private static List<String> regions() {
    return Regions.shipped().all().stream()
        .flatMap(region -> Stream.concat(Stream.of(region.name()), region.aliases().stream()))
        .toList();
  }
}
