package policyfunds.gateway.statistics;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * The sums of points that a straight line rests on (求和), without any rounding.
 *
 * <p>The spreads are count times the usual sums of squares about the mean: so they need no mean,
 * which would have to be rounded, and are exactly 0 where there is no spread.
 */
record Sums(
    BigDecimal count, BigDecimal x, BigDecimal y, BigDecimal xx, BigDecimal xy, BigDecimal yy) {

  private static final Sums NONE =
      new Sums(
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO);

  static Sums of(Collection<Point> points) {
    Sums sums = NONE;
    for (Point point : points) {
      sums = sums.with(of(point));
    }
    return sums;
  }

  static Sums of(Point point) {
    BigDecimal x = point.x();
    BigDecimal y = point.y();
    return new Sums(BigDecimal.ONE, x, y, x.multiply(x), x.multiply(y), y.multiply(y));
  }

  Sums with(Sums more) {
    return new Sums(
        count.add(more.count),
        x.add(more.x),
        y.add(more.y),
        xx.add(more.xx),
        xy.add(more.xy),
        yy.add(more.yy));
  }

  Sums without(Sums less) {
    return new Sums(
        count.subtract(less.count),
        x.subtract(less.x),
        y.subtract(less.y),
        xx.subtract(less.xx),
        xy.subtract(less.xy),
        yy.subtract(less.yy));
  }

  /** count · Σ(x − mean)². */
  BigDecimal spreadOfX() {
    return count.multiply(xx).subtract(x.multiply(x));
  }

  /** count · Σ(y − mean)². */
  BigDecimal spreadOfY() {
    return count.multiply(yy).subtract(y.multiply(y));
  }

  /** count · Σ(x − mean)(y − mean). */
  BigDecimal joint() {
    return count.multiply(xy).subtract(x.multiply(y));
  }

  /** count · distance of an x from the mean. */
  BigDecimal distance(BigDecimal anX) {
    return count.multiply(anX).subtract(x);
  }
}
