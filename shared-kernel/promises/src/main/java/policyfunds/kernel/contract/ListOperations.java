package policyfunds.kernel.contract;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import policyfunds.kernel.csv.CsvAnswers;
import policyfunds.kernel.query.ListForm;

/** What every list that is answered as CSV too has in a contract: a text, and how much of it. */
final class ListOperations {

  private ListOperations() {}

  /** Where the framework describes the CSV by the members of the JSON, it is a text instead. */
  static void describeCsv(Operation operation) {
    APIResponse answer = operation.getResponses().getAPIResponse("200");
    Optional.ofNullable(answer)
        .map(APIResponse::getContent)
        .map(content -> content.getMediaType(ListForm.TEXT_CSV))
        .filter(csv -> csv.getSchema().getRef() != null)
        .ifPresent(csv -> {
          asText(csv);
          nameHeaders(answer);
        });
  }

  private static void asText(MediaType csv) {
    csv.setSchema(
        OASFactory.createSchema()
            .type(List.of(SchemaType.STRING))
            .description("A line of names, then one for each row: UTF-8 with byte order mark 列表"));
  }

  private static void nameHeaders(APIResponse answer) {
    answer.addHeader(
        CsvAnswers.ROW_COUNT,
        AnswerHeader.of("As text/csv: rows in this answer, the line of names aside 行数", "21"));
    answer.addHeader(
        CsvAnswers.TOTAL_COUNT,
        AnswerHeader.of("As text/csv: rows there are, on all pages together 总行数", "21"));
    answer.addHeader(
        "Link",
        AnswerHeader.of(
            "As text/csv, where more rows follow: the request for them 下一页",
            "</api/v1/allocations?page=2>; rel=\"next\""));
  }
}
