package policyfunds.performance.promiseform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.finding.Severity;
import policyfunds.kernel.language.Text;
import policyfunds.performance.indicator.IndicatorCategory;
import policyfunds.performance.promise.Measure;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.promise.PromiseRule;
import policyfunds.performance.promise.Quoted;

/** Level 2 under another name than the categories of the self-evaluation form (二级指标不在标准类别之列). */
public final class CategoryNotStandard implements PromiseRule {

  private static final FindingRule RULE =
      new FindingRule(
          "CATEGORY_NOT_STANDARD",
          Severity.INFO,
          Text.of("二级指标不在标准类别之列", "A level 2 outside the standard categories"),
          Text.of(
              "标准类别为数量、质量、时效、成本、经济效益、社会效益、生态效益、可持续影响、满意度九类；" + "二级指标的写法按类别表归类，不在九类之列的列出",
              "The nine standard categories are quantity, quality, timeliness, cost, economic,"
                  + " social and ecological benefit, sustainable influence and satisfaction; the"
                  + " list of wordings says which category a level 2 is, and one that is none of"
                  + " the nine is named"));

  private static final Text QUESTION =
      Text.of(
          "二级指标%s不在九个标准类别之列，其下指标应归入哪一类？",
          "level 2 %s is none of the nine standard categories: which of them do the indicators"
              + " below it belong to?");

  @Override
  public FindingRule rule() {
    return RULE;
  }

  @Override
  public List<Finding> of(Promise promise) {
    List<Measure> others =
        promise.measures().stream()
            .filter(measure -> !isStandard(measure.indicator().category()))
            .toList();
    Set<String> names =
        others.stream()
            .map(measure -> measure.indicator().level2())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return others.isEmpty()
        ? List.of()
        : List.of(
            promise.finding(
                RULE,
                QUESTION.with(Quoted.all(names)),
                others.stream().map(Measure::level2).toList()));
  }

  private static boolean isStandard(IndicatorCategory category) {
    return switch (category) {
      case QUANTITY,
          QUALITY,
          TIMELINESS,
          COST,
          ECONOMIC,
          SOCIAL,
          ECOLOGICAL,
          SUSTAINABILITY,
          SATISFACTION ->
          true;
      case PROCESS, BENEFIT, OTHER -> false;
    };
  }
}
