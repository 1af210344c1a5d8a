package policyfunds.gateway.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the titles above a document's tables say (标题): the year, and what the document is called.
 */
public final class Titles {

  private static final Pattern HEADING = Pattern.compile("\\s*附件\\s*\\d{1,2}\\s*[:：]?\\s*");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19[5-9]\\d|20\\d\\d)\\s*年度");
  private static final Pattern PLAIN_YEAR = Pattern.compile("(?<!\\d)(19[5-9]\\d|20\\d\\d)\\s*年");
  private static final String WHAT_THE_ANNEX_IS = "政策任务";
  private static final int LONGEST = 200;

  private Titles() {}

  /** The years that the titles name; several where they do not agree. */
  public static SortedSet<Integer> years(Recognition recognition) {
    String titles =
        recognition.tables().stream()
            .flatMap(table -> linesOf(table.caption()).stream())
            .collect(Collectors.joining("\n"));
    SortedSet<Integer> years = yearsIn(titles, YEAR);
    return years.isEmpty() ? yearsIn(titles, PLAIN_YEAR) : years;
  }

  /** What the document is called: the title of annex 1 without what the annex itself is. */
  public static Optional<String> title(Recognition recognition) {
    return recognition.of(AnnexForm.ITEMS.annex()).stream()
        .map(table -> String.join("", linesOf(table.caption())))
        .map(Titles::withoutAnnex)
        .filter(title -> !title.isEmpty() && title.length() <= LONGEST)
        .findFirst();
  }

  private static String withoutAnnex(String title) {
    int annex = title.indexOf(WHAT_THE_ANNEX_IS);
    return (annex > 0 ? title.substring(0, annex) : title).strip();
  }

  /** The lines of a title: all that stands below the heading 附件N, if there is one. */
  private static List<String> linesOf(String caption) {
    List<String> lines = new ArrayList<>();
    for (String line : caption.lines().toList()) {
      if (HEADING.matcher(line).matches()) {
        lines.clear();
      } else if (!line.isBlank()) {
        lines.add(line.strip());
      }
    }
    return lines;
  }

  private static SortedSet<Integer> yearsIn(String titles, Pattern form) {
    return form.matcher(titles)
        .results()
        .map(year -> Integer.valueOf(year.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
