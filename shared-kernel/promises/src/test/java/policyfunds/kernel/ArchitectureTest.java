package policyfunds.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.ArchitectureRules;

class ArchitectureTest {

  @Test
  void keepsTheRulesOfTheSuite() {
    ArchitectureRules rules = ArchitectureRules.over("policyfunds.kernel");

    assertThat(rules.classesSeen()).isGreaterThanOrEqualTo(40);
    rules.check();
  }
}
