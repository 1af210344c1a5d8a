package policyfunds.kernel.direction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;

/** The code of a funding direction (资金投入方向): upper snake case. */
@Schema(
    type = SchemaType.STRING,
    pattern = "^[A-Z][A-Z0-9_]{1,63}$",
    description = "Code of a funding direction 资金投入方向",
    examples = "ENTERPRISE_SURVEY")
public record DirectionCode(@JsonValue String value) {

  public DirectionCode {
    if (!value.matches("[A-Z][A-Z0-9_]{1,63}")) {
      throw ProblemTypes.DIRECTION_UNKNOWN.because(
          Text.of("没有资金投入方向“%s”", "There is no funding direction \"%s\"").with(Shown.of(value)));
    }
  }

  @JsonCreator
  public static DirectionCode of(String text) {
    return new DirectionCode(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
