package policyfunds.gateway.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Points made by a seeded chance, and those of 2020. */
final class Made {

  /** Enterprise survey 2020 in document order: 家次 and 万元 of 21 cities, Dongguan the eleventh. */
  static final List<Point> SURVEY_2020 =
      points(
          "5500 114.2, 6600 121.2, 2090 44.2, 3080 80.8, 5500 96.9, 660 39, 990 33.8, 770 42.4,"
              + " 3740 74.2, 550 25.1, 6050 41.9, 4400 94.1, 3630 76.6, 550 25.1, 1980 68.7,"
              + " 1430 45.2, 1870 48.7, 1210 51.1, 1430 34.5, 2420 63.5, 550 28.8");

  static final int DONGGUAN = 10;
  static final int SHAOGUAN = 5;

  private Made() {}

  static List<Point> points(String pairs) {
    List<Point> points = new ArrayList<>();
    for (String pair : pairs.split(",\\s*")) {
      String[] both = pair.split(" ");
      points.add(new Point(new BigDecimal(both[0]), new BigDecimal(both[1])));
    }
    return points;
  }

  /**
   * Points on a line but for normal errors of one size; x anywhere, half of it even, half skewed.
   */
  static List<Point> onALine(
      Random chance, int count, double intercept, double slope, double error) {
    boolean skewed = chance.nextBoolean();
    return IntStream.range(0, count)
        .mapToObj(_ -> {
          double x = skewed ? Math.exp(chance.nextGaussian()) * 1000 : chance.nextDouble() * 6000;
          return point(x, intercept + slope * x + error * chance.nextGaussian());
        })
        .toList();
  }

  /** The same points but for one, which is that much higher. */
  static List<Point> raised(List<Point> points, int which, double by) {
    List<Point> raised = new ArrayList<>(points);
    Point was = points.get(which);
    raised.set(which, new Point(was.x(), was.y().add(BigDecimal.valueOf(by))));
    return raised;
  }

  private static Point point(double x, double y) {
    return new Point(BigDecimal.valueOf(x), BigDecimal.valueOf(y));
  }
}
