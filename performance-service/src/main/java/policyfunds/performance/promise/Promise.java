package policyfunds.performance.promise;

import java.util.List;
import policyfunds.kernel.figure.Check.Subject;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.finding.Evidence;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.language.Text;
import policyfunds.performance.goal.PerformanceGoal;
import policyfunds.performance.indicatortarget.TargetValue;

/**
 * A goal with all that it is measured by (绩效目标及其指标): what rules are asked about.
 *
 * @param regionCode whose promise it is: the goal's city, or the province for a project
 * @param regionName the name of that region
 * @param measures its indicators in their order
 */
public record Promise(
    String regionCode, Text regionName, PerformanceGoal goal, List<Measure> measures) {

  private static final Text TITLE = Text.of("%s“%s”", "%s, \"%s\"");
  private static final Text GOAL_TEXT = Text.of("总体绩效目标", "Goal in words");

  public Promise {
    measures = List.copyOf(measures);
  }

  /** The numbers among the values of its indicators. */
  public List<TargetValue> numbers() {
    return measures.stream().flatMap(measure -> measure.numbers().stream()).toList();
  }

  /** Whose promise it is and what it is called, to begin a sentence with. */
  public Text title() {
    return TITLE.with(regionName, goal.name());
  }

  /** What a finding about it is about: region, direction, budget items and name. */
  public Subject subject() {
    return new Subject(regionCode, goal.directionCode(), goal.itemSequences(), goal.name());
  }

  /**
   * A finding about this promise.
   *
   * @param sentence what goes behind {@link #title()} and its colon
   */
  public Finding finding(FindingRule rule, Text sentence, List<Evidence> evidence) {
    return new Finding(
        rule, subject(), Text.of("%s：%s", "%s: %s").with(title(), sentence), evidence);
  }

  /** A stretch of the goal's text, quoted, with the cell of the text. */
  public Evidence quoted(String stretch) {
    return Evidence.quote(GOAL_TEXT, stretch, cells("text"));
  }

  /** The cell of the goal's {@code name}, {@code text} or {@code requestedAmountWan}, if any. */
  public List<Source> cells(String member) {
    Source cell = goal.sources().get(member);
    return cell == null ? List.of() : List.of(cell);
  }
}
