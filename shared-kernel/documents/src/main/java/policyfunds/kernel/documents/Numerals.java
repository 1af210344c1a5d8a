package policyfunds.kernel.documents;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Plain decimal numbers as documents write them. */
public final class Numerals {

  private static final Pattern PLAIN =
      Pattern.compile("\\d{1,14}(\\.\\d{1,6})?|\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,6})?");

  private Numerals() {}

  /** The number that the text is, widths and thousands separators allowed; empty for all else. */
  public static Optional<BigDecimal> read(String text) {
    String folded = Wording.fold(text);
    return PLAIN.matcher(folded).matches()
        ? Optional.of(new BigDecimal(folded.replace(",", "")))
        : Optional.empty();
  }
}
