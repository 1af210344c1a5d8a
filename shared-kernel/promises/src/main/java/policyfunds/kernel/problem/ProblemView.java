package policyfunds.kernel.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.language.Language;

/** An error as it is answered: RFC 9457 problem details (问题说明). */
@Schema(name = "Problem", description = "RFC 9457 problem details 问题说明")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemView(
    @Schema(
            description = "URI that names the type",
            examples = "urn:policyfunds:problem:year-without-data")
        String type,
    @Schema(description = "The type in the language asked for") String title,
    @Schema(description = "HTTP status") int status,
    @Schema(description = "What was wrong in this request, with the culprit named") String detail,
    @Schema(description = "Path of the request") String instance,
    @Schema(description = "Stable code of the type", examples = "YEAR_WITHOUT_DATA") String code,
    @Schema(description = "Each place that is at fault") List<Error> errors,
    @Schema(description = "Id under which the request stands in logs and traces") String traceId,
    @Schema(
            type = SchemaType.OBJECT,
            description = "What an import that was refused had found, in the form of its answer")
        Object report) {

  /** One place that is at fault: a JSON pointer or the name of a parameter. */
  @Schema(name = "ProblemError", description = "One place that is at fault 出错之处")
  public record Error(String pointer, String code, String message) {}

  static ProblemView of(Problem problem, Language language, String instance, String traceId) {
    ProblemType type = problem.type();
    List<Error> errors =
        problem.culprits().stream()
            .map(c -> new Error(c.pointer(), c.code(), c.message().in(language)))
            .toList();
    return new ProblemView(
        type.type().toString(),
        type.title().in(language),
        type.status(),
        problem.detail().in(language),
        instance,
        type.code(),
        errors.isEmpty() ? null : errors,
        traceId,
        problem.report());
  }
}
