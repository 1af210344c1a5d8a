package policyfunds.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.Contract;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ContractTest {

  @Test
  void examplesAreWhatTheServiceAnswers() throws IOException {
    assertThat(Contract.examplesAreReal()).isEqualTo(25);
  }

  @Test
  void contractIsFrozen() throws IOException {
    Contract.isFrozen();
  }
}
