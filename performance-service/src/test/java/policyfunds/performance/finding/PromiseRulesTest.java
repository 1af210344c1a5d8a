package policyfunds.performance.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.finding.Finding;
import policyfunds.performance.promisetext.Written;

class PromiseRulesTest {

  private static final String COUNT = "GOAL_COUNT_WITHOUT_INDICATOR";

  @Test
  void tellHowManyMoreThereAreInAGoalOfManyCounts() {
    List<Finding> findings = counts(30);

    assertThat(findings).hasSize(10);
    assertThat(findings.get(8).sentence().zh()).doesNotContain("另有");
    assertThat(findings.get(9).sentence().zh()).contains("另有 20 处").endsWith("？");
    assertThat(findings.get(9).sentence().en()).contains("20 more of the kind").endsWith("?");
  }

  @Test
  void leaveNothingOutOfTen() {
    assertThat(counts(10)).hasSize(10).noneMatch(finding -> finding.sentence().zh().contains("另有"));
  }

  private static List<Finding> counts(int counts) {
    String text =
        IntStream.range(0, counts)
            .mapToObj(i -> "支持%d家企业".formatted(1000 + i))
            .collect(Collectors.joining("；"));
    return PromiseRules.of(Written.promise(text, "质量指标|通过率|90%")).stream()
        .filter(finding -> finding.rule().code().equals(COUNT))
        .toList();
  }
}
