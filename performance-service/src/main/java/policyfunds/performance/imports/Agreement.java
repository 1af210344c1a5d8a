package policyfunds.performance.imports;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.figure.Check;
import policyfunds.kernel.figure.Source;
import policyfunds.performance.indicator.Indicator;
import policyfunds.performance.indicatortarget.TargetValue;
import policyfunds.performance.reconciliation.Reconciliation;
import policyfunds.performance.target.TargetKind;

/**
 * Whether a document's goals say in words what they say in figures, before they are taken in (核对).
 */
final class Agreement {

  private Agreement() {}

  /** A warning for each check that fails, at the cell of the figure. */
  static Stream<Conflict> of(GoalRows wanted) {
    Map<Indicator.Key, Indicator> indicators =
        wanted.indicators().stream().collect(toMap(Indicator::key, Function.identity()));
    List<TargetValue> numbers =
        wanted.targets().stream()
            .filter(target -> target.kind() == TargetKind.NUMERIC)
            .map(target -> TargetValue.of(indicators.get(target.key().indicator()), target))
            .toList();
    return Reconciliation.of(wanted.goals(), numbers).stream()
        .filter(check -> check.status() == Check.Status.DIFFERS)
        .flatMap(check -> check.right().cells().stream().map(source -> conflict(check, source)));
  }

  private static Conflict conflict(Check check, Source figure) {
    return Conflict.warning(
        Cells.of(figure),
        check.rule(),
        "the goal's text says %s, its figure is %s"
            .formatted(inWords(check.left()), inWords(check.right())));
  }

  private static String inWords(Check.Side side) {
    BigDecimal value = side.value().stripTrailingZeros();
    return value.toPlainString() + side.unit();
  }
}
