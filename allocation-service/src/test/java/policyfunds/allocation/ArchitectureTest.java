package policyfunds.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.ArchitectureRules;

class ArchitectureTest {

  @Test
  void keepsTheRulesOfTheSuite() {
    ArchitectureRules rules = ArchitectureRules.over("policyfunds.allocation");

    assertThat(rules.classesSeen()).isGreaterThanOrEqualTo(50);
    rules.check();
  }
}
