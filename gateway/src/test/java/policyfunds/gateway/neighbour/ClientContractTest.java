package policyfunds.gateway.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.gateway.allocation.AllocationClient;
import policyfunds.gateway.allocation.AllocationPart;
import policyfunds.gateway.holding.DocumentClient;
import policyfunds.gateway.holding.HeldTables;
import policyfunds.gateway.neighbour.RefusalMapper.ProblemMembers;
import policyfunds.gateway.performance.PerformanceClient;
import policyfunds.gateway.performance.PerformancePart;
import policyfunds.gateway.task.TaskClient;
import policyfunds.gateway.task.TaskPart;
import policyfunds.gateway.year.LedgerHead;
import policyfunds.gateway.year.YearClient;
import policyfunds.kernel.query.AsOf;
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

  @ParameterizedTest
  @ValueSource(strings = {"allocation", "task", "performance"})
  void eachPromisesItsDocumentsAndTheirTables(String service) throws IOException {
    assertThat(contract(service).promises("DocumentTables", HeldTables.class))
        .isGreaterThanOrEqualTo(15);
    JsonNode paths = new YAMLMapper().readTree(file(service).toFile()).path("paths");
    for (Method question : DocumentClient.class.getDeclaredMethods()) {
      Path rest = question.getAnnotation(Path.class);
      String path = "/api/v1/documents" + (rest == null ? "" : rest.value());
      assertThat(paths.path(path).at("/get/parameters").findValuesAsText("name"))
          .as(path)
          .containsAll(asked(question));
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {AllocationClient.class, TaskClient.class, PerformanceClient.class})
  void eachTakesWhatItIsAsked(Class<?> client) throws IOException {
    String service = client.getAnnotation(RegisterRestClient.class).configKey();
    JsonNode paths = new YAMLMapper().readTree(file(service).toFile()).path("paths");
    for (Method question : client.getDeclaredMethods()) {
      Path rest = question.getAnnotation(Path.class);
      String path = client.getAnnotation(Path.class).value() + (rest == null ? "" : rest.value());
      List<String> taken = paths.path(path).at("/get/parameters").findValuesAsText("name");

      assertThat(taken).as(path).containsAll(asked(question)).contains("asOf");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"allocation", "task", "performance"})
  void eachTellsItsVersionAndItsYear(String service) throws IOException {
    assertThat(contract(service).promises("LedgerHead", LedgerHead.class)).isEqualTo(2);
    JsonNode paths = new YAMLMapper().readTree(file(service).toFile()).path("paths");
    for (Method question : YearClient.class.getDeclaredMethods()) {
      JsonNode asking = paths.path("/api/v1" + question.getAnnotation(Path.class).value());
      assertThat(asking.at("/get/parameters").findValuesAsText("name"))
          .containsAll(asked(question));
    }
    assertThat(paths.at("/~1api~1v1~1region-parts/get/responses/200/headers").has(AsOf.EVENTS))
        .isTrue();
    assertThat(
            paths
                .at("/~1api~1v1~1region-parts~1{regionCode}/get/responses/200/headers")
                .has(AsOf.EVENTS))
        .isTrue();
  }

  private static List<String> asked(Method question) {
    return Arrays.stream(question.getParameters())
        .map(parameter -> parameter.getAnnotation(QueryParam.class))
        .filter(Objects::nonNull)
        .map(QueryParam::value)
        .toList();
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
    return ClientContract.of(file(service));
  }

  private static java.nio.file.Path file(String service) {
    return java.nio.file.Path.of("..", service + "-service", "openapi.yaml");
  }
}
