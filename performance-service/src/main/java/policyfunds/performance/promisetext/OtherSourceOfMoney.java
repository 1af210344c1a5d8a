package policyfunds.performance.promisetext;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import policyfunds.kernel.finding.Evidence;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.finding.Severity;
import policyfunds.kernel.language.Text;
import policyfunds.performance.goaltext.WordList;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.promise.PromiseRule;

/** A goal's text that names another source of money than the fund (目标文中写有其他资金来源). */
public final class OtherSourceOfMoney implements PromiseRule {

  private static final FindingRule RULE =
      new FindingRule(
          "OTHER_SOURCE_OF_MONEY",
          Severity.QUERY,
          Text.of("目标文中写有其他资金来源", "A goal's text that names another source of money"),
          Text.of(
              "在目标文中查找所列的资金来源（中央财政资金、市级财政、自筹、社会资本、配套资金等）；省级资金视为本资金。"
                  + "只看文中是否出现这些词，不判断其上下文，例如是否被否定",
              "Looks in the goal's text for listed sources of money (中央财政资金, 市级财政, 自筹, 社会资本,"
                  + " 配套资金, ...); provincial money is taken for the fund's own. Looks only whether"
                  + " the words are there, not at their context, such as a negation"));
  private static final Text SENTENCE =
      Text.of(
          "目标文中写有“%s”，是否为本资金之外的资金来源？",
          "its text names \"%s\": is that a source of money other than the fund?");
  private static final Pattern SOURCE = Pattern.compile(WordList.OTHER_SOURCE.any());

  /** So much of the clause around a source is quoted, that a reader sees what is said of it. */
  private static final int AROUND = 20;

  @Override
  public FindingRule rule() {
    return RULE;
  }

  @Override
  public List<Finding> of(Promise promise) {
    String text = promise.goal().text();
    List<MatchResult> places = SOURCE.matcher(text).results().toList();
    if (places.isEmpty()) {
      return List.of();
    }
    List<String> words = places.stream().map(MatchResult::group).distinct().toList();
    Text sources = Text.of(String.join("”“", words), String.join("\" and \"", words));
    List<Evidence> evidence =
        places.stream().limit(Looked.SHOWN).map(place -> quoted(promise, text, place)).toList();
    return List.of(promise.finding(RULE, SENTENCE.with(sources), evidence));
  }

  private static Evidence quoted(Promise promise, String text, MatchResult place) {
    int start = place.start();
    while (start > 0 && place.start() - start < AROUND && isWord(text.charAt(start - 1))) {
      start--;
    }
    int end = place.end();
    while (end < text.length() && end - place.end() < AROUND && isWord(text.charAt(end))) {
      end++;
    }
    return promise.quoted(text.substring(start, end));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
