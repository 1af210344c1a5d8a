package policyfunds.gateway.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Which of several points does not follow the straight line that the others follow (留一法离群判断).
 *
 * <p>For each point, least squares of y on x over all the others; how far the point is from their
 * line, over the standard error of that distance, is its externally studentised residual (RSTUDENT;
 * Belsley, Kuh and Welsch, <i>Regression Diagnostics</i>, 1980, §2.1; Cook and Weisberg,
 * <i>Residuals and Influence in Regression</i>, 1982, §2.2.1), distributed as Student's t with n −
 * 3 degrees of freedom where errors are normal and alike. As all n points are looked at, one is an
 * outlier only where its p · n is at most 0.05 (Bonferroni): all are left alone in 95 of 100 sets
 * without any. An outlier can't hide itself, since its own line is not asked; two may hide each
 * other.
 *
 * <p>Sums are exact, and only quotients are rounded, to 34 digits: so what lies exactly on a line
 * is known to. Numbers must be of bounded length, as those of the neighbours are.
 *
 * @param verdict whether points were held against lines at all
 * @param intercept of the line through all points; null without a verdict
 * @param slope of the line through all points; null without a verdict
 * @param deviations one for each point in their order; empty without a verdict
 */
public record LeaveOneOut(
    Verdict verdict, BigDecimal intercept, BigDecimal slope, List<Deviation> deviations) {

  /** Points below which nothing is said: of fewer, five degrees of freedom are not left. */
  public static final int FEWEST_POINTS = 8;

  /** Chance of naming any point at all where none is an outlier. */
  public static final BigDecimal LEVEL = new BigDecimal("0.05");

  private static final MathContext EXACT = MathContext.DECIMAL128;
  private static final MathContext OF_A_CHANCE = new MathContext(15);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  public LeaveOneOut {
    deviations = List.copyOf(deviations);
  }

  public static LeaveOneOut of(List<Point> points) {
    if (points.size() < FEWEST_POINTS) {
      return new LeaveOneOut(Verdict.TOO_FEW_POINTS, null, null, List.of());
    }
    Sums all = Sums.of(points);
    if (all.spreadOfX().signum() == 0) {
      return new LeaveOneOut(Verdict.NO_SPREAD, null, null, List.of());
    }
    BigDecimal slope = all.joint().divide(all.spreadOfX(), EXACT);
    BigDecimal intercept =
        all.y()
            .multiply(all.spreadOfX())
            .subtract(all.x().multiply(all.joint()))
            .divide(all.count().multiply(all.spreadOfX()), EXACT);
    return new LeaveOneOut(
        Verdict.ASSESSED,
        intercept,
        slope,
        points.stream().map(point -> deviation(point, all)).toList());
  }

  private static Deviation deviation(Point point, Sums all) {
    Sums others = all.without(Sums.of(point));
    int degreesOfFreedom = all.count().intValueExact() - 3;
    BigDecimal spread = others.spreadOfX();
    if (spread.signum() == 0) {
      return Deviation.undecided(degreesOfFreedom);
    }
    // expected value and residual, both times this
    BigDecimal scale = others.count().multiply(spread);
    BigDecimal expected =
        others.y().multiply(spread).add(others.joint().multiply(others.distance(point.x())));
    BigDecimal residual = point.y().multiply(scale).subtract(expected);
    // the others' sum of squared residuals, times scale
    BigDecimal scatter =
        others.spreadOfY().multiply(spread).subtract(others.joint().multiply(others.joint()));
    BigDecimal t = null;
    BigDecimal p;
    if (residual.signum() == 0) {
      t = scatter.signum() == 0 ? null : BigDecimal.ZERO;
      p = BigDecimal.ONE;
    } else if (scatter.signum() == 0) {
      p = BigDecimal.ZERO;
    } else {
      t = t(residual, scatter, others.count().multiply(all.spreadOfX()), degreesOfFreedom);
      p = p(t, degreesOfFreedom);
    }
    BigDecimal adjusted = p.multiply(all.count()).min(BigDecimal.ONE);
    return new Deviation(
        expected.divide(scale, EXACT),
        residual.divide(scale, EXACT),
        leverage(point, all),
        t,
        degreesOfFreedom,
        p,
        adjusted,
        adjusted.compareTo(LEVEL) <= 0);
  }

  /** 1/n + (x − mean)² / Σ(x − mean)². */
  private static BigDecimal leverage(Point point, Sums all) {
    BigDecimal distance = all.distance(point.x());
    return all.spreadOfX()
        .add(distance.multiply(distance))
        .divide(all.count().multiply(all.spreadOfX()), EXACT);
  }

  /**
   * Residual over √(s² (1 + 1/m + (x − mean)² / Σ(x − mean)²)), mean, sum and s² of the m others,
   * multiplied out so that one quotient is left.
   */
  private static BigDecimal t(
      BigDecimal residual, BigDecimal scatter, BigDecimal spread, int degreesOfFreedom) {
    BigDecimal squared =
        residual
            .multiply(residual)
            .multiply(BigDecimal.valueOf(degreesOfFreedom))
            .divide(scatter.multiply(spread), EXACT);
    return squared.sqrt(EXACT).multiply(BigDecimal.valueOf(residual.signum()));
  }

  /** Both tails of Student's t beyond ±t. */
  private static BigDecimal p(BigDecimal t, int degreesOfFreedom) {
    double oneTail = TDistribution.of(degreesOfFreedom).survivalProbability(t.abs().doubleValue());
    return new BigDecimal(oneTail, OF_A_CHANCE).multiply(TWO).min(BigDecimal.ONE);
  }
}
