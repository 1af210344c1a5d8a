package policyfunds.e2e.finding;

import static java.math.BigDecimal.ONE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Direction;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.expected.Fraction;

/**
 * How far one point is off the line of the others, by another method than the gateway's: one line
 * through all points with a shift of its own for this one, solved exactly by Cramer's rule. The
 * shift is the residual, and its t that of the deleted residual (Cook & Weisberg 1982, 2.2.2).
 */
record MeanShift(BigDecimal expected, BigDecimal shift, BigDecimal t, int degreesOfFreedom) {
  private static final MathContext EXACT_ENOUGH = new MathContext(60);

  /** What something costs against how much of it there is. */
  record Point(BigDecimal x, BigDecimal y) {}

  private static MeanShift of(Point one, List<Point> all) {
    BigDecimal n = BigDecimal.valueOf(all.size());
    BigDecimal sumX = sum(all, Point::x);
    BigDecimal sumY = sum(all, Point::y);
    BigDecimal sumXx = sum(all, p -> p.x().multiply(p.x()));
    BigDecimal sumXy = sum(all, p -> p.x().multiply(p.y()));
    BigDecimal sumYy = sum(all, p -> p.y().multiply(p.y()));
    BigDecimal[][] normal = {{n, sumX, ONE}, {sumX, sumXx, one.x()}, {ONE, one.x(), ONE}};
    BigDecimal[] right = {sumY, sumXy, one.y()};
    BigDecimal determinant = determinant(normal);
    BigDecimal intercept = divide(determinant(replaced(normal, 0, right)), determinant);
    BigDecimal slope = divide(determinant(replaced(normal, 1, right)), determinant);
    BigDecimal shift = divide(determinant(replaced(normal, 2, right)), determinant);
    BigDecimal unexplained =
        sumYy
            .subtract(intercept.multiply(sumY))
            .subtract(slope.multiply(sumXy))
            .subtract(shift.multiply(one.y()));
    int degreesOfFreedom = all.size() - 3;
    BigDecimal variance =
        divide(unexplained, BigDecimal.valueOf(degreesOfFreedom))
            .multiply(divide(n.multiply(sumXx).subtract(sumX.multiply(sumX)), determinant));
    return new MeanShift(
        one.y().subtract(shift),
        shift,
        divide(shift, variance.sqrt(EXACT_ENOUGH)),
        degreesOfFreedom);
  }

  /** Every city's survey money against its survey work, as the notice has them. */
  static Map<City, Point> survey(Expected2020 expected) {
    var points = new LinkedHashMap<City, Point>();
    for (City city : expected.cities()) {
      Fraction cost = expected.unitCostWan(city, Direction.ENTERPRISE_SURVEY).orElseThrow();
      points.put(city, new Point(cost.denominator(), cost.numerator()));
    }
    return points;
  }

  static MeanShift of(City city, Map<City, Point> points) {
    return of(points.get(city), List.copyOf(points.values()));
  }

  /** Both tails of t by the finite series for even degrees (Abramowitz & Stegun 26.7.4). */
  BigDecimal p() {
    if (degreesOfFreedom % 2 != 0) {
      throw new IllegalStateException("the series is for even degrees of freedom");
    }
    BigDecimal degrees = BigDecimal.valueOf(degreesOfFreedom);
    BigDecimal all = t.multiply(t).add(degrees);
    BigDecimal cosineSquared = divide(degrees, all);
    BigDecimal term = ONE;
    BigDecimal series = ONE;
    for (int i = 2; i < degreesOfFreedom; i += 2) {
      BigDecimal factor = divide(BigDecimal.valueOf(i - 1), BigDecimal.valueOf(i));
      term = term.multiply(factor).multiply(cosineSquared, EXACT_ENOUGH);
      series = series.add(term);
    }
    BigDecimal sine = divide(t.abs(), all.sqrt(EXACT_ENOUGH));
    return ONE.subtract(sine.multiply(series));
  }

  private static BigDecimal sum(List<Point> points, Function<Point, BigDecimal> of) {
    return points.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
    return dividend.divide(divisor, EXACT_ENOUGH);
  }

  private static BigDecimal[][] replaced(BigDecimal[][] rows, int column, BigDecimal[] by) {
    var replaced = new BigDecimal[3][];
    for (int row = 0; row < 3; row++) {
      replaced[row] = rows[row].clone();
      replaced[row][column] = by[row];
    }
    return replaced;
  }

  private static BigDecimal determinant(BigDecimal[][] m) {
    BigDecimal determinant = BigDecimal.ZERO;
    for (int i = 0; i < 3; i++) {
      int j = (i + 1) % 3;
      int k = (i + 2) % 3;
      BigDecimal minor = m[1][j].multiply(m[2][k]).subtract(m[1][k].multiply(m[2][j]));
      determinant = determinant.add(m[0][i].multiply(minor));
    }
    return determinant;
  }
}
