package policyfunds.gateway.statistics;

import java.math.BigDecimal;

/**
 * One point against the straight line through all the others (留一偏差), its own verdict included.
 *
 * @param expected the others' line at the point's x; null where the others have all the same x
 * @param residual y less what was expected; null as above
 * @param leverage how much the point would pull the line through all to itself, 1/n to 1
 * @param t residual over its standard error, externally studentised; null where the others lie
 *     exactly on a line, and as above
 * @param degreesOfFreedom of t: points less three
 * @param p chance of a t as far from 0 as this, looking at one point; null as for expected
 * @param adjustedP the same, looking at all points (Bonferroni), at most 1; null as for expected
 * @param outlier whether the adjusted chance is at most {@link LeaveOneOut#LEVEL}; null where the
 *     others have no line to judge by
 */
public record Deviation(
    BigDecimal expected,
    BigDecimal residual,
    BigDecimal leverage,
    BigDecimal t,
    int degreesOfFreedom,
    BigDecimal p,
    BigDecimal adjustedP,
    Boolean outlier) {

  /** One that decides the whole line by itself: without it, the others have none. */
  static Deviation undecided(int degreesOfFreedom) {
    return new Deviation(null, null, BigDecimal.ONE, null, degreesOfFreedom, null, null, null);
  }

  public boolean isOutlier() {
    return Boolean.TRUE.equals(outlier);
  }
}
