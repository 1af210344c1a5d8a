package policyfunds.performance.promisetext;

import java.math.BigDecimal;
import java.util.List;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.finding.Severity;
import policyfunds.kernel.language.Text;
import policyfunds.performance.goaltext.GoalQuantities;
import policyfunds.performance.goaltext.Passage;
import policyfunds.performance.goaltext.Phrase;
import policyfunds.performance.goaltext.SharedRuns;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.promise.PromiseRule;
import policyfunds.performance.target.Quantity;

/** A count in a goal's text that no indicator states (文中数量无对应指标). */
public final class CountWithoutIndicator implements PromiseRule {

  private static final FindingRule RULE =
      new FindingRule(
          "GOAL_COUNT_WITHOUT_INDICATOR",
          Severity.QUERY,
          Text.of("目标文中的数量没有对应指标", "A count in a goal's text that no indicator states"),
          Text.of(
              "逐个比较目标文中带量词的数字（含“一个”等中文数字，不含金额、期限、书名号和引号内的数字）与指标值、"
                  + "其各组成部分及指标名称中的数字：数值相同，且计量单位相同、相近（人与人次、家与家次、个与项等）"
                  + "或一方未写单位，即视为对应；数量为一的，定性指标写有其名称的也视为对应。只比较数字和单位，不判断所指是否同一事物",
              "Compares each number with a measure word in the goal's text (Chinese numerals such"
                  + " as 一个 too; not money, time, or what stands in titles and quotation marks)"
                  + " with the numbers in target values, their components and the indicators'"
                  + " names: they correspond where the numbers are equal and the units are equal,"
                  + " akin (人 and 人次, 家 and 家次, 个 and 项, ...) or missing on one side; one thing"
                  + " also corresponds to an indicator without a number that names it. Compares"
                  + " numbers and units only, not whether they mean the same thing"));
  private static final Text SENTENCE =
      Text.of(
          "目标文中写有“%s”（第 %s 字起），所查 %s 项绩效指标均未列出这一数量，由哪一项指标衡量？",
          "its text says \"%s\" (from character %s), which none of the %s indicators that were"
              + " looked at states: which of them measures it?");

  @Override
  public FindingRule rule() {
    return RULE;
  }

  @Override
  public List<Finding> of(Promise promise) {
    String text = promise.goal().text();
    return unstated(promise).stream()
        .map(count -> {
          String stretch = GoalQuantities.withCounted(count, text);
          return promise.finding(
              RULE,
              SENTENCE.with(stretch, count.start() + 1, promise.measures().size()),
              Looked.with(promise.quoted(stretch), promise));
        })
        .toList();
  }

  /** The counts that no indicator states, but for those that exceed one of the same thing. */
  static List<Quantity> unstated(Promise promise) {
    List<StatedNumber> stated = StatedNumber.of(promise);
    Stricter stricter = new Stricter(promise, stated);
    return GoalQuantities.counts(promise.goal().text()).stream()
        .filter(count -> stated.stream().noneMatch(number -> number.states(count)))
        .filter(count -> stricter.than(count).isEmpty() && !isJudged(count, promise))
        .toList();
  }

  /** One thing is measured as well by an indicator that names it and says that it is there. */
  private static boolean isJudged(Quantity count, Promise promise) {
    if (count.value().compareTo(BigDecimal.ONE) != 0) {
      return false;
    }
    Phrase one = Phrase.of(GoalQuantities.counted(count, promise.goal().text()), SharedRuns.NONE);
    return promise.measures().stream()
        .filter(measure -> measure.targets().stream().noneMatch(target -> target.value() != null))
        .map(measure -> Passage.of(Looked.words(measure)).find(one))
        .anyMatch(found -> !found.isVoid() && found.isTwoThirds());
  }
}
