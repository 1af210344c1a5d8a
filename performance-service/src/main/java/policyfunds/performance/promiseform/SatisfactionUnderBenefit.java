package policyfunds.performance.promiseform;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import policyfunds.kernel.documents.Wording;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.finding.Severity;
import policyfunds.kernel.language.Text;
import policyfunds.performance.indicator.IndicatorCategory;
import policyfunds.performance.promise.Measure;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.promise.PromiseRule;
import policyfunds.performance.promise.Quoted;

/** Satisfaction that stands under benefit, not beside it (满意度列在效益之下). */
public final class SatisfactionUnderBenefit implements PromiseRule {

  private static final Set<String> BENEFIT = Set.of("效益", "效益指标");

  private static final FindingRule RULE =
      new FindingRule(
          "SATISFACTION_UNDER_BENEFIT",
          Severity.INFO,
          Text.of("满意度指标列在效益指标之下", "Satisfaction is filed under benefit"),
          Text.of(
              "自评表中满意度与效益并列，各有分值。看一级指标的写法：为“效益”或“效益指标”，" + "而其二级指标归入满意度。没有一级指标一栏的表不在此列",
              "In the self-evaluation form satisfaction stands beside benefit, each with points of"
                  + " its own. Looks at level 1: it reads 效益 or 效益指标, and the level 2 below it"
                  + " is a satisfaction category. A table without level 1 is passed over"));

  private static final Text QUESTION =
      Text.of(
          "满意度指标%s列在一级指标“%s”之下，是否应当单列？",
          "the satisfaction indicator %s stands under the level 1 \"%s\": should it stand beside it?");

  @Override
  public FindingRule rule() {
    return RULE;
  }

  @Override
  public List<Finding> of(Promise promise) {
    List<Measure> filed =
        promise.measures().stream().filter(SatisfactionUnderBenefit::isFiled).toList();
    return filed.isEmpty()
        ? List.of()
        : List.of(
            promise.finding(
                RULE,
                QUESTION.with(
                    Quoted.all(filed.stream().map(Measure::name).toList()),
                    filed.getFirst().indicator().level1()),
                filed.stream()
                    .flatMap(measure -> Stream.of(measure.level1(), measure.level2()))
                    .toList()));
  }

  private static boolean isFiled(Measure measure) {
    String level1 = measure.indicator().level1();
    return measure.indicator().category() == IndicatorCategory.SATISFACTION
        && level1 != null
        && BENEFIT.contains(Wording.fold(level1));
  }
}
