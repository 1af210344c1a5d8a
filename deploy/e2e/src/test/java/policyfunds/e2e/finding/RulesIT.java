package policyfunds.e2e.finding;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.expected.Goal;
import policyfunds.e2e.expected.Goal.Indicator;
import policyfunds.e2e.expected.Target;
import policyfunds.e2e.expected.Target.Kind;
import policyfunds.e2e.expected.Target.Operator;
import policyfunds.e2e.expected.Task;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

/** Rules that a few words over the notice itself can repeat: they ask there, and nowhere else. */
@ExtendWith(SuiteExtension.class)
class RulesIT {
  private static final Set<String> STANDARD =
      Set.of(
          "数量指标",
          "质量指标",
          "时效指标",
          "成本指标",
          "经济效益指标",
          "社会效益指标",
          "生态效益指标",
          "可持续影响指标",
          "满意度指标",
          "服务对象满意度指标");

  private static final Map<String, Predicate<Goal>> OVER_GOALS =
      Map.ofEntries(
          entry("NO_COST_INDICATOR", goal -> none(goal, level2("成本"))),
          entry("DUPLICATE_INDICATOR", RulesIT::hasOneTextTwice),
          entry("CATEGORY_NOT_STANDARD", goal -> any(goal, i -> !STANDARD.contains(level2(i)))),
          entry(
              "SATISFACTION_UNDER_BENEFIT", goal -> any(goal, RulesIT::isSatisfactionUnderBenefit)),
          entry("ANNUAL_EQUALS_PROJECT", goal -> any(goal, RulesIT::hasOneValueTwice)),
          entry("TARGET_WITHOUT_OPERATOR", goal -> any(goal, RulesIT::isBare)),
          entry("OTHER_SOURCE_OF_MONEY", goal -> goal.text().joined().contains("中央财政资金")),
          entry("GOAL_STRICTER_THAN_INDICATOR", goal -> goal.text().joined().contains("超3000人")));

  private final Expected2020 expected = Expected2020.read();
  private final FindingList list;

  RulesIT(SuiteProcess suite) {
    list = FindingList.inChinese(suite.gateway());
  }

  @Test
  void askAboutTheGoalsThatTheyFit() {
    OVER_GOALS.forEach((code, fits) ->
        assertThat(about(list.findings("&code=" + code)))
            .as(code)
            .isNotEmpty()
            .containsExactlyInAnyOrderElementsOf(
                expected.goals().stream().filter(fits).map(RulesIT::about).toList()));
  }

  @Test
  void askAboutTheTasksThatTheyFit() {
    assertThat(about(list.findings("&code=WORKLOAD_BY_REFERENCE")))
        .containsExactlyElementsOf(tasks(task -> task.workloadVisits().isEmpty()));
    assertThat(about(list.findings("&code=WINDOW_WITHOUT_TIMELINESS")))
        .containsExactlyElementsOf(tasks(task -> none(goalOf(task), level2("时效"))));
  }

  @Test
  void askAboutEveryNumberWithoutAnOperatorOnce() {
    long bare =
        expected.targets().stream().filter(RulesIT::isBare).map(Target::cell).distinct().count();

    List<String> cells =
        list.findings("&code=TARGET_WITHOUT_OPERATOR").stream()
            .flatMap(finding -> finding.path("evidence").valueStream())
            .flatMap(evidence -> evidence.path("cells").valueStream())
            .map(cell ->
                "%s r%s c%s"
                    .formatted(cell.path("table").asText(), cell.get("row"), cell.get("column")))
            .toList();

    assertThat(cells).doesNotHaveDuplicates().hasSize(59).hasSize((int) bare);
  }

  @Test
  void askNothingAboutSumsThatHold() {
    assertThat(list.findings("").stream().map(finding -> finding.path("severity").asText()))
        .containsOnly("QUERY", "INFO");
  }

  private static boolean any(Goal goal, Predicate<Indicator> fits) {
    return goal.indicators().stream().anyMatch(fits);
  }

  private static boolean none(Goal goal, Predicate<Indicator> fits) {
    return !any(goal, fits);
  }

  private static Predicate<Indicator> level2(String word) {
    return indicator -> level2(indicator).contains(word);
  }

  private static String level2(Indicator indicator) {
    return indicator.level2().joined();
  }

  private static boolean hasOneTextTwice(Goal goal) {
    return goal.indicators().stream().map(i -> i.name().joined()).distinct().count()
        < goal.indicators().size();
  }

  private static boolean isSatisfactionUnderBenefit(Indicator indicator) {
    return level2(indicator).contains("满意度")
        && indicator.level1().filter(cell -> cell.joined().equals("效益")).isPresent();
  }

  private static boolean hasOneValueTwice(Indicator indicator) {
    return indicator.targets().stream().map(target -> target.cell().text()).distinct().count()
        < indicator.targets().size();
  }

  private static boolean isBare(Indicator indicator) {
    return indicator.targets().stream().anyMatch(RulesIT::isBare);
  }

  private static boolean isBare(Target target) {
    return target.kind() == Kind.NUMERIC && target.operator() == Operator.UNSPECIFIED;
  }

  private Goal goalOf(Task task) {
    return expected.goalsOf(task.city()).stream()
        .filter(goal -> goal.direction().equals(Optional.of(task.direction())))
        .findFirst()
        .orElseThrow();
  }

  private List<String> tasks(Predicate<Task> fits) {
    return expected.tasks().stream()
        .filter(fits)
        .map(task -> task.city().code() + " " + task.direction())
        .toList();
  }

  private static String about(Goal goal) {
    return goal.city().map(City::code).orElse("440000")
        + " "
        + goal.direction().map(Enum::name).orElse(goal.itemSequences().toString().replace(" ", ""));
  }

  private static List<String> about(List<JsonNode> findings) {
    return findings.stream()
        .map(finding ->
            finding.path("regionCode").asText()
                + " "
                + (finding.has("directionCode")
                    ? finding.path("directionCode").asText()
                    : finding.path("itemSequences").toString()))
        .toList();
  }
}
