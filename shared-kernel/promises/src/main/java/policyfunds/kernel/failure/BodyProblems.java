package policyfunds.kernel.failure;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.Problem.Culprit;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;

/** What is wrong with a body that can't be read, and where. */
public final class BodyProblems {

  private static final Text INVALID =
      Text.of("请求中有不符合要求的取值", "The request holds values that are not allowed");

  private BodyProblems() {}

  public static Problem of(JsonProcessingException failure) {
    JsonProcessingException root = rootOf(failure);
    if (root instanceof StreamReadException && !(root instanceof InputCoercionException)) {
      return ofSyntax(root.getLocation());
    }
    if (!(failure instanceof JsonMappingException mapping)) {
      return ofSyntax(failure.getLocation());
    }
    return ProblemTypes.VALUE_INVALID.because(INVALID).at(List.of(culprit(mapping)));
  }

  private static Problem ofSyntax(JsonLocation location) {
    String where = location == null ? "?" : location.getLineNr() + ":" + location.getColumnNr();
    return ProblemTypes.REQUEST_MALFORMED.because(
        Text.of("请求正文不是有效的 JSON（位置 %s）", "The body is not valid JSON (at %s)").with(where));
  }

  private static Culprit culprit(JsonMappingException failure) {
    String pointer = pointerTo(failure.getPath());
    if (!(failure instanceof UnrecognizedPropertyException unknown)) {
      return new Culprit(
          pointer,
          ProblemTypes.VALUE_INVALID.code(),
          Text.of("取值的类型或格式不符", "The value is of a wrong type or form"));
    }
    boolean readOnly = isReadOnly(unknown.getReferringClass(), unknown.getPropertyName());
    return readOnly
        ? new Culprit(
            pointer, "MEMBER_READ_ONLY", Text.of("该成员只读", "This member can't be written here"))
        : new Culprit(pointer, "MEMBER_UNKNOWN", Text.of("没有这个成员", "There is no such member"));
  }

  /** Whether a member that the body lacks is one of the resource that it writes to. */
  private static boolean isReadOnly(Class<?> body, String member) {
    BodyOf resource = body == null ? null : body.getAnnotation(BodyOf.class);
    return resource != null
        && Arrays.stream(resource.value().getRecordComponents())
            .anyMatch(component -> component.getName().equals(member));
  }

  private static String pointerTo(List<JsonMappingException.Reference> path) {
    return path.stream()
        .map(step ->
            step.getFieldName() == null
                ? String.valueOf(step.getIndex())
                : Shown.of(step.getFieldName()).replace("~", "~0").replace("/", "~1"))
        .map("/"::concat)
        .collect(Collectors.joining());
  }

  private static JsonProcessingException rootOf(JsonProcessingException failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(JsonProcessingException.class::isInstance)
        .map(JsonProcessingException.class::cast)
        .reduce((_, deeper) -> deeper)
        .orElse(failure);
  }
}
