package policyfunds.performance.promisetext;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.finding.Severity;
import policyfunds.kernel.language.Text;
import policyfunds.performance.goaltext.Found;
import policyfunds.performance.goaltext.Passage;
import policyfunds.performance.goaltext.Phrase;
import policyfunds.performance.goaltext.SharedRuns;
import policyfunds.performance.indicator.IndicatorCategory;
import policyfunds.performance.promise.Measure;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.promise.PromiseRule;

/** An indicator that the goal's text says little of (指标在目标文中无依据). */
public final class IndicatorWithoutGround implements PromiseRule {

  private static final FindingRule RULE =
      new FindingRule(
          "INDICATOR_WITHOUT_GROUND",
          Severity.QUERY,
          Text.of("指标在目标文中找不到依据", "An indicator that the goal's text has no words for"),
          Text.of(
              "指标名称去掉括号、地名、年份、“数量”“情况”等通用词和各项指标共有的文字后，在目标文中查找：所剩文字以两字以上相连的"
                  + "形式出现的不足一半，没有五字相连出现，文中没有其指标值的数量，文中的成果名称也未被其提及，即询问。满意度和成本"
                  + "指标为表格所要求，不在此列。只比较文字，不识别同义词",
              "Looks for the indicator's name in the goal's text, without brackets, places, years,"
                  + " generic words such as 数量 and 情况 and what all indicators share: asks where"
                  + " less than half of the characters left stand there in runs of two or more, no"
                  + " run of five does, none of its numbers is there, and it mentions no"
                  + " deliverable that the text names. Satisfaction and cost indicators are required by the"
                  + " form and exempt. Compares words only and knows no synonyms"));
  private static final Text SENTENCE =
      Text.of(
          "指标“%s”的用词，可区分的 %s 字中在目标文内见到 %s 字（%s），其依据是目标文中的哪一项？",
          "of the %2$s characters that tell the indicator \"%1$s\" from others, %3$s stand in the"
              + " goal's text (%4$s): what of that text does it measure?");
  private static final Text NONE = Text.of("无", "none");

  /** The cell has the whole text; a finding quotes so many characters of it. */
  private static final int QUOTED = 200;

  private static final Set<IndicatorCategory> REQUIRED =
      Set.of(IndicatorCategory.SATISFACTION, IndicatorCategory.COST);

  @Override
  public FindingRule rule() {
    return RULE;
  }

  @Override
  public List<Finding> of(Promise promise) {
    Passage passage = Passage.of(promise.goal().text());
    SharedRuns shared = SharedRuns.of(promise.measures().stream().map(Measure::name).toList());
    Grounds grounds = new Grounds(promise, shared);
    List<Finding> findings = new ArrayList<>();
    for (Measure measure : promise.measures()) {
      Found found = passage.find(Phrase.of(measure.name(), shared));
      boolean worded = found.isVoid() || found.isHalf() || found.longRun();
      if (!worded && !isRequired(measure) && !grounds.areUnder(measure)) {
        findings.add(asked(promise, measure, found));
      }
    }
    return findings;
  }

  private static Finding asked(Promise promise, Measure measure, Found found) {
    Object stretches = found.stretches().isEmpty() ? NONE : String.join("、", found.stretches());
    return promise.finding(
        RULE,
        SENTENCE.with(measure.name(), found.characters(), found.found(), stretches),
        List.of(measure.named(), promise.quoted(beginningOf(promise.goal().text()))));
  }

  private static String beginningOf(String text) {
    return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "……";
  }

  private static boolean isRequired(Measure measure) {
    return REQUIRED.contains(measure.indicator().category()) || measure.name().contains("满意");
  }
}
