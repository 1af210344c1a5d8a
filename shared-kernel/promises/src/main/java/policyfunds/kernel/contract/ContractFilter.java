package policyfunds.kernel.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes a module's contract: the problem answers that every operation has, and the real answers
 * kept in {@code contract/<operationId>.json} as examples, long lists {@code shortened}.
 */
public class ContractFilter implements OASFilter {

  private static final Map<String, String> PROBLEMS =
      new TreeMap<>(
          Map.of(
              "400", "A parameter, header or member is unknown, missing or malformed 请求有误",
              "401", "No valid token 未通过身份验证",
              "403", "Not allowed 无权操作",
              "404", "There is no such thing, or no data for the year 不存在或无数据",
              "406", "No answer in the form asked for 不能以所要求的形式回答",
              "500", "The request failed inside 内部错误",
              "503", "The service cannot answer now 暂不可用"));

  private static final Map<String, String> PARAMETERS =
      Map.of(
          "year",
          "Budget year 年度",
          "fund",
          "Code of the fund, needed where the year has several 资金代码",
          "regionCode",
          "GB/T 2260 code of the region 行政区划代码",
          "document",
          "Id of the document 文件",
          "annex",
          "Number of the annex 附件",
          "table",
          "Id of the table: annex and ordinal 表",
          "key",
          "Key of the budget item: fund and number, a colon between 项目键",
          "id",
          "Number that it got when it was taken up 编号",
          ReadOperations.AS_OF,
          "What was known then: an instant, or a date for the end of that day in China 截至",
          "Accept-Language",
          "zh-CN (default) or en 语言");

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    if (contract.getPaths() == null || contract.getPaths().getPathItems() == null) {
      return;
    }
    contract
        .getPaths()
        .getPathItems()
        .values()
        .forEach(path ->
            path.getOperations().values().forEach(operation -> complete(contract, operation)));
    UsedSchemas.keepOnlyIn(contract);
  }

  /** Binary arithmetic finds that 114.2 is no multiple of 0.000001: validators would refuse it. */
  @Override
  public Schema filterSchema(Schema schema) {
    schema.setMultipleOf(null);
    return schema;
  }

  private void complete(OpenAPI contract, Operation operation) {
    PROBLEMS.forEach((status, description) -> {
      APIResponse declared = operation.getResponses().getAPIResponse(status);
      // the framework's own 401 and 403 say nothing of their content
      if (declared == null || declared.getContent() == null) {
        operation.getResponses().addAPIResponse(status, problem(description));
      }
    });
    if (WriteOperations.has(operation)) {
      WriteOperations.PROBLEMS.forEach((status, description) ->
          operation.getResponses().addAPIResponse(status, problem(description)));
      WriteOperations.nameHeaders(operation);
      WriteOperations.loosenPatch(contract, operation);
    }
    if (ReadOperations.has(contract, operation)) {
      ReadOperations.nameHeaders(operation);
    }
    ListOperations.describeCsv(operation);
    describeParameters(operation);
    exampleOf(operation.getOperationId(), operation);
  }

  private static void describeParameters(Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().stream()
          .filter(parameter -> parameter.getDescription() == null)
          .forEach(parameter -> parameter.setDescription(PARAMETERS.get(parameter.getName())));
    }
  }

  private static APIResponse problem(String description) {
    MediaType problem =
        OASFactory.createMediaType()
            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
    return OASFactory.createAPIResponse()
        .description(description)
        .content(OASFactory.createContent().addMediaType("application/problem+json", problem));
  }

  private void exampleOf(String operationId, Operation operation) {
    String resource = "contract/" + operationId + ".json";
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream in = loader.getResourceAsStream(resource)) {
      APIResponse success = operation.getResponses().getAPIResponse("200");
      if (in == null || success == null || success.getContent() == null) {
        return;
      }
      JsonNode example = json.readTree(in);
      MediaType answer = success.getContent().getMediaType("application/json");
      if (answer != null) {
        answer.addExample(
            "document",
            OASFactory.createExample()
                .summary(
                    "GET "
                        + example.get("request").asText()
                        + (example.has("shortened") ? " (lists shortened)" : ""))
                .value(example.get("answer")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
