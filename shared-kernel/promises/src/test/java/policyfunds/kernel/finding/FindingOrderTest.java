package policyfunds.kernel.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static policyfunds.kernel.finding.Severity.INFO;
import static policyfunds.kernel.finding.Severity.QUERY;
import static policyfunds.kernel.finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.region.Regions;

class FindingOrderTest {

  /** 佛山 440600 stands before 韶关 440200 in the documents, the province before both. */
  private static final List<Finding> IN_ORDER =
      List.of(
          Findings.of("Z", WARNING, "440000", null),
          Findings.of("MONEY_OFF_WORKLOAD", QUERY, "441900", "ENTERPRISE_SURVEY"),
          Findings.of("DUPLICATE_INDICATOR", QUERY, "440100", "ENTERPRISE_SURVEY"),
          Findings.of("A", QUERY, "440000", null),
          Findings.of("A", QUERY, "440600", null),
          Findings.of("A", QUERY, "440600", "ENTERPRISE_SURVEY"),
          Findings.of("A", QUERY, "440600", "MANUFACTURING_CLUSTER"),
          Findings.of("A", QUERY, "440600", "NO_SUCH_DIRECTION"),
          Findings.of("A", QUERY, "440200", "ENTERPRISE_SURVEY"),
          Findings.of("A", QUERY, "990000", null),
          Findings.of("A", QUERY, "990100", null),
          Findings.of("B", QUERY, "440000", null),
          Findings.of("A", INFO, "440000", null));

  private final FindingOrder order =
      new FindingOrder(Regions.shipped(), FundingDirections.shipped());

  @Test
  void readsTheGravestFirstThenByRuleRegionAndDirection() {
    long seed = 20201128;
    List<Finding> shuffled = new ArrayList<>(IN_ORDER);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(order.of(shuffled)).as("seed %s", seed).isEqualTo(IN_ORDER);
  }

  @Test
  void leavesWhatIsAlikeInTheOrderOfItsRule() {
    Finding first = Findings.of("A", INFO, "440100", null);
    Finding second = Findings.of("A", INFO, "440100", null);

    List<Finding> ordered = order.of(List.of(first, second));

    assertThat(ordered.getFirst()).isSameAs(first);
    assertThat(ordered.getLast()).isSameAs(second);
  }
}
