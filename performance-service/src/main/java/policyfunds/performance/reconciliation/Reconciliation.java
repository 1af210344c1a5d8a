package policyfunds.performance.reconciliation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policyfunds.kernel.figure.Check;
import policyfunds.kernel.figure.Check.Side;
import policyfunds.kernel.figure.Check.Subject;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.language.Text;
import policyfunds.performance.goal.GoalKind;
import policyfunds.performance.goal.PerformanceGoal;
import policyfunds.performance.indicatortarget.TargetValue;
import policyfunds.performance.target.Quantity;
import policyfunds.performance.target.QuantityScanner;
import policyfunds.performance.target.Unit;
import policyfunds.performance.target.Unit.Dimension;

/** What goals say in words against what they say in figures (核对): goals in, checks out. */
public final class Reconciliation {

  private static final String WAN = "万元";
  private static final BigDecimal PER_WAN = Unit.find(WAN).orElseThrow().factor();

  private final Map<String, List<TargetValue>> numbers;

  private Reconciliation(List<TargetValue> numbers) {
    this.numbers = numbers.stream().collect(groupingBy(TargetValue::goalKey));
  }

  /**
   * Every rule applied to every goal that it can be applied to.
   *
   * @param numbers the numeric targets of all these goals
   */
  public static List<Check> of(List<PerformanceGoal> goals, List<TargetValue> numbers) {
    Reconciliation reconciliation = new Reconciliation(numbers);
    List<Check> checks = new ArrayList<>();
    for (PerformanceGoal goal : goals) {
      Map<Unit, List<Quantity>> said =
          QuantityScanner.scan(goal.text()).stream()
              .collect(groupingBy(Quantity::unit, LinkedHashMap::new, toList()));
      checks.addAll(amounts(goal, said));
      checks.addAll(reconciliation.quantities(goal, said));
    }
    return checks;
  }

  /** The money that a goal's text names must be what the project asks for. */
  private static List<Check> amounts(PerformanceGoal goal, Map<Unit, List<Quantity>> said) {
    List<BigDecimal> amounts =
        said.values().stream()
            .flatMap(List::stream)
            .filter(quantity -> quantity.unit().dimension() == Dimension.MONEY)
            .map(Reconciliation::inWan)
            .toList();
    if (goal.requestedAmountWan() == null || amounts.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Check(
            "GOAL_TEXT_AMOUNTS",
            Text.of(
                "绩效目标文中所列金额之和等于资金需求", "The amounts in a goal's text add up to the money asked for"),
            subject(goal),
            new Side(
                Text.of("文中金额之和", "Sum of the amounts in the text"),
                amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                WAN,
                cells(goal, "text")),
            new Side(
                Text.of("资金需求", "Money asked for"),
                goal.requestedAmountWan(),
                WAN,
                cells(goal, "requestedAmountWan"))));
  }

  /**
   * A quantity in the text must equal the target in its unit, where each is the only one of its
   * unit: otherwise it is open which of them are meant. Money has the rule above.
   */
  private List<Check> quantities(PerformanceGoal goal, Map<Unit, List<Quantity>> said) {
    List<Check> checks = new ArrayList<>();
    said.forEach((unit, quantities) -> {
      List<TargetValue> targets =
          numbers.getOrDefault(goal.key(), List.of()).stream()
              .filter(target -> target.unit() != null && target.unit().equals(unit.symbol()))
              .toList();
      boolean money = unit.dimension() == Dimension.MONEY;
      if (!money && quantities.size() == 1 && targets.size() == 1) {
        checks.add(quantity(goal, quantities.getFirst(), targets.getFirst()));
      }
    });
    return checks;
  }

  private static Check quantity(PerformanceGoal goal, Quantity quantity, TargetValue target) {
    return new Check(
        "GOAL_TEXT_QUANTITY",
        Text.of(
            "绩效目标文中的数量等于同一单位的指标值",
            "A quantity in a goal's text equals the target value in the same unit"),
        subject(goal),
        new Side(
            Text.of("文中“%s”", "\"%s\" in the text").with(quantity.text()),
            quantity.value(),
            quantity.unit().symbol(),
            cells(goal, "text")),
        new Side(
            Text.of("指标值：%s", "Target value: %s").with(target.indicatorName()),
            target.value(),
            target.unit(),
            target.cells()));
  }

  /** Exact: factors of money are powers of ten. */
  private static BigDecimal inWan(Quantity money) {
    return money.value().multiply(money.unit().factor()).divide(PER_WAN);
  }

  private static Subject subject(PerformanceGoal goal) {
    return goal.kind() == GoalKind.PROJECT
        ? Subject.items(goal.itemSequences(), goal.name())
        : new Subject(goal.regionCode(), goal.directionCode(), null, goal.name());
  }

  private static List<Source> cells(PerformanceGoal goal, String member) {
    Source cell = goal.sources().get(member);
    return cell == null ? List.of() : List.of(cell);
  }
}
