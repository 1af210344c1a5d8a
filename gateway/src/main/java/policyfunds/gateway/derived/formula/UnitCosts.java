package policyfunds.gateway.derived.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import policyfunds.gateway.derived.formula.DerivedFigure.About;
import policyfunds.gateway.derived.formula.DerivedFigure.Comparison;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;
import policyfunds.gateway.figure.Ratios;
import policyfunds.kernel.figure.Figure;

/** A direction's money over what it is for (单位成本): its work, or a result that was promised. */
final class UnitCosts {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private UnitCosts() {}

  /**
   * A city's money in a direction and what it is divided by.
   *
   * @param unit of what it is divided by
   */
  record Cost(CityFigures city, Figure money, Figure divisor, String unit) {

    About about() {
      return About.direction(city.regionCode(), money.directionCode());
    }

    List<Input> inputs() {
      return List.of(Input.of(city.regionCode(), money), Input.of(city.regionCode(), divisor));
    }
  }

  /** Each city's money for 1,000 units of its work, within one direction and unit. */
  static List<DerivedFigure> perThousand(FundFigures fund) {
    return works(fund).stream()
        .flatMap(costs ->
            compared(
                DerivedCode.MONEY_PER_THOUSAND,
                costs,
                Cost::about,
                unitOfThousand(costs),
                UnitCosts::perThousand))
        .toList();
  }

  /** Each city's money for one of a measure, within one unit. */
  static List<DerivedFigure> perTarget(FundFigures fund) {
    return fund.measures().stream()
        .flatMap(measure ->
            results(fund, measure).stream()
                .flatMap(costs ->
                    compared(
                        DerivedCode.MONEY_PER_TARGET,
                        costs,
                        cost -> cost.about().of(measure),
                        "万元/" + costs.getFirst().unit(),
                        Ratios::unitCost)))
        .toList();
  }

  /**
   * The cities' money and work, a list for each direction and unit. Money for work in two units is
   * of neither: what part of it is for which is not known.
   */
  static List<List<Cost>> works(FundFigures fund) {
    return byUnit(
        fund.directionsWithWork().stream()
            .flatMap(direction ->
                fund.cities().stream()
                    .flatMap(city ->
                        work(city, direction)
                            .flatMap(work -> cost(city, direction, work, work.unit()))
                            .stream())));
  }

  /** 万元 for 1,000 units. */
  static BigDecimal perThousand(BigDecimal amountWan, BigDecimal workload) {
    return Ratios.unitCost(amountWan.multiply(THOUSAND), workload);
  }

  static String unitOfThousand(List<Cost> costs) {
    return "万元/千" + costs.getFirst().unit();
  }

  private static List<List<Cost>> results(FundFigures fund, Measure measure) {
    return byUnit(
        fund.cities().stream()
            .flatMap(city ->
                target(city, measure)
                    .flatMap(target ->
                        cost(city, measure.directionCode(), target, measure.unitOf(target)))
                    .stream()));
  }

  private static Stream<DerivedFigure> compared(
      DerivedCode code,
      List<Cost> costs,
      Function<Cost, About> about,
      String unit,
      BinaryOperator<BigDecimal> ratio) {
    BigDecimal province = ratio.apply(sum(costs, Cost::money), sum(costs, Cost::divisor));
    List<BigDecimal> all = costs.stream().map(cost -> value(cost, ratio)).toList();
    return costs.stream()
        .flatMap(cost ->
            DerivedFigure.of(
                code,
                about.apply(cost),
                value(cost, ratio),
                unit,
                cost.inputs(),
                Comparison.of(value(cost, ratio), all, province))
                .stream());
  }

  private static BigDecimal value(Cost cost, BinaryOperator<BigDecimal> ratio) {
    return ratio.apply(cost.money().value(), cost.divisor().value());
  }

  /** Of nothing at all there is no cost of one, nor of what has no unit. */
  private static Optional<Cost> cost(
      CityFigures city, String direction, Figure divisor, String unit) {
    return city.money() == null || unit == null || divisor.value().signum() == 0
        ? Optional.empty()
        : city.money()
            .onlyInDirection(Figures.ALLOCATED, direction)
            .map(money -> new Cost(city, money, divisor, unit));
  }

  private static Optional<Figure> work(CityFigures city, String direction) {
    return city.work() == null ? Optional.empty() : city.work().wholeWorkload(direction);
  }

  /** The one target of that name; two columns of one name can't be told apart. */
  private static Optional<Figure> target(CityFigures city, Measure measure) {
    List<Figure> found =
        city.promises() == null
            ? List.of()
            : city.promises().allInDirection(Figures.TARGET, measure.directionCode()).stream()
                .filter(measure::isOf)
                .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static List<List<Cost>> byUnit(Stream<Cost> costs) {
    Map<List<String>, List<Cost>> groups = new LinkedHashMap<>();
    costs.forEach(cost ->
        groups
            .computeIfAbsent(
                List.of(cost.money().directionCode(), cost.unit()), _ -> new ArrayList<>())
            .add(cost));
    return List.copyOf(groups.values());
  }

  private static BigDecimal sum(List<Cost> costs, Function<Cost, Figure> part) {
    return costs.stream()
        .map(cost -> part.apply(cost).value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
