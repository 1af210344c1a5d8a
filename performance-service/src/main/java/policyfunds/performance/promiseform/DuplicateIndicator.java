package policyfunds.performance.promiseform;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policyfunds.kernel.documents.Wording;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.finding.Severity;
import policyfunds.kernel.language.Text;
import policyfunds.performance.promise.Measure;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.promise.PromiseRule;
import policyfunds.performance.promise.Quoted;

/** Indicators of one goal that are worded alike (绩效指标文字重复). */
public final class DuplicateIndicator implements PromiseRule {

  private static final FindingRule RULE =
      new FindingRule(
          "DUPLICATE_INDICATOR",
          Severity.QUERY,
          Text.of("同一目标下绩效指标文字相同", "Indicators of one goal are worded alike"),
          Text.of(
              "比较同一绩效目标下各三级指标的文字，空白与全角半角之别不计；不比较意思相近而文字不同的指标",
              "Compares the texts of a goal's indicators, white space and full or half width aside;"
                  + " those that mean the same in other words are not looked for"));

  private static final Text QUESTION =
      Text.of(
          "第 %s 项绩效指标的文字与另一项相同（%s），是有意为之，还是重复？",
          "indicators %s have the same text as another one (%s): is that meant, or is one of them"
              + " there twice?");

  @Override
  public FindingRule rule() {
    return RULE;
  }

  @Override
  public List<Finding> of(Promise promise) {
    Map<String, List<Measure>> byWording =
        promise.measures().stream()
            .collect(
                groupingBy(measure -> Wording.fold(measure.name()), LinkedHashMap::new, toList()));
    byWording.values().removeIf(alike -> alike.size() == 1);
    List<Measure> repeated = byWording.values().stream().flatMap(List::stream).toList();
    List<String> ordinals =
        repeated.stream().map(measure -> String.valueOf(measure.indicator().ordinal())).toList();
    List<String> texts = byWording.values().stream().map(alike -> alike.getFirst().name()).toList();
    return repeated.isEmpty()
        ? List.of()
        : List.of(
            promise.finding(
                RULE,
                QUESTION.with(Quoted.plain(ordinals), Quoted.all(texts)),
                repeated.stream().map(Measure::named).toList()));
  }
}
