package policyfunds.gateway.derived.formula;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import policyfunds.gateway.derived.formula.DerivedFigure.About;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;
import policyfunds.gateway.figure.Ratios;
import policyfunds.kernel.figure.Figure;

/** What a month has to do for the work to be done in its window (月均进度), were months alike. */
final class Pace {

  private Pace() {}

  /** Each city's, for its work of each direction and unit whose tasks have one window. */
  static List<DerivedFigure> monthly(FundFigures fund) {
    return fund.cities().stream().flatMap(Pace::ofCity).toList();
  }

  private static Stream<DerivedFigure> ofCity(CityFigures city) {
    return city.work() == null
        ? Stream.empty()
        : city.work()
            .coded(Figures.WORKLOAD)
            .filter(work -> work.directionCode() != null && work.unit() != null)
            .flatMap(work -> ofWork(city, work).stream());
  }

  private static Optional<DerivedFigure> ofWork(CityFigures city, Figure work) {
    return window(city, work)
        .flatMap(window ->
            DerivedFigure.of(
                DerivedCode.MONTHLY_PACE,
                About.direction(city.regionCode(), work.directionCode()).during(work.period()),
                Ratios.pace(work.value(), window.value()),
                work.unit() + "/月",
                List.of(Input.of(city.regionCode(), work), Input.of(city.regionCode(), window)),
                null));
  }

  /** A task's window that is the work's: of several alike the first. */
  private static Optional<Figure> window(CityFigures city, Figure work) {
    return work.period() == null
        ? Optional.empty()
        : city.work().allInDirection(Figures.TASK_WINDOW, work.directionCode()).stream()
            .filter(window -> work.period().equals(window.period()))
            .findFirst();
  }
}
