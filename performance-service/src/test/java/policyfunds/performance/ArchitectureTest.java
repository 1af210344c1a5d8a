package policyfunds.performance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.ArchitectureRules;

class ArchitectureTest {

  @Test
  void keepsTheRulesOfTheSuite() {
    ArchitectureRules rules = ArchitectureRules.over("policyfunds.performance");

    assertThat(rules.classesSeen()).isGreaterThanOrEqualTo(85);
    rules.check();
  }
}
