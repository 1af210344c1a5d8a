package policyfunds.performance.promisetext;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.finding.Severity;
import policyfunds.kernel.language.Text;
import policyfunds.performance.goaltext.Deliverable;
import policyfunds.performance.goaltext.Deliverables;
import policyfunds.performance.goaltext.Passage;
import policyfunds.performance.goaltext.SharedRuns;
import policyfunds.performance.promise.Measure;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.promise.PromiseRule;
import policyfunds.performance.target.Quantity;

/** A named deliverable in a goal's text that no indicator mentions (文中成果无对应指标). */
public final class DeliverableWithoutIndicator implements PromiseRule {

  private static final FindingRule RULE =
      new FindingRule(
          "GOAL_DELIVERABLE_WITHOUT_INDICATOR",
          Severity.QUERY,
          Text.of("目标文中的成果没有对应指标", "A deliverable in a goal's text that no indicator mentions"),
          Text.of(
              "取目标文中书名号内的名称、引号内的活动名称，以及以所列名词（大赛、规划、简报等）结尾的词语，在每项指标的名称和"
                  + "指标值原文中查找：去掉地名、年份、“工作”等通用词和各项指标共有的文字后，所剩文字的三分之二，或该名词连同"
                  + "所剩文字的一半，以两字以上相连的形式出现，或目标文中只有一项成果以该名词结尾而该名词出现，即视为提及。本身带有数量且该数量已被询问的不再询问。"
                  + "只比较文字，不识别同义词",
              "Takes titles in Chinese title marks, named events in quotation marks and phrases that end in a"
                  + " listed noun (大赛, 规划, 简报, ...) and looks for them in each indicator's name"
                  + " and target values as written: without places, years, generic words such as 工作"
                  + " and what all indicators share, two thirds of the characters left, or the noun"
                  + " and half of them, must stand there in runs of two or more, or the noun alone"
                  + " where no other deliverable of the text ends in it. What has a count"
                  + " that is asked about already is left out. Compares words only and knows no"
                  + " synonyms"));
  private static final Text SENTENCE =
      Text.of(
          "目标文中写有“%s”（第 %s 字起），所查 %s 项绩效指标的名称和指标值均未提及，由哪一项指标衡量？",
          "its text says \"%s\" (from character %s), which neither name nor target value of the"
              + " %s indicators that were looked at mentions: which of them measures it?");

  @Override
  public FindingRule rule() {
    return RULE;
  }

  @Override
  public List<Finding> of(Promise promise) {
    Set<Integer> askedAbout =
        CountWithoutIndicator.unstated(promise).stream().map(Quantity::end).collect(toSet());
    return unmentioned(promise).stream()
        .filter(deliverable -> !askedAbout.contains(deliverable.start()))
        .map(deliverable ->
            promise.finding(
                RULE,
                SENTENCE.with(
                    deliverable.text(), deliverable.start() + 1, promise.measures().size()),
                Looked.with(promise.quoted(deliverable.text()), promise)))
        .toList();
  }

  /** What all indicators are about, or the project by its name, needs no mention. */
  private static List<Deliverable> unmentioned(Promise promise) {
    SharedRuns shared = SharedRuns.of(promise.measures().stream().map(Measure::name).toList());
    List<Passage> passages =
        Stream.concat(
                Stream.of(promise.goal().name()), promise.measures().stream().map(Looked::words))
            .map(words -> Passage.without(shared, words))
            .toList();
    List<Deliverable> all = Deliverables.in(promise.goal().text());
    return all.stream()
        .filter(deliverable ->
            !deliverable.isNamedByAll(shared)
                && passages.stream().noneMatch(deliverable.mention(all, shared)))
        .toList();
  }
}
