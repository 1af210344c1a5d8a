package policyfunds.kernel.period;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days from a first to a last, both included (期间). */
@Schema(description = "Days from a first to a last, both included 期间")
public record Period(
    @Schema(description = "First day", examples = "2020-01-01") LocalDate start,
    @Schema(description = "Last day", examples = "2020-11-30") LocalDate end) {

  private static final int DECIMALS = 6;

  public Period {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("the period ends on %s, before %s".formatted(end, start));
    }
  }

  /** Whether every day of the other is one of this. */
  public boolean covers(Period other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  /**
   * How many months it lasts: whole ones count 1, of others the part of their days.
   *
   * @return rounded half up to six decimals; 11 for January to November
   */
  public BigDecimal months() {
    YearMonth first = YearMonth.from(start);
    YearMonth last = YearMonth.from(end);
    BigDecimal before = part(start.getDayOfMonth() - 1, first);
    BigDecimal after = part(last.lengthOfMonth() - end.getDayOfMonth(), last);
    long touched = 12L * (last.getYear() - first.getYear()) + last.getMonthValue();
    return BigDecimal.valueOf(touched - first.getMonthValue() + 1)
        .subtract(before)
        .subtract(after)
        .stripTrailingZeros();
  }

  private static BigDecimal part(int days, YearMonth month) {
    return BigDecimal.valueOf(days)
        .divide(BigDecimal.valueOf(month.lengthOfMonth()), DECIMALS, RoundingMode.HALF_UP);
  }
}
