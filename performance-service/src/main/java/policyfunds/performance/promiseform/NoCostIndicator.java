package policyfunds.performance.promiseform;

import java.util.List;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.finding.Severity;
import policyfunds.kernel.language.Text;
import policyfunds.performance.indicator.IndicatorCategory;
import policyfunds.performance.promise.Measure;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.promise.PromiseRule;

/** Indicators none of which is about cost (无成本指标). */
public final class NoCostIndicator implements PromiseRule {

  private static final FindingRule RULE =
      new FindingRule(
          "NO_COST_INDICATOR",
          Severity.INFO,
          Text.of("绩效指标中没有成本指标", "None of a goal's indicators is a cost indicator"),
          Text.of(
              "看二级指标的类别：有绩效指标，而无一列入成本指标。只看类别，不判断三级指标的内容是否涉及成本；" + "没有任何指标的目标不在此列",
              "Looks at level 2: there are indicators, and none is filed as a cost indicator. Only"
                  + " the category is looked at, not whether an indicator's own text is about cost;"
                  + " a goal without any indicator is passed over"));

  private static final Text QUESTION =
      Text.of(
          "%s 项绩效指标均未列入成本指标，是否应当设置？",
          "none of the indicators, %s in all, is filed as a cost indicator: should there be one?");

  @Override
  public FindingRule rule() {
    return RULE;
  }

  @Override
  public List<Finding> of(Promise promise) {
    List<Measure> measures = promise.measures();
    boolean cost =
        measures.stream()
            .anyMatch(measure -> measure.indicator().category() == IndicatorCategory.COST);
    return cost || measures.isEmpty()
        ? List.of()
        : List.of(
            promise.finding(
                RULE,
                QUESTION.with(measures.size()),
                measures.stream().map(Measure::level2).toList()));
  }
}
