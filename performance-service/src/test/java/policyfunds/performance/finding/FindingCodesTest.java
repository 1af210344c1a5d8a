package policyfunds.performance.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.figure.Check;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.reference.DataFile;
import policyfunds.performance.goal.PerformanceGoal;
import policyfunds.performance.indicator.IndicatorCategory;
import policyfunds.performance.indicatortarget.TargetSpan;
import policyfunds.performance.indicatortarget.TargetValue;
import policyfunds.performance.promise.PromiseRule;
import policyfunds.performance.reconciliation.Reconciliation;

/** The list of codes names every rule as the rule names itself. */
class FindingCodesTest {

  private static final List<Map<String, String>> LIST =
      DataFile.rows("/policyfunds/code-lists.csv", Optional.empty()).stream()
          .filter(row -> row.get("list").equals("finding-codes"))
          .toList();

  @Test
  void namesTheRulesOverPromises() {
    List<FindingRule> rules = PromiseRules.ALL.stream().map(PromiseRule::rule).toList();

    assertThat(rules).extracting(FindingRule::code).doesNotHaveDuplicates().hasSizeGreaterThan(6);
    assertThat(rules).allSatisfy(rule -> isListed(rule.code(), rule.title()));
    assertThat(rules)
        .allSatisfy(rule -> assertThat(rule.method().en()).matches("[ -~\\p{IsHan}≥]+"));
  }

  @Test
  void namesTheRulesOfTheReconciliation() {
    PerformanceGoal goal =
        PerformanceGoal.ofProject(
            "SOME-2031", 1, 1, "某项目", BigDecimal.TEN, "额度10万元，采集5份。", List.of(1), Map.of());
    TargetValue target =
        new TargetValue(
            goal.key(),
            1,
            "报告",
            IndicatorCategory.QUANTITY,
            TargetSpan.ANNUAL,
            BigDecimal.TEN,
            "份",
            null);

    List<Check> checks = Reconciliation.of(List.of(goal), List.of(target));

    assertThat(checks)
        .extracting(Check::rule)
        .containsExactly("GOAL_TEXT_AMOUNTS", "GOAL_TEXT_QUANTITY");
    assertThat(checks).allSatisfy(check -> isListed(check.rule(), check.title()));
  }

  private static void isListed(String code, Text title) {
    Stream<Text> listed =
        LIST.stream()
            .filter(row -> row.get("code").equals(code))
            .map(row -> Text.of(row.get("name"), row.get("nameEn")));

    assertThat(listed).as(code).containsExactly(title);
  }
}
