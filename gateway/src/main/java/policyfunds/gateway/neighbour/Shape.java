package policyfunds.gateway.neighbour;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import policyfunds.gateway.neighbour.Part.FundName;
import policyfunds.kernel.direction.DirectionCode;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.region.RegionCode;

/** What an answer must hold to be computed with (数据完整性); one that does not is none. */
public final class Shape {

  private static final int MOST_DIGITS = 20;

  private Shape() {}

  /** A list that is there, without gaps. */
  public static <T> List<T> list(List<T> members, String name) {
    return List.copyOf(Objects.requireNonNull(members, name));
  }

  /** The figures of a part that names its fund. */
  public static List<Figure> figures(FundName fund, List<Figure> figures) {
    Objects.requireNonNull(fund, "fund");
    return figures(figures);
  }

  /**
   * Figures that each have a code, a number of a sane size and a list of cells, if an empty one.
   */
  static List<Figure> figures(List<Figure> figures) {
    List<Figure> complete = list(figures, "figures");
    complete.forEach(Shape::check);
    return complete;
  }

  static void region(String code) {
    RegionCode.of(Objects.requireNonNull(code, "code"));
  }

  private static void check(Figure figure) {
    Objects.requireNonNull(figure.code(), "code");
    list(figure.cells(), "cells");
    if (figure.directionCode() != null) {
      DirectionCode.of(figure.directionCode());
    }
    BigDecimal value = Objects.requireNonNull(figure.value(), "value");
    if (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > 2 * MOST_DIGITS) {
      throw new IllegalArgumentException("value of " + figure.code());
    }
  }
}
