package policyfunds.performance.goaltext;

import static java.util.regex.Pattern.quote;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import policyfunds.kernel.reference.DataFile;

/** The words that a goal's text is looked through for (词表): data, in promise-words.csv. */
public enum WordList {
  /** What is delivered, at the end of its name: 大赛, 规划. */
  DELIVERABLE,
  /** After which a deliverable's name begins: 编制, 举办. */
  BEFORE_NAME,
  /** Before which a deliverable's name ends: 平台 in 平台建设, not in 平台型企业. */
  AFTER_NAME,
  /** After which something is named that is there already: 根据, 落实. */
  NOT_PROMISED_AFTER,
  /** What something in quotation marks is: “某某周”活动. */
  NAMED_KIND,
  /** What tells no name from another: 工作, 数量, 情况. */
  GENERIC,
  /** Provinces, for a goal's own place tells nothing either. */
  PLACE,
  /** Where money comes from that is not a provincial fund's: 中央财政资金, 自筹. */
  OTHER_SOURCE,
  /** Where a numeral counts nothing: 一条龙, 一次性. */
  IDIOM,
  /** Where a measure word is the beginning of another word: 一项目. */
  NOT_A_MEASURE;

  private static final class Held {
    private static final Map<String, List<String>> WORDS =
        DataFile.rows("/policyfunds/promise-words.csv", Optional.empty()).stream()
            .collect(
                toUnmodifiableMap(row -> row.get("list"), row -> DataFile.list(row.get("words"))));
  }

  public List<String> words() {
    return Held.WORDS.get(name());
  }

  /** A regular expression for any of its words, the longest first. */
  public String any() {
    return any(words());
  }

  static String any(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(word -> quote(word))
        .collect(joining("|", "(?:", ")"));
  }
}
