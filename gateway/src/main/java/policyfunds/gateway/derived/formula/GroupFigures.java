package policyfunds.gateway.derived.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import policyfunds.gateway.derived.formula.DerivedFigure.About;
import policyfunds.gateway.derived.formula.DerivedFigure.Comparison;
import policyfunds.gateway.derived.formula.UnitCosts.Cost;
import policyfunds.gateway.figure.Figures;
import policyfunds.gateway.figure.Ratios;

/**
 * Named groups of cities beside each other (分组): only those of their cities count that the fund
 * gives money to, and a group with none of them has no figure.
 */
final class GroupFigures {

  private GroupFigures() {}

  static List<DerivedFigure> allocated(FundFigures fund) {
    return ofEach(
        fund,
        (group, cities) ->
            figure(
                DerivedCode.GROUP_ALLOCATED,
                fund,
                group,
                Input.together(cities).value(),
                Input.WAN,
                cities));
  }

  static List<DerivedFigure> mean(FundFigures fund) {
    return ofEach(
        fund,
        (group, cities) -> {
          Input money = Input.together(cities);
          Input count = Input.count(cities.size());
          return figure(
              DerivedCode.GROUP_MEAN,
              fund,
              group,
              Ratios.unitCost(money.value(), count.value()),
              Input.WAN,
              List.of(money, count));
        });
  }

  static List<DerivedFigure> shareOfCities(FundFigures fund) {
    Optional<Input> whole = fund.citiesTotal();
    return ofEach(
        fund,
        (group, cities) ->
            whole.flatMap(total -> {
              Input money = Input.together(cities);
              return figure(
                  DerivedCode.GROUP_SHARE_OF_CITIES,
                  fund,
                  group,
                  Ratios.share(money.value(), total.value()),
                  null,
                  List.of(money, total));
            }));
  }

  /** By direction and unit of its work, beside the same of the province. */
  static List<DerivedFigure> perThousand(FundFigures fund) {
    return UnitCosts.works(fund).stream()
        .flatMap(costs ->
            fund.groups().stream().flatMap(group -> perThousand(fund, group, costs).stream()))
        .toList();
  }

  private static Optional<DerivedFigure> perThousand(
      FundFigures fund, RegionGroup group, List<Cost> costs) {
    List<Cost> own =
        costs.stream()
            .filter(cost -> group.regionCodes().contains(cost.city().regionCode()))
            .toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    List<Input> inputs = List.of(money(own), work(own));
    return DerivedFigure.of(
        DerivedCode.GROUP_MONEY_PER_THOUSAND,
        About.direction(fund.provinceCode(), own.getFirst().money().directionCode()).of(group),
        perThousand(inputs),
        UnitCosts.unitOfThousand(own),
        inputs,
        new Comparison(null, null, perThousand(List.of(money(costs), work(costs))), null));
  }

  /** A figure of each group, from what its cities get. */
  private static List<DerivedFigure> ofEach(
      FundFigures fund, BiFunction<RegionGroup, List<Input>, Optional<DerivedFigure>> formula) {
    List<Input> all = fund.moneyOfCities();
    return fund.groups().stream()
        .flatMap(group -> {
          List<Input> own =
              all.stream().filter(city -> group.regionCodes().contains(city.regionCode())).toList();
          return own.isEmpty() ? Stream.<DerivedFigure>empty() : formula.apply(group, own).stream();
        })
        .toList();
  }

  private static Optional<DerivedFigure> figure(
      DerivedCode code,
      FundFigures fund,
      RegionGroup group,
      BigDecimal value,
      String unit,
      List<Input> inputs) {
    return DerivedFigure.of(
        code, About.region(fund.provinceCode()).of(group), value, unit, inputs, null);
  }

  private static BigDecimal perThousand(List<Input> inputs) {
    return UnitCosts.perThousand(inputs.getFirst().value(), inputs.getLast().value());
  }

  private static Input money(List<Cost> costs) {
    return Input.sum(Figures.ALLOCATED, null, Input.WAN, costs.stream().map(Cost::money).toList());
  }

  private static Input work(List<Cost> costs) {
    return Input.sum(
        Figures.WORKLOAD,
        null,
        costs.getFirst().unit(),
        costs.stream().map(Cost::divisor).toList());
  }
}
