package policyfunds.gateway.derived.formula;

import java.text.Normalizer;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.language.Text;

/**
 * A result that money is divided by (成果计量): an indicator of a direction's goals, by its name.
 *
 * @param unit what is counted, where the indicator writes no unit
 */
public record Measure(String code, Text name, String directionCode, String indicator, String unit) {

  /** Whether a target is of this indicator; spaces don't matter, for tables break headers. */
  boolean isOf(Figure target) {
    return target.subject() != null && fold(target.subject()).equals(fold(indicator));
  }

  /** The unit of a target, or the measure's own where none is written. */
  String unitOf(Figure target) {
    return target.unit() == null ? unit : target.unit();
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
