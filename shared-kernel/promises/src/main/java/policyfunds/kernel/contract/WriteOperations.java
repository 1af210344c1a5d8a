package policyfunds.kernel.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * What every write has in a contract: its refusals, the headers of its answers, partial patches.
 */
final class WriteOperations {

  static final Map<String, String> PROBLEMS =
      new TreeMap<>(
          Map.of(
              "409",
                  "It collides with what is there: exists already, is referenced, is locked,"
                      + " exceeds a ceiling, or its key is in flight 冲突",
              "412", "The resource is not at the version that If-Match names 已被更改",
              "413", "The body is too large 正文过大",
              "415", "Content of this type is not taken 不支持的内容类型",
              "422",
                  "A reference to what does not exist, values that do not go together, or a key"
                      + " used for another request 无法处理",
              "428", "If-Match is needed 需要 If-Match"));

  private static final String PATCH = "application/merge-patch+json";
  private static final String SCHEMAS = "#/components/schemas/";

  private WriteOperations() {}

  /** Whatever takes an idempotency key writes. */
  static boolean has(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(parameter -> "Idempotency-Key".equals(parameter.getName()));
  }

  /** Names the headers that the answers of a write carry. */
  static void nameHeaders(Operation operation) {
    operation
        .getResponses()
        .getAPIResponses()
        .forEach((status, response) -> {
          if (status.startsWith("2")) {
            response.addHeader(
                "Idempotency-Replayed",
                AnswerHeader.of("true where the answer is the first one, given again 重放", "true"));
            if (!"204".equals(status)) {
              response.addHeader(
                  "ETag",
                  AnswerHeader.of("What If-Match names to change it", "\"2.0a1b2c3d4e5f6071\""));
            }
            addLocation(status, response);
          }
        });
  }

  private static void addLocation(String status, APIResponse response) {
    if ("201".equals(status)) {
      response.addHeader(
          "Location", AnswerHeader.of("Where the new resource is", "/api/v1/allocations/33"));
    }
  }

  /** A patch says what changes and why: no member but the reason is needed. */
  static void loosenPatch(OpenAPI contract, Operation operation) {
    if (operation.getRequestBody() == null) {
      return;
    }
    MediaType patch = operation.getRequestBody().getContent().getMediaType(PATCH);
    if (patch == null || patch.getSchema().getRef() == null) {
      return;
    }
    String whole = patch.getSchema().getRef().substring(SCHEMAS.length());
    String partial = whole + "Patch";
    Schema members = contract.getComponents().getSchemas().get(whole);
    contract
        .getComponents()
        .addSchema(
            partial,
            OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description(
                    "What changes, and why: members left out stay as they are, null takes an"
                        + " optional one away (RFC 7386) 局部更改")
                .properties(members.getProperties())
                .required(List.of("reason")));
    patch.setSchema(OASFactory.createSchema().ref(SCHEMAS + partial));
  }
}
