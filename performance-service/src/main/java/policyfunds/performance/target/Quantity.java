package policyfunds.performance.target;

import java.math.BigDecimal;

/**
 * A number with a unit inside running text (文中数量): 55000家次, 150万元, 超3000人.
 *
 * @param value with its scale word applied, in the unit given; money stays in 万元 or 亿元
 * @param start where its text begins, the operator before it included
 * @param end where the character after its text stands
 */
public record Quantity(
    BigDecimal value, Unit unit, Operator operator, int start, int end, String text) {

  public Quantity {
    value = exact(value);
    if (unit.isNone()) {
      throw new IllegalArgumentException("Quantity " + text + " has no unit");
    }
    if (text.isEmpty() || text.length() != end - start) {
      throw new IllegalArgumentException(
          "Quantity \"" + text + "\" does not fill " + start + " to " + end);
    }
  }

  /** The one spelling of a number that equal numbers share: no exponent, no trailing zeros. */
  static BigDecimal exact(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** A number as it stands in a text, its scale as a power of ten, and the unit after it. */
  record Amount(String digits, int power, Unit unit) {

    boolean isScaled() {
      return power > 0;
    }

    /** Whether it has more than 20 digits before its point, or more than 6 after it. */
    boolean isTooLong() {
      int point = digits.indexOf('.');
      int whole = point < 0 ? digits.length() : point;
      return whole + power > 20 || digits.length() - whole > 7;
    }

    Quantity at(int start, int end, Operator operator, PlainText text) {
      return new Quantity(
          value(), unit, operator, start, end, text.written().substring(start, end));
    }

    BigDecimal value() {
      return exact(new BigDecimal(digits).scaleByPowerOfTen(power));
    }
  }
}
