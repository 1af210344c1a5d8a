package policyfunds.kernel.region;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;

/** A code of GB/T 2260 (行政区划代码): six digits, province, prefecture and county by two each. */
@Schema(
    type = SchemaType.STRING,
    pattern = "^[1-9]\\d{5}$",
    description = "GB/T 2260 code 行政区划代码",
    examples = "440100")
public record RegionCode(@JsonValue String value) {

  public RegionCode {
    if (!value.matches("[1-9]\\d{5}")) {
      throw ProblemTypes.REGION_CODE_MALFORMED.because(
          Text.of("行政区划代码“%s”应为六位数字", "\"%s\" is no region code of six digits")
              .with(Shown.of(value)));
    }
  }

  /**
   * Reads a code.
   *
   * @throws policyfunds.kernel.problem.Problem {@code REGION_CODE_MALFORMED}
   */
  @JsonCreator
  public static RegionCode of(String text) {
    return new RegionCode(text);
  }

  /** The level that the digits tell: two for the province, two for the prefecture, two below. */
  public RegionLevel level() {
    if (value.endsWith("0000")) {
      return RegionLevel.PROVINCE;
    }
    return value.endsWith("00") ? RegionLevel.PREFECTURE : RegionLevel.COUNTY;
  }

  public RegionCode province() {
    return new RegionCode(value.substring(0, 2) + "0000");
  }

  @Override
  public String toString() {
    return value;
  }
}
