package policyfunds.performance.promisetext;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import policyfunds.kernel.finding.Evidence;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.finding.Severity;
import policyfunds.kernel.language.Text;
import policyfunds.performance.goaltext.GoalQuantities;
import policyfunds.performance.indicatortarget.IndicatorTarget;
import policyfunds.performance.promise.Measure;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.promise.PromiseRule;
import policyfunds.performance.target.Quantity;

/** A goal's text that asks for more than the indicator does (目标文严于指标值). */
public final class StricterThanIndicator implements PromiseRule {

  private static final FindingRule RULE =
      new FindingRule(
          "GOAL_STRICTER_THAN_INDICATOR",
          Severity.QUERY,
          Text.of("目标文中的数量严于指标值", "A goal's text that asks for more than the indicator"),
          Text.of(
              "比较目标文中的数量与同一或相近单位的指标值：数值相同而文中写“超过”（或“少于”）、指标值没有这一限定；或者数量前后的文字"
                  + "含有指标名称可区分文字的一半，而文中数值更大（“不超过”类则更小）。一项指标有多个期间的指标值时，须均低于文中数量。"
                  + "已有指标值满足文中数量的不再询问。是否同一事物只凭文字判断",
              "Compares quantities of the goal's text with target values in an equal or kindred"
                  + " unit: the numbers are equal and only the text says 'more than' (or 'less"
                  + " than'); or the words around the quantity hold half of what tells the"
                  + " indicator's name from others and the text's number is larger (smaller for 'at"
                  + " most'). Where an indicator has values for several spans, all must fall short;"
                  + " a quantity that some target value meets is left out. Whether both mean the"
                  + " same thing is judged by words only"));
  private static final Text SENTENCE =
      Text.of(
          "目标文中的数量严于指标值（共 %s 处：%s），以何者为准？",
          "its text asks for more than the target value (%s in all: %s): which of them holds?");
  private static final Text PAIR =
      Text.of("文中“%s”，指标“%s”为“%s”", "\"%s\" in the text, indicator \"%s\" is \"%s\"");

  @Override
  public FindingRule rule() {
    return RULE;
  }

  @Override
  public List<Finding> of(Promise promise) {
    List<Text> pairs = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    String text = promise.goal().text();
    Stricter stricter = new Stricter(promise, StatedNumber.of(promise));
    List<Quantity> beyond =
        Stream.concat(GoalQuantities.counts(text).stream(), GoalQuantities.amounts(text).stream())
            .filter(quantity -> stricter.than(quantity).isPresent())
            .toList();
    for (Quantity quantity : beyond.subList(0, Math.min(beyond.size(), Looked.SHOWN))) {
      Measure measure = stricter.than(quantity).orElseThrow();
      pairs.add(pair(quantity, text, measure));
      evidence.add(promise.quoted(GoalQuantities.around(quantity, text)));
      measure.targets().stream().map(measure::valued).forEach(evidence::add);
    }
    return pairs.stream()
        .reduce((one, other) -> Text.of("%s；%s", "%s; %s").with(one, other))
        .map(all -> promise.finding(RULE, SENTENCE.with(beyond.size(), all), evidence))
        .stream()
        .toList();
  }

  private static Text pair(Quantity quantity, String text, Measure measure) {
    return PAIR.with(
        GoalQuantities.around(quantity, text),
        measure.name(),
        String.join("；", measure.targets().stream().map(IndicatorTarget::asWritten).toList()));
  }
}
