package policyfunds.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.testing.ClientContract;

class ImportContractTest {

  @ParameterizedTest
  @ValueSource(strings = "task")
  void takersPromiseWhatIsHandedOverAndRead(String service) throws IOException {
    assertThat(contract(service).promises("NewImport", NewImport.class)).isGreaterThanOrEqualTo(20);
    assertThat(contract(service).promises("ImportReport", ImportReport.class))
        .isGreaterThanOrEqualTo(25);
  }

  @ParameterizedTest
  @ValueSource(strings = {"allocation", "task", "performance"})
  void eachPromisesItsFunds(String service) throws IOException {
    assertThat(contract(service).promises("PageFundYearView", HeldFunds.class)).isEqualTo(4);
  }

  @Test
  void performanceServicePromisesItsProjects() throws IOException {
    assertThat(contract("performance").promises("PageGoalView", HeldGoals.class))
        .isGreaterThanOrEqualTo(10);
  }

  private static ClientContract contract(String service) throws IOException {
    return ClientContract.of(Path.of("..", service + "-service", "openapi.yaml"));
  }
}
