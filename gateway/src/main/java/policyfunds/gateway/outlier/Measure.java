package policyfunds.gateway.outlier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.language.Text;

/**
 * A number that cities have in a direction (度量): money, or work or targets in one unit.
 *
 * @param kind which figure it is
 * @param unit null where it has none, and for money
 */
record Measure(Kind kind, String unit) {

  static final Measure MONEY = new Measure(Kind.ALLOCATED, null);

  private static final String UNIT = ":";
  private static final String WAN = "万元";

  /** A figure that can be compared between cities, by its code. */
  enum Kind {
    ALLOCATED(Text.of("金额", "Money")),
    WORKLOAD(Text.of("工作量", "Workload")),
    TARGET(Text.of("绩效指标值", "Indicator target"));

    private final Text text;

    Kind(Text text) {
      this.text = text;
    }

    Text text() {
      return text;
    }

    /** The figures that it is among; null where their service did not answer. */
    private Figures in(CityFigures city) {
      return switch (this) {
        case ALLOCATED -> city.money();
        case WORKLOAD -> city.work();
        case TARGET -> city.promises();
      };
    }

    /** The figure that says that a city has this at all in a direction, if in no number. */
    private String presence() {
      return switch (this) {
        case ALLOCATED -> Figures.ALLOCATED;
        case WORKLOAD -> Figures.TASK_COUNT;
        case TARGET -> Figures.GOAL_COUNT;
      };
    }

    boolean isKnownOf(List<CityFigures> cities) {
      return !cities.isEmpty() && cities.stream().allMatch(city -> in(city) != null);
    }

    private Stream<Figure> figures(CityFigures city, String directionCode) {
      Figures figures = in(city);
      return figures == null
          ? Stream.empty()
          : figures.allInDirection(name(), directionCode).stream();
    }
  }

  static Measure workload(String unit) {
    return new Measure(Kind.WORKLOAD, unit);
  }

  /**
   * Those of a kind that any of the cities has, in order of appearance; targets with a unit only.
   */
  static List<Measure> of(Kind kind, List<CityFigures> cities, String directionCode) {
    return cities.stream()
        .flatMap(city -> kind.figures(city, directionCode))
        .map(figure -> kind == Kind.ALLOCATED ? MONEY : new Measure(kind, figure.unit()))
        .filter(measure -> kind != Kind.TARGET || measure.unit != null)
        .distinct()
        .toList();
  }

  /** The measure that a code names, whether any city has it or not. */
  static Optional<Measure> read(String code) {
    if (code.equals(MONEY.code())) {
      return Optional.of(MONEY);
    }
    return Stream.of(Kind.WORKLOAD, Kind.TARGET)
        .filter(kind -> code.startsWith(kind.name() + UNIT))
        .map(kind -> new Measure(kind, code.substring(kind.name().length() + UNIT.length())))
        .filter(measure -> !measure.unit.isBlank())
        .findFirst();
  }

  /** As a parameter names it, {@code ALLOCATED} or {@code WORKLOAD:家次}. */
  String code() {
    return unit == null ? kind.name() : kind.name() + UNIT + unit;
  }

  /** Its unit, for money as well; null where it has none. */
  String unitShown() {
    return kind == Kind.ALLOCATED ? WAN : unit;
  }

  /** The city's number; none where there are several, which can't be one. */
  Optional<Figure> figure(CityFigures city, String directionCode) {
    List<Figure> found =
        kind.figures(city, directionCode)
            .filter(figure -> kind == Kind.ALLOCATED || Objects.equals(figure.unit(), unit))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** What says that the city has money, tasks or goals in the direction, whichever it is of. */
  Optional<Figure> presence(CityFigures city, String directionCode) {
    Figures figures = kind.in(city);
    return figures == null ? Optional.empty() : figures.inDirection(kind.presence(), directionCode);
  }
}
