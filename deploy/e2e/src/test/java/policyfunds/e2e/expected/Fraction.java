package policyfunds.e2e.expected;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact ratio, rounded only by the test that compares it. */
public record Fraction(BigDecimal numerator, BigDecimal denominator) {
  public BigDecimal at(int scale) {
    return numerator.divide(denominator, scale, RoundingMode.HALF_UP);
  }
}
