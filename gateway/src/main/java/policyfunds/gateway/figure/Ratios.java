package policyfunds.gateway.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** Shares, unit costs, paces and ranks (占比、单位成本、进度、排名); what lacks an input is absent, never 0. */
public final class Ratios {

  private static final int SHARE_DECIMALS = 6;
  private static final int UNIT_COST_DECIMALS = 8;
  private static final int PACE_DECIMALS = 6;

  private Ratios() {}

  /** Part of a whole, 0 to 1, rounded half up to six decimals; null where either is missing. */
  public static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return quotient(part, whole, SHARE_DECIMALS);
  }

  /**
   * Money for one unit of work, both of the same direction.
   *
   * @return 万元 for a unit, rounded half up to eight decimals; null where either is missing
   */
  public static BigDecimal unitCost(BigDecimal amountWan, BigDecimal workload) {
    return quotient(amountWan, workload, UNIT_COST_DECIMALS);
  }

  /**
   * Work that a month has to do for all to be done.
   *
   * @return units for a month, rounded half up to six decimals; null where either is missing
   */
  public static BigDecimal pace(BigDecimal workload, BigDecimal months) {
    return quotient(workload, months, PACE_DECIMALS);
  }

  /** Rank from 1 among all values, equals sharing the better one; null without a value. */
  public static Integer rank(BigDecimal value, Collection<BigDecimal> all) {
    if (value == null) {
      return null;
    }
    return 1 + Math.toIntExact(all.stream().filter(other -> other.compareTo(value) > 0).count());
  }

  private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor, int decimals) {
    return dividend == null || divisor == null || divisor.signum() == 0
        ? null
        : dividend.divide(divisor, decimals, RoundingMode.HALF_UP);
  }
}
