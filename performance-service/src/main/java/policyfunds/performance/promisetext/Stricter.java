package policyfunds.performance.promisetext;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import policyfunds.performance.goaltext.Found;
import policyfunds.performance.goaltext.GoalQuantities;
import policyfunds.performance.goaltext.Passage;
import policyfunds.performance.goaltext.Phrase;
import policyfunds.performance.goaltext.SharedRuns;
import policyfunds.performance.promise.Measure;
import policyfunds.performance.promise.Promise;
import policyfunds.performance.target.Operator;
import policyfunds.performance.target.Quantity;

/** Which indicator asks for less than a quantity of the goal's text does (目标严于指标). */
final class Stricter {

  private static final Set<Operator> AT_LEAST =
      Set.of(Operator.EQ, Operator.GE, Operator.GT, Operator.UNSPECIFIED);
  private static final Set<Operator> AT_MOST = Set.of(Operator.LE, Operator.LT);

  private final String text;
  private final List<StatedNumber> stated;
  private final Map<Measure, List<StatedNumber>> byMeasure;
  private final Map<Measure, Phrase> names;

  Stricter(Promise promise, List<StatedNumber> stated) {
    SharedRuns shared = SharedRuns.of(promise.measures().stream().map(Measure::name).toList());
    this.text = promise.goal().text();
    this.stated = stated;
    this.byMeasure =
        stated.stream()
            .filter(StatedNumber::isTarget)
            .collect(groupingBy(StatedNumber::measure, LinkedHashMap::new, toList()));
    this.names =
        byMeasure.keySet().stream()
            .collect(toMap(Function.identity(), measure -> Phrase.of(measure.name(), shared)));
  }

  /** The first indicator all of whose targets fall short of the quantity, if no other meets it. */
  Optional<Measure> than(Quantity quantity) {
    boolean met =
        stated.stream().anyMatch(number -> number.states(quantity) && !isBeyond(quantity, number));
    if (met) {
      return Optional.empty();
    }
    Passage around = Passage.of(GoalQuantities.around(quantity, text));
    return byMeasure.entrySet().stream()
        .filter(entry -> {
          Found found = around.find(names.get(entry.getKey()));
          boolean named = !found.isVoid() && found.isHalf();
          return entry.getValue().stream().allMatch(number -> exceeds(quantity, number, named));
        })
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * Whether a quantity asks for more than a number does.
   *
   * @param named whether the words around the quantity name the indicator
   */
  private static boolean exceeds(Quantity quantity, StatedNumber number, boolean named) {
    if (!number.fits(quantity.unit())) {
      return false;
    }
    int order = number.compareTo(quantity);
    if (order == 0) {
      return isBeyond(quantity, number) && (named || number.unit().isPresent());
    }
    Set<Operator> bound = order < 0 ? AT_LEAST : AT_MOST;
    return named && bound.contains(quantity.operator()) && bound.contains(number.operator());
  }

  /** 超3000人 is not met by 3000 that are reached exactly. */
  private static boolean isBeyond(Quantity quantity, StatedNumber number) {
    return switch (quantity.operator()) {
      case GT -> number.operator() != Operator.GT;
      case LT -> number.operator() != Operator.LT;
      case EQ, GE, LE, UNSPECIFIED -> false;
    };
  }
}
