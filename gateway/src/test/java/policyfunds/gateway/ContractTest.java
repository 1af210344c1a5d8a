package policyfunds.gateway;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.Contract;
import policyfunds.kernel.testing.Tokens;

/** The examples are held against the running suite in the end-to-end tests. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class ContractTest {

  @Test
  void contractIsFrozen() throws IOException {
    Contract.isFrozen();
  }
}
