package policyfunds.performance.promisetext;

import java.util.List;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.finding.Severity;
import policyfunds.kernel.language.Text;
import policyfunds.performance.goaltext.GoalQuantities;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.promise.PromiseRule;

/** An amount of money in a goal's text that no indicator states (文中金额无对应指标). */
public final class AmountWithoutIndicator implements PromiseRule {

  private static final FindingRule RULE =
      new FindingRule(
          "GOAL_AMOUNT_WITHOUT_INDICATOR",
          Severity.INFO,
          Text.of("目标文中的金额没有对应指标", "An amount in a goal's text that no indicator states"),
          Text.of(
              "逐个比较目标文中的金额与指标值及指标名称中的金额，折算为元后相等即视为对应。" + "只比较金额，不判断其为预算额度还是预期产出",
              "Compares each amount of money in the goal's text with those in target values and"
                  + " indicators' names, converted to yuan. Compares amounts only, not whether"
                  + " they are a budget or an expected result"));
  private static final Text SENTENCE =
      Text.of(
          "目标文中写有“%s”（第 %s 字起），所查 %s 项绩效指标均未列出这一金额，是否需要相应的指标（如成本指标）？",
          "its text says \"%s\" (from character %s), which none of the %s indicators that were"
              + " looked at states: should one of them, such as a cost indicator?");

  @Override
  public FindingRule rule() {
    return RULE;
  }

  @Override
  public List<Finding> of(Promise promise) {
    List<StatedNumber> stated = StatedNumber.of(promise);
    return GoalQuantities.amounts(promise.goal().text()).stream()
        .filter(amount -> stated.stream().noneMatch(number -> number.states(amount)))
        .map(amount ->
            promise.finding(
                RULE,
                SENTENCE.with(amount.text(), amount.start() + 1, promise.measures().size()),
                Looked.with(promise.quoted(amount.text()), promise)))
        .toList();
  }
}
