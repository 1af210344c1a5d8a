package policyfunds.performance.finding;

import java.util.ArrayList;
import java.util.List;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.language.Text;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.promise.PromiseRule;
import policyfunds.performance.promiseform.AnnualEqualsProject;
import policyfunds.performance.promiseform.CategoryNotStandard;
import policyfunds.performance.promiseform.DuplicateIndicator;
import policyfunds.performance.promiseform.NoCostIndicator;
import policyfunds.performance.promiseform.SatisfactionUnderBenefit;
import policyfunds.performance.promiseform.TargetWithoutOperator;
import policyfunds.performance.promiseform.UnitNounMismatch;
import policyfunds.performance.promisetext.AmountWithoutIndicator;
import policyfunds.performance.promisetext.CountWithoutIndicator;
import policyfunds.performance.promisetext.DeliverableWithoutIndicator;
import policyfunds.performance.promisetext.IndicatorWithoutGround;
import policyfunds.performance.promisetext.OtherSourceOfMoney;
import policyfunds.performance.promisetext.StricterThanIndicator;

/** Everything that promises are asked about (绩效目标疑点规则表). */
final class PromiseRules {

  /** First what the goal's text raises, then what the form of its indicators does. */
  static final List<PromiseRule> ALL =
      List.of(
          new AmountWithoutIndicator(),
          new CountWithoutIndicator(),
          new DeliverableWithoutIndicator(),
          new IndicatorWithoutGround(),
          new StricterThanIndicator(),
          new OtherSourceOfMoney(),
          new CategoryNotStandard(),
          new SatisfactionUnderBenefit(),
          new NoCostIndicator(),
          new TargetWithoutOperator(),
          new UnitNounMismatch(),
          new DuplicateIndicator(),
          new AnnualEqualsProject());

  /** Findings of one rule about one goal at most. */
  static final int MOST = 10;

  private static final Text AND_MORE =
      Text.of(
          "%s同一目标下同类疑点另有 %s 处，此处不列，是否也应说明？",
          "%s There are %s more of the kind in this goal, not listed here: what of them?");

  private PromiseRules() {}

  /** What every rule finds in a promise. */
  static List<Finding> of(Promise promise) {
    return ALL.stream().flatMap(rule -> first(rule.of(promise)).stream()).toList();
  }

  /** A goal of a thousand counts is one thing to ask about, and must leave room for the others. */
  private static List<Finding> first(List<Finding> found) {
    if (found.size() <= MOST) {
      return found;
    }
    List<Finding> shown = new ArrayList<>(found.subList(0, MOST));
    Finding last = shown.removeLast();
    shown.add(
        new Finding(
            last.rule(),
            last.subject(),
            AND_MORE.with(last.sentence(), found.size() - MOST),
            last.evidence()));
    return shown;
  }
}
