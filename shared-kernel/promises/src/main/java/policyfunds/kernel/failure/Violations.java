package policyfunds.kernel.failure;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.Problem.Culprit;
import policyfunds.kernel.problem.ProblemTypes;

/** Broken constraints in words of both languages, each at its JSON pointer or parameter. */
final class Violations {

  private static final Map<String, Text> WORDS =
      Map.of(
          "UniqueElements", Text.of("不能重复", "must not repeat"),
          "NotNull", Text.of("必须给出", "is needed"),
          "NotBlank", Text.of("必须给出，且不能为空白", "is needed and must not be blank"),
          "Positive", Text.of("必须大于零", "must be above zero"),
          "PositiveOrZero", Text.of("不能小于零", "must not be below zero"),
          "Digits",
              Text.of(
                  "小数点前至多 {integer} 位，后至多 {fraction} 位",
                  "takes at most {integer} digits before and {fraction} after the point"),
          "Size", Text.of("长度须在 {min} 到 {max} 之间", "must be {min} to {max} long"),
          "Min", Text.of("不能小于 {value}", "must be {value} or more"),
          "Max", Text.of("不能大于 {value}", "must be {value} or less"),
          "Pattern", Text.of("格式须为 {regexp}", "must look like {regexp}"));

  private Violations() {}

  static Problem of(Collection<ConstraintViolation<?>> violations) {
    return ProblemTypes.VALUE_INVALID
        .because(Text.of("请求中有不符合要求的取值", "The request holds values that are not allowed"))
        .at(
            violations.stream()
                .map(violation ->
                    new Culprit(
                        placeOf(violation.getPropertyPath()),
                        ProblemTypes.VALUE_INVALID.code(),
                        wordsFor(violation)))
                .sorted(java.util.Comparator.comparing(Culprit::pointer))
                .toList());
  }

  /** A pointer into the body; the name alone of a parameter or of the body itself. */
  private static String placeOf(Path path) {
    String pointer =
        StreamSupport.stream(path.spliterator(), false)
            .filter(node ->
                node.getKind() == ElementKind.PROPERTY
                    || node.getKind() == ElementKind.CONTAINER_ELEMENT)
            .map(Violations::step)
            .collect(Collectors.joining());
    if (!pointer.isEmpty()) {
      return pointer;
    }
    String whole = path.toString();
    return whole.substring(whole.lastIndexOf('.') + 1);
  }

  private static String step(Path.Node node) {
    String index = node.getIndex() == null ? "" : "/" + node.getIndex();
    return node.getKind() == ElementKind.CONTAINER_ELEMENT ? index : index + "/" + node.getName();
  }

  private static Text wordsFor(ConstraintViolation<?> violation) {
    var constraint = violation.getConstraintDescriptor();
    String name = constraint.getAnnotation().annotationType().getSimpleName();
    Text words = WORDS.get(name);
    if (words == null) {
      return Text.of(violation.getMessage(), violation.getMessage());
    }
    Map<String, Object> attributes = constraint.getAttributes();
    return Text.of(filled(words.zh(), attributes), filled(words.en(), attributes));
  }

  private static String filled(String words, Map<String, Object> attributes) {
    String filled = words;
    for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
      filled = filled.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
    }
    return filled;
  }
}
