package policyfunds.gateway.derived.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import policyfunds.gateway.derived.formula.DerivedFigure.About;
import policyfunds.gateway.derived.formula.DerivedFigure.Comparison;
import policyfunds.gateway.figure.Figures;
import policyfunds.gateway.figure.Ratios;
import policyfunds.gateway.statistics.Median;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.figure.Source;

/** Parts of the fund and of the cities' money (占比). */
final class Shares {

  private Shares() {}

  /** Of the fund: each city, direction, item, and recipient that is no city's. */
  static List<DerivedFigure> ofFund(FundFigures fund) {
    return fund.fund()
        .map(whole ->
            Stream.of(
                    cities(DerivedCode.SHARE_OF_FUND, fund, whole),
                    directions(fund, whole),
                    items(fund, whole),
                    recipients(fund, whole))
                .flatMap(List::stream)
                .toList())
        .orElse(List.of());
  }

  /** Of the cities' money: each city. */
  static List<DerivedFigure> ofCities(FundFigures fund) {
    return fund.citiesTotal()
        .map(whole -> cities(DerivedCode.SHARE_OF_CITIES, fund, whole))
        .orElse(List.of());
  }

  /** Ranked by their money, for two amounts may round to one share. */
  private static List<DerivedFigure> cities(DerivedCode code, FundFigures fund, Input whole) {
    List<Input> cities = fund.moneyOfCities();
    List<BigDecimal> amounts = cities.stream().map(Input::value).toList();
    BigDecimal median =
        Median.of(
                amounts.stream()
                    .map(amount -> Ratios.share(amount, whole.value()))
                    .filter(Objects::nonNull)
                    .toList())
            .orElse(null);
    return cities.stream()
        .flatMap(city ->
            share(
                code,
                About.region(city.regionCode()),
                city,
                whole,
                new Comparison(Ratios.rank(city.value(), amounts), amounts.size(), null, median))
                .stream())
        .toList();
  }

  private static List<DerivedFigure> directions(FundFigures fund, Input whole) {
    return fund.ofProvince(Figures.DIRECTION_TOTAL)
        .filter(total -> total.directionCode() != null)
        .flatMap(total ->
            share(
                DerivedCode.SHARE_OF_FUND,
                About.direction(fund.provinceCode(), total.directionCode()),
                Input.of(null, total, fund.cellsOfDirection(total.directionCode())),
                whole,
                null)
                .stream())
        .toList();
  }

  private static List<DerivedFigure> items(FundFigures fund, Input whole) {
    return fund.ofProvince(Figures.ITEM_TOTAL)
        .flatMap(total -> {
          List<Figure> own =
              fund.ofProvince(Figures.ITEM_ALLOCATED)
                  .filter(item -> Objects.equals(item.itemSequences(), total.itemSequences()))
                  .toList();
          String name = own.stream().map(Figure::subject).findFirst().orElse(total.subject());
          return share(
              DerivedCode.SHARE_OF_FUND,
              About.region(fund.provinceCode()).named(total.itemSequences(), name),
              Input.of(null, total, cellsOfItem(total, own, fund)),
              whole,
              null)
              .stream();
        })
        .toList();
  }

  /** An item's own cells, and the cities' where they alone make up the rest of it. */
  private static List<Source> cellsOfItem(Figure total, List<Figure> own, FundFigures fund) {
    List<Source> cells = new ArrayList<>(Figures.cells(own));
    BigDecimal rest = own.stream().map(Figure::value).reduce(total.value(), BigDecimal::subtract);
    if (fund.citiesTotal().filter(cities -> cities.value().compareTo(rest) == 0).isPresent()) {
      cells.addAll(fund.citiesCells());
    }
    return cells;
  }

  private static List<DerivedFigure> recipients(FundFigures fund, Input whole) {
    return fund.ofProvince(Figures.RECIPIENT_TOTAL)
        .flatMap(total ->
            share(
                DerivedCode.SHARE_OF_FUND,
                About.region(fund.provinceCode()).named(null, total.subject()),
                Input.of(null, total),
                whole,
                null)
                .stream())
        .toList();
  }

  private static Optional<DerivedFigure> share(
      DerivedCode code, About about, Input part, Input whole, Comparison comparison) {
    return DerivedFigure.of(
        code,
        about,
        Ratios.share(part.value(), whole.value()),
        null,
        List.of(part, whole),
        comparison);
  }
}
