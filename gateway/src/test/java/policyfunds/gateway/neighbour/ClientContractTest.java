package policyfunds.gateway.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.gateway.allocation.AllocationPart;
import policyfunds.gateway.neighbour.RefusalMapper.ProblemMembers;
import policyfunds.gateway.performance.PerformancePart;
import policyfunds.gateway.task.TaskPart;
import policyfunds.kernel.testing.ClientContract;

class ClientContractTest {

  @Test
  void allocationServicePromisesWhatIsRead() throws IOException {
    assertThat(contract("allocation").promises("RegionPart", AllocationPart.class))
        .isGreaterThanOrEqualTo(40);
  }

  @Test
  void taskServicePromisesWhatIsRead() throws IOException {
    assertThat(contract("task").promises("RegionPart", TaskPart.class)).isGreaterThanOrEqualTo(40);
  }

  @Test
  void performanceServicePromisesWhatIsRead() throws IOException {
    assertThat(contract("performance").promises("RegionPart", PerformancePart.class))
        .isGreaterThanOrEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"allocation", "task", "performance"})
  void eachPromisesSummariesAndProblems(String service) throws IOException {
    assertThat(contract(service).promises("RegionSummaries", Summaries.class))
        .isGreaterThanOrEqualTo(25);
    assertThat(contract(service).promises("Problem", ProblemMembers.class)).isEqualTo(3);
  }

  @Test
  void noticesMembersThatNobodyPromises() throws IOException {
    ClientContract contract = contract("allocation");

    assertThatThrownBy(() -> contract.promises("Problem", Unpromised.class))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Problem.remedy");
    assertThatThrownBy(() -> contract.promises("Problem", Mistyped.class))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Problem.code");
  }

  private record Unpromised(String code, String remedy) {}

  private record Mistyped(int code) {}

  private static ClientContract contract(String service) throws IOException {
    return ClientContract.of(Path.of("..", service + "-service", "openapi.yaml"));
  }
}
