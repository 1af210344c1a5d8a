package policyfunds.performance.promise;

import java.util.List;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;

/** What a promise may be asked about (绩效目标疑点规则): pure, a promise in and findings out. */
public interface PromiseRule {

  /** What it is called, how grave it is and how it looks. */
  FindingRule rule();

  /** What it finds, in the order of the goal's text or of the indicators. */
  List<Finding> of(Promise promise);
}
