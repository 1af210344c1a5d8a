package policyfunds.kernel.documents.xlsx.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of a spreadsheet ↔ the texts of cells (数值与文字), exact to the 15 digits that it keeps. */
public final class Numbers {

  private static final int DIGITS = 15;
  private static final MathContext KEPT = new MathContext(DIGITS);
  private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
  private static final Pattern STORED =
      Pattern.compile("[+-]?\\d{1,40}(\\.\\d{0,40})?([eE][+-]?\\d{1,3})?");
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Day 0 of spreadsheets, which take 1900 for a leap year. */
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

  private static final BigDecimal FIRST_DAY = new BigDecimal(61);
  private static final BigDecimal LAST_DAY = new BigDecimal(2_958_465);

  private Numbers() {}

  /** The number that a text is, if reading that number gives the very text again. */
  public static Optional<BigDecimal> of(String text) {
    if (text.length() > DIGITS + 2 || !WRITTEN.matcher(text).matches()) {
      return Optional.empty();
    }
    long digits = text.chars().filter(Character::isDigit).count();
    BigDecimal number = new BigDecimal(text);
    return digits <= DIGITS && plain(number).equals(text) ? Optional.of(number) : Optional.empty();
  }

  /** The shortest text of a stored number: {@code 114.2}, {@code 90%}, {@code 2020-11-30}. */
  public static String text(String stored, NumberFormat format) {
    String number = stored.strip();
    if (!STORED.matcher(number).matches()) {
      return stored;
    }
    BigDecimal value = new BigDecimal(number);
    return switch (format) {
      case PLAIN -> plain(value);
      case PERCENT -> plain(value.multiply(HUNDRED)) + "%";
      case DATE -> isDay(value) ? DAY_0.plusDays(value.longValue()).toString() : plain(value);
    };
  }

  private static boolean isDay(BigDecimal value) {
    return value.compareTo(FIRST_DAY) >= 0
        && value.compareTo(LAST_DAY) <= 0
        && value.remainder(BigDecimal.ONE).signum() == 0;
  }

  private static String plain(BigDecimal value) {
    BigDecimal kept = value.round(KEPT);
    return kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toPlainString();
  }
}
