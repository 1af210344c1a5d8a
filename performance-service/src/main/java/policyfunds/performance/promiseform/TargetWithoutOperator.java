package policyfunds.performance.promiseform;

import java.util.List;
import java.util.stream.Stream;
import policyfunds.kernel.finding.Evidence;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.finding.Severity;
import policyfunds.kernel.language.Text;
import policyfunds.performance.promise.Measure;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.promise.PromiseRule;
import policyfunds.performance.target.Operator;

/** Numbers that don't say whether they are a floor, a ceiling or exact (指标值未写明比较方式). */
public final class TargetWithoutOperator implements PromiseRule {

  private static final FindingRule RULE =
      new FindingRule(
          "TARGET_WITHOUT_OPERATOR",
          Severity.INFO,
          Text.of("数值型指标值未写明比较方式", "A numeric target without an operator"),
          Text.of(
              "数值型指标值的文字中没有“≥”“至少”“以上”等词。不表示指标值有误，也不代为推断",
              "The text of a numeric target has none of the words ≥, 至少, 以上 and their like. That"
                  + " makes no target wrong, and nothing is inferred in their place"));

  private static final Text QUESTION =
      Text.of(
          "%s 个指标值只有数字，未写明比较方式：是至少、至多，还是恰好？",
          "%s of the target values are numbers without an operator: are they to be reached, not to"
              + " be exceeded, or to be met exactly?");

  @Override
  public FindingRule rule() {
    return RULE;
  }

  @Override
  public List<Finding> of(Promise promise) {
    List<Evidence> bare = promise.measures().stream().flatMap(TargetWithoutOperator::bare).toList();
    return bare.isEmpty()
        ? List.of()
        : List.of(promise.finding(RULE, QUESTION.with(bare.size()), bare));
  }

  private static Stream<Evidence> bare(Measure measure) {
    return measure.targets().stream()
        .filter(target -> target.operator() == Operator.UNSPECIFIED)
        .map(measure::valued);
  }
}
