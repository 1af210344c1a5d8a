package policyfunds.gateway.outlier;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How computed numbers are shown (舍入): exact enough to follow, short enough to read. */
final class Rounding {

  private static final int DECIMALS = 8;
  private static final int DIGITS = 6;
  private static final int MOST_DECIMALS = 34;
  private static final int DECIMALS_IN_A_SENTENCE = 2;

  private Rounding() {}

  /**
   * Half up to eight decimals, or as many more, up to 34, as it takes to show six digits; null for
   * null.
   */
  static BigDecimal shown(BigDecimal value) {
    if (value == null || value.signum() == 0) {
      return value == null ? null : BigDecimal.ZERO;
    }
    int forDigits = DIGITS - (value.precision() - value.scale());
    int decimals = Math.clamp(forDigits, DECIMALS, MOST_DECIMALS);
    return value.setScale(Math.min(decimals, Math.max(value.scale(), 0)), RoundingMode.HALF_UP);
  }

  /** Half up to two decimals, for a sentence that is read aloud. */
  static String spoken(BigDecimal value) {
    return plain(value.setScale(DECIMALS_IN_A_SENTENCE, RoundingMode.HALF_UP));
  }

  static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
