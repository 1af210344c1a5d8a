package policyfunds.gateway.derived.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import policyfunds.gateway.derived.formula.DerivedFigure.About;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;
import policyfunds.gateway.figure.Ratios;

/** How much the largest get together (集中度); nothing of more than there are. */
final class Concentration {

  private static final List<Integer> LARGEST = List.of(1, 3, 5, 10);

  private Concentration() {}

  /** Of the fund: organizations of cities and others alike. */
  static List<DerivedFigure> recipients(FundFigures fund) {
    List<Input> recipients =
        Stream.concat(Stream.of(fund.province()), fund.cities().stream())
            .flatMap(Concentration::recipientsOf)
            .toList();
    return ofLargest(DerivedCode.TOP_RECIPIENTS_SHARE, fund, recipients, fund.fund());
  }

  /** Of the cities' money. */
  static List<DerivedFigure> cities(FundFigures fund) {
    return ofLargest(DerivedCode.TOP_CITIES_SHARE, fund, fund.moneyOfCities(), fund.citiesTotal());
  }

  private static Stream<Input> recipientsOf(CityFigures region) {
    return region.money() == null
        ? Stream.empty()
        : region
            .money()
            .coded(Figures.RECIPIENT_TOTAL)
            .map(total -> Input.of(region.regionCode(), total));
  }

  private static List<DerivedFigure> ofLargest(
      DerivedCode code, FundFigures fund, List<Input> all, Optional<Input> whole) {
    List<Input> largest =
        all.stream().sorted(Comparator.comparing(Input::value).reversed()).toList();
    return LARGEST.stream()
        .filter(count -> count <= all.size())
        .flatMap(count -> share(code, fund, largest.subList(0, count), whole).stream())
        .toList();
  }

  private static Optional<DerivedFigure> share(
      DerivedCode code, FundFigures fund, List<Input> largest, Optional<Input> whole) {
    return whole.flatMap(total -> {
      List<Input> inputs = new ArrayList<>(largest);
      inputs.add(total);
      return DerivedFigure.of(
          code,
          About.region(fund.provinceCode()).of(largest.size()),
          Ratios.share(Input.together(largest).value(), total.value()),
          null,
          inputs,
          null);
    });
  }
}
