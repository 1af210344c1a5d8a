package policyfunds.kernel.query;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;

/** A budget year (预算年度) as a parameter: four digits, 1949 to 2999. */
@Schema(
    type = SchemaType.INTEGER,
    format = "int32",
    description = "Budget year 预算年度",
    examples = "2020")
public record FiscalYear(int value) {

  /**
   * Reads the parameter.
   *
   * @throws policyfunds.kernel.problem.Problem {@code YEAR_MALFORMED} for anything but such a year
   */
  public static FiscalYear of(String text) {
    if (text.matches("[12]\\d{3}") && text.compareTo("1949") >= 0) {
      return new FiscalYear(Integer.parseInt(text));
    }
    throw ProblemTypes.YEAR_MALFORMED.because(
        Text.of("年度“%s”应为四位数字（1949—2999）", "\"%s\" is no year of four digits (1949 to 2999)")
            .with(Shown.of(text)));
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
