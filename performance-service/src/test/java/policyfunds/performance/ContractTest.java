package policyfunds.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.Contract;
import policyfunds.kernel.testing.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ContractTest {

  @Test
  void examplesAreWhatTheServiceAnswers() throws IOException {
    assertThat(Contract.examplesAreReal()).isEqualTo(13);
  }

  @Test
  void contractIsFrozen() throws IOException {
    Contract.isFrozen();
  }
}
