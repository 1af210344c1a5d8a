package policyfunds.performance.promiseform;

import java.util.List;
import java.util.Objects;
import policyfunds.kernel.documents.Wording;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.finding.Severity;
import policyfunds.kernel.language.Text;
import policyfunds.performance.indicatortarget.IndicatorTarget;
import policyfunds.performance.indicatortarget.TargetSpan;
import policyfunds.performance.promise.Measure;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.promise.PromiseRule;
import policyfunds.performance.promise.Quoted;
import policyfunds.performance.target.TargetKind;

/** The whole project is to reach no more than its year (当年度与项目周期指标值相同). */
public final class AnnualEqualsProject implements PromiseRule {

  private static final FindingRule RULE =
      new FindingRule(
          "ANNUAL_EQUALS_PROJECT",
          Severity.INFO,
          Text.of("当年度与项目周期的指标值相同", "Targets for the year and for the whole project are equal"),
          Text.of(
              "比较同一指标的两个指标值：数值型看数值、单位和比较方式，其他看文字。" + "比率类指标两者相同往往并无不妥，此处不加区分",
              "Compares the two values of one indicator: of numbers value, unit and operator, of"
                  + " others the text. Of a rate they are often rightly equal, which is not told"
                  + " apart here"));

  private static final Text QUESTION =
      Text.of(
          "%s的当年度指标值与项目周期指标值相同，其余年度是否不再有任务？",
          "for %s the value of the year equals that of the whole project: is nothing more to come"
              + " in its other years?");

  @Override
  public FindingRule rule() {
    return RULE;
  }

  @Override
  public List<Finding> of(Promise promise) {
    List<Measure> equal = promise.measures().stream().filter(AnnualEqualsProject::isEqual).toList();
    return equal.isEmpty()
        ? List.of()
        : List.of(
            promise.finding(
                RULE,
                QUESTION.with(Quoted.all(equal.stream().map(Measure::name).toList())),
                equal.stream()
                    .flatMap(measure -> measure.targets().stream().map(measure::valued))
                    .toList()));
  }

  private static boolean isEqual(Measure measure) {
    return measure
        .target(TargetSpan.ANNUAL)
        .flatMap(annual ->
            measure.target(TargetSpan.PROJECT).filter(project -> saysTheSame(annual, project)))
        .isPresent();
  }

  private static boolean saysTheSame(IndicatorTarget one, IndicatorTarget other) {
    boolean numbers = one.kind() == TargetKind.NUMERIC && other.kind() == TargetKind.NUMERIC;
    return numbers
        ? one.value().compareTo(other.value()) == 0
            && Objects.equals(one.unit(), other.unit())
            && one.operator() == other.operator()
        : Wording.fold(one.asWritten()).equals(Wording.fold(other.asWritten()));
  }
}
