package policyfunds.performance.finding;

import java.util.List;
import policyfunds.kernel.finding.Finding;
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

  private PromiseRules() {}

  /** What every rule finds in a promise. */
  static List<Finding> of(Promise promise) {
    return ALL.stream().flatMap(rule -> rule.of(promise).stream()).toList();
  }
}
