package policyfunds.performance.finding;

import java.util.List;
import policyfunds.kernel.finding.Finding;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.promise.PromiseRule;
import policyfunds.performance.promiseform.NoCostIndicator;

/** Everything that promises are asked about (绩效目标疑点规则表). */
public final class PromiseRules {

  /** First what the goal's text raises, then what the form of its indicators does. */
  public static final List<PromiseRule> ALL = List.of(new NoCostIndicator());

  private PromiseRules() {}

  /** What every rule finds in a promise. */
  static List<Finding> of(Promise promise) {
    return ALL.stream().flatMap(rule -> rule.of(promise).stream()).toList();
  }
}
