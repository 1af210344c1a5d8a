package policyfunds.e2e.matrix;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.access.Role;
import policyfunds.e2e.access.Tokens;
import policyfunds.e2e.beside.ClosedServices;
import policyfunds.e2e.contract.Contract;
import policyfunds.e2e.contract.Operation;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

/** Who may do what: all operations of the four contracts, asked for by all kinds of callers. */
@ExtendWith(SuiteExtension.class)
class AccessMatrixIT {
  private static final String CITY = "/api/v1/cities/440100?year=2020";

  private static final Set<String> OF_THE_GATEWAY_ALONE =
      Set.of("listCodeLists", "getCodeList", "listRegions");

  private final SuiteProcess suite;
  private final Tokens tokens;
  private final List<Row> rows = Row.read();
  private final Map<String, Operation> operations =
      Contract.all().stream().collect(toMap(Operation::name, Function.identity()));
  private final Map<Row, Map<String, String>> values = new HashMap<>();

  AccessMatrixIT(SuiteProcess suite) {
    this.suite = suite;
    this.tokens = Tokens.of(suite);
  }

  @Test
  void namesARuleForEveryOperationOfTheContracts() {
    assertThat(rows.stream().map(Row::operationName).distinct())
        .containsExactlyInAnyOrderElementsOf(operations.keySet());
    for (Row row : rows) {
      Operation operation = operations.get(row.operationName());
      assertThat(row.reads())
          .as("%s is a %s", row, operation.method())
          .isNotEqualTo(operation.writes());
    }
  }

  @Test
  void letsInExactlyWhomTheRulesName() {
    List<JsonNode> before = contents();
    Matrix matrix = matrix(suite::api).walk(rows, true);
    matrix.print("access, anonymous reading on");
    matrix.assertAsRuled();
    assertThat(contents()).as("2020 before and after").isEqualTo(before);
  }

  @Test
  void letsNobodyReadUnknownWhereAnonymousReadingIsOff() {
    try (ClosedServices closed = ClosedServices.beside(suite)) {
      Matrix matrix = matrix(closed::api).walk(rows, false);
      matrix.print("access, anonymous reading off");
      matrix.assertAsRuled();
    }
  }

  @Test
  void lettingEverybodyInTheGatewayStillAsksServicesThatDoNot() {
    List<Row> ofGateway =
        rows.stream()
            .filter(row -> row.service() == ServiceName.GATEWAY)
            .filter(row -> !OF_THE_GATEWAY_ALONE.contains(row.operation()))
            .toList();
    try (ClosedServices closed = ClosedServices.beside(suite)) {
      Matrix matrix = matrix(_ -> closed.openGateway()).walk(ofGateway, false);
      matrix.print("access through an open gateway to closed services");
      matrix.assertAsRuled();
      Answer throughGateway = closed.openGateway().get(CITY);
      Answer direct = closed.api(ServiceName.TASK).get("/api/v1/region-parts/440100?year=2020");
      assertThat(withoutPlace(throughGateway)).isEqualTo(withoutPlace(direct));
    }
  }

  private Matrix matrix(Function<ServiceName, Api> services) {
    return new Matrix(services, this::valuesOf, tokens, operations);
  }

  private Map<String, String> valuesOf(Row row) {
    return values.computeIfAbsent(row, new Rows2020(suite)::of);
  }

  private List<JsonNode> contents() {
    Api gateway = suite.gateway();
    String[] reader = {"Authorization", tokens.bearer(Role.READER)};
    return List.of(
        gateway.get(CITY, reader).json(),
        gateway.get("/api/v1/cities/440300?year=2020", reader).json(),
        gateway.get("/api/v1/province?year=2020", reader).json());
  }

  private static String withoutPlace(Answer answer) {
    return answer.status() + answer.body().replaceAll("\"(instance|traceId)\" ?: ?\"[^\"]*\"", "");
  }
}
