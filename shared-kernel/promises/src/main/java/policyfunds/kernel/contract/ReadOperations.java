package policyfunds.kernel.contract;

import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import policyfunds.kernel.query.AsOf;

/** What every read that can look back has in a contract: the headers that say how far it did. */
final class ReadOperations {

  static final String AS_OF = "asOf";

  private static final String LEDGER = "/api/v1/ledger";

  /** Those that say which version of the data they rest on. */
  private static final Set<String> COUNTED =
      Set.of("listRegionParts", "getRegionPart", "listFindings");

  private ReadOperations() {}

  /**
   * Whether the module answers for an instant itself: one without a ledger hands the question on.
   */
  static boolean has(OpenAPI contract, Operation operation) {
    return contract.getPaths().hasPathItem(LEDGER)
        && operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(parameter -> AS_OF.equals(parameter.getName()));
  }

  /** Names the headers of an answer to {@code asOf}. */
  static void nameHeaders(Operation operation) {
    APIResponse answer = operation.getResponses().getAPIResponse("200");
    answer.addHeader(
        AsOf.ANSWERED,
        AnswerHeader.of(
            "With asOf: the instant answered for, that of the last seal at or before it 截至",
            "2020-07-31T15:59:59.999999Z"));
    answer.addHeader(
        AsOf.POSITION,
        AnswerHeader.of("With asOf: the ledger's position at that instant 台账序号", "1337"));
    if (COUNTED.contains(operation.getOperationId())) {
      answer.addHeader(
          AsOf.EVENTS,
          AnswerHeader.of(
              "How many events the ledger held, at least, when it was read; with asOf its position"
                  + " then 数据版本",
              "1337"));
    }
  }
}
