package policyfunds.performance.promiseform;

import static java.util.stream.Collectors.joining;

import java.util.List;
import policyfunds.kernel.finding.Evidence;
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
          Text.of("绩效目标没有成本指标", "A goal without a cost indicator"),
          Text.of(
              "看二级指标的类别：一个绩效目标有绩效指标而无一属成本指标。只看二级指标的名称，不判断三级指标的内容是否涉及成本",
              "Looks at the categories of level 2: a goal has indicators and none is a cost"
                  + " indicator. Only level 2 is looked at, not whether an indicator's own text"
                  + " is about cost"));
  private static final Text SENTENCE =
      Text.of(
          "%s 项绩效指标中没有成本指标，是否应当设置？",
          "none of its %s indicators is a cost indicator: should there be one?");
  private static final Text LEVEL2 = Text.of("二级指标", "Level 2 of the indicators");

  @Override
  public FindingRule rule() {
    return RULE;
  }

  @Override
  public List<Finding> of(Promise promise) {
    List<Measure> measures = promise.measures();
    boolean asked =
        !measures.isEmpty()
            && measures.stream()
                .noneMatch(measure -> measure.indicator().category() == IndicatorCategory.COST);
    return asked
        ? List.of(
            promise.finding(
                RULE,
                SENTENCE.with(measures.size()),
                List.of(
                    Evidence.quote(
                        LEVEL2,
                        measures.stream()
                            .map(measure -> measure.indicator().level2())
                            .distinct()
                            .collect(joining("、")),
                        measures.stream()
                            .flatMap(measure -> measure.cells("level2").stream())
                            .distinct()
                            .toList()))))
        : List.of();
  }
}
