package policyfunds.gateway.outlier;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.outlier.Measure.Kind;
import policyfunds.gateway.statistics.Deviation;
import policyfunds.gateway.statistics.LeaveOneOut;
import policyfunds.gateway.statistics.Point;
import policyfunds.gateway.statistics.Scores;
import policyfunds.kernel.figure.Figure;

/**
 * The cities of a direction by two measures (散点), each held against the line through the others.
 *
 * @param dots the cities that have both, in document order
 * @param concerned of each city that has what either measure is of, in a number or not, the figures
 *     that say so
 */
record Scatter(
    String directionCode,
    Measure x,
    Measure y,
    List<Dot> dots,
    List<List<Figure>> concerned,
    LeaveOneOut fit) {

  /**
   * One city.
   *
   * @param unitCost y for each unit of x; null where x is 0
   * @param z of the unit cost; null where undefined, and so is the modified
   * @param deviation null where nothing is said of any city
   */
  record Dot(
      String regionCode,
      Figure x,
      Figure y,
      BigDecimal unitCost,
      BigDecimal z,
      BigDecimal modifiedZ,
      Deviation deviation) {

    boolean isOutlier() {
      return deviation != null && deviation.isOutlier();
    }
  }

  private record Both(String regionCode, Figure x, Figure y) {

    Point point() {
      return new Point(x.value(), y.value());
    }

    Optional<BigDecimal> unitCost() {
      return x.value().signum() == 0
          ? Optional.empty()
          : Optional.of(y.value().divide(x.value(), MathContext.DECIMAL128));
    }
  }

  static Scatter of(List<CityFigures> cities, String directionCode, Measure x, Measure y) {
    List<Both> all =
        cities.stream().flatMap(city -> both(city, directionCode, x, y).stream()).toList();
    LeaveOneOut fit = LeaveOneOut.of(all.stream().map(Both::point).toList());
    List<List<Figure>> concerned =
        cities.stream()
            .map(city ->
                Stream.of(y, x)
                    .flatMap(measure -> measure.presence(city, directionCode).stream())
                    .toList())
            .filter(present -> !present.isEmpty())
            .toList();
    return new Scatter(directionCode, x, y, dots(all, fit), concerned, fit);
  }

  private static Optional<Both> both(CityFigures city, String directionCode, Measure x, Measure y) {
    if (holdsMoneyAgainstWork(x, y)
        && city.work() != null
        && city.work().wholeWorkload(directionCode).isEmpty()) {
      return Optional.empty();
    }
    return x.figure(city, directionCode)
        .flatMap(first ->
            y.figure(city, directionCode)
                .map(second -> new Both(city.regionCode(), first, second)));
  }

  /** All of a direction's money is for all of its work, and for no unit's part of it. */
  private static boolean holdsMoneyAgainstWork(Measure x, Measure y) {
    return x.kind() == Kind.WORKLOAD && y.kind() == Kind.ALLOCATED
        || x.kind() == Kind.ALLOCATED && y.kind() == Kind.WORKLOAD;
  }

  private static List<Dot> dots(List<Both> all, LeaveOneOut fit) {
    Scores scores = Scores.of(all.stream().flatMap(both -> both.unitCost().stream()).toList());
    List<Dot> dots = new ArrayList<>();
    for (Both both : all) {
      Optional<BigDecimal> cost = both.unitCost();
      dots.add(
          new Dot(
              both.regionCode,
              both.x,
              both.y,
              cost.orElse(null),
              cost.flatMap(scores::z).orElse(null),
              cost.flatMap(scores::modifiedZ).orElse(null),
              fit.deviations().isEmpty() ? null : fit.deviations().get(dots.size())));
    }
    return List.copyOf(dots);
  }

  /** How many cities have what either measure is of, in a number or not. */
  int ofCities() {
    return concerned.size();
  }
}
