package policyfunds.kernel.finding;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.figure.Check.Side;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.language.Text;

/**
 * What a finding rests on (依据): a figure, or a stretch of text, with its cells.
 *
 * @param value null where it is no number, or is not known
 * @param asWritten the words of the document that are meant, null where it is a computed figure
 */
@Schema(name = "EvidencePart", description = "What a finding rests on, in both languages 依据")
public record Evidence(
    Text label, BigDecimal value, String unit, String asWritten, List<Source> cells) {

  public Evidence {
    asWritten = asWritten == null ? null : Finding.whole(asWritten);
    cells = List.copyOf(cells);
  }

  /** A number. */
  public static Evidence figure(Text label, BigDecimal value, String unit, List<Source> cells) {
    return new Evidence(label, value, unit, null, cells);
  }

  /** A stretch of text, quoted. */
  public static Evidence quote(Text label, String asWritten, List<Source> cells) {
    return new Evidence(label, null, null, asWritten, cells);
  }

  static Evidence of(Side side) {
    return figure(side.label(), side.value(), side.unit(), side.cells());
  }
}
