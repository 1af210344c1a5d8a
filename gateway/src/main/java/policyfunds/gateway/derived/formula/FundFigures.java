package policyfunds.gateway.derived.formula;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.figure.Source;

/**
 * All figures of a fund that others are derived from (资金数据), with the named groups and measures.
 *
 * @param cities in document order
 */
public record FundFigures(
    CityFigures province,
    List<CityFigures> cities,
    List<RegionGroup> groups,
    List<Measure> measures) {

  public FundFigures {
    cities = List.copyOf(cities);
    groups = List.copyOf(groups);
    measures = List.copyOf(measures);
  }

  String provinceCode() {
    return province.regionCode();
  }

  /** The whole fund, with the cells of every amount in it. */
  Optional<Input> fund() {
    return ofProvince(Figures.FUND_TOTAL)
        .findFirst()
        .map(total ->
            Input.of(
                null,
                total,
                Stream.of(citiesCells(), Figures.cells(ofProvince(Figures.ITEM_ALLOCATED).toList()))
                    .flatMap(List::stream)
                    .toList()));
  }

  /** What all cities get. */
  Optional<Input> citiesTotal() {
    return ofProvince(Figures.CITIES_TOTAL)
        .findFirst()
        .map(total -> Input.of(null, total, citiesCells()));
  }

  /** What each city that gets any money gets in all, in document order. */
  List<Input> moneyOfCities() {
    return cities.stream().flatMap(city -> moneyOf(city).stream()).toList();
  }

  /** Figures of the province itself; none where its service did not answer. */
  Stream<Figure> ofProvince(String code) {
    return province.money() == null ? Stream.empty() : province.money().coded(code);
  }

  /** The amounts of all cities, of one direction or, null, of all. */
  List<Source> cellsOfDirection(String directionCode) {
    return Figures.cells(
        amounts()
            .filter(figure -> directionCode == null || directionCode.equals(figure.directionCode()))
            .toList());
  }

  List<Source> citiesCells() {
    return cellsOfDirection(null);
  }

  /** The directions that cities have work in, in order of appearance. */
  Set<String> directionsWithWork() {
    Set<String> codes = new LinkedHashSet<>();
    cities.stream()
        .filter(city -> city.work() != null)
        .forEach(city -> city.work().directions(Figures.WORKLOAD).forEach(codes::add));
    return codes;
  }

  private static Optional<Input> moneyOf(CityFigures city) {
    List<Figure> amounts =
        city.money() == null ? List.of() : city.money().coded(Figures.ALLOCATED).toList();
    return amounts.isEmpty()
        ? Optional.empty()
        : Optional.of(Input.sum(Figures.ALLOCATED, city.regionCode(), Input.WAN, amounts));
  }

  private Stream<Figure> amounts() {
    return cities.stream()
        .filter(city -> city.money() != null)
        .flatMap(city -> city.money().coded(Figures.ALLOCATED));
  }
}
