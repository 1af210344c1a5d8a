package policyfunds.performance.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import policyfunds.performance.target.ParsedTarget.Warning;
import policyfunds.performance.target.Part.Role;
import policyfunds.performance.target.Quantity.Amount;
import policyfunds.performance.target.TargetReading.Component;
import policyfunds.performance.target.TargetReading.Compound;
import policyfunds.performance.target.TargetReading.Frequency;
import policyfunds.performance.target.TargetReading.Numeric;
import policyfunds.performance.target.TargetReading.Period;
import policyfunds.performance.target.TargetReading.Qualitative;
import policyfunds.performance.target.TargetReading.YesNo;

/** The grammar of target values (指标值语法): every form that is understood, and nothing else. */
public final class TargetParser {

  private TargetParser() {}

  /**
   * Reads a target value; what fits no form comes back whole, as a narrative that says why.
   *
   * @param indicatorName gives the unit in its brackets（家次）where the value has none of its own
   */
  public static ParsedTarget parse(String asWritten, String indicatorName) {
    PlainText text = PlainText.of(asWritten);
    if (text.isBlank()) {
      return ParsedTarget.narrative(asWritten, Warning.BLANK);
    }
    return yesOrNo(start(text))
        .or(() -> judgement(start(text)))
        .or(() -> frequency(start(text)))
        .or(() -> compound(start(text)))
        .orElseGet(() -> number(start(text), indicatorName));
  }

  private static Cursor start(PlainText text) {
    Cursor cursor = new Cursor(text, 0);
    cursor.spaces();
    return cursor;
  }

  private static Optional<ParsedTarget> yesOrNo(Cursor text) {
    return text.word(Role.BOOLEAN, Words.BOOLEANS, String::valueOf)
        .filter(_ -> text.ends())
        .map(yes -> read(text, new YesNo(yes), List.of()));
  }

  /** 合规, 进一步提高, 明显提高 and 提高明显. */
  private static Optional<ParsedTarget> judgement(Cursor text) {
    String degree = text.word(Role.DEGREE, Words.DEGREES);
    String word = text.word(Role.QUALITY, Words.QUALITIES);
    String second = text.word(Role.QUALITY, Words.QUALITIES);
    return !word.isEmpty() && text.ends()
        ? Optional.of(read(text, new Qualitative(degree + word + second), List.of()))
        : Optional.empty();
  }

  private static Optional<ParsedTarget> frequency(Cursor text) {
    Optional<Period> period = text.word(Role.FREQUENCY, Words.PERIODS, Period::name);
    text.spaces();
    String deliverable = text.phrase(Role.DELIVERABLE);
    boolean delivers = deliverable.isEmpty() || beginsWith(Words.DELIVERING, deliverable);
    return period
        .filter(_ -> delivers && isOneThought(deliverable) && text.ends())
        .map(every -> read(text, new Frequency(every, deliverable), List.of()));
  }

  private static Optional<ParsedTarget> compound(Cursor text) {
    var components = new ArrayList<Component>();
    do {
      text.spaces();
      Optional<Amount> counted = text.amount().filter(TargetParser::isCounted);
      text.spaces();
      String noun = text.noun();
      if (counted.isEmpty() || !isNoun(noun)) {
        return Optional.empty();
      }
      Amount amount = counted.get();
      components.add(new Component(amount.value(), amount.unit(), noun));
    } while (!text.word(Role.CONJUNCTION, Words.CONJUNCTIONS).isEmpty());
    return components.size() > 1 && text.ends()
        ? Optional.of(read(text, new Compound(components), List.of()))
        : Optional.empty();
  }

  private static boolean isCounted(Amount amount) {
    return !amount.unit().isNone() && !amount.isTooLong();
  }

  private static boolean isNoun(String noun) {
    return !noun.isEmpty()
        && isOneThought(noun)
        && !beginsWith(Words.AFTER.keySet(), noun)
        && !beginsWith(Words.APPROXIMATE, noun);
  }

  private static boolean beginsWith(Set<String> words, String phrase) {
    return words.stream().anyMatch(phrase::startsWith);
  }

  /** Whether a phrase hides neither a further clause nor a further quantity. */
  private static boolean isOneThought(String phrase) {
    return phrase.chars().noneMatch(c -> Words.CLAUSE_ENDS.indexOf(c) >= 0)
        && QuantityScanner.scan(phrase).isEmpty();
  }

  private static ParsedTarget number(Cursor text, String indicatorName) {
    Operator before =
        text.word(Role.OPERATOR, Words.BEFORE, Operator::name).orElse(Operator.UNSPECIFIED);
    text.spaces();
    Optional<Amount> number = text.amount();
    text.spaces();
    Operator after =
        text.word(Role.OPERATOR, Words.AFTER, Operator::name).orElse(Operator.UNSPECIFIED);
    boolean range = number.isPresent() && text.isRange();
    if (number.isEmpty() || !text.ends()) {
      return narrative(text, range ? Warning.RANGE : Warning.UNREADABLE);
    }
    Optional<Operator> operator = before.and(after);
    if (operator.isEmpty()) {
      return narrative(text, Warning.OPERATORS_DISAGREE);
    }
    return numeric(text, operator.get(), number.get(), inBracketsOf(indicatorName));
  }

  private static ParsedTarget numeric(
      Cursor text, Operator operator, Amount amount, Optional<String> bracketed) {
    Unit own = amount.unit();
    Unit named = bracketed.flatMap(Unit::find).orElse(Unit.NONE);
    if (amount.isTooLong()) {
      return narrative(text, Warning.NUMBER_TOO_LONG);
    }
    if (own.isNone() && amount.isScaled() && named.isScaled()) {
      return narrative(text, Warning.SCALE_AMBIGUOUS);
    }
    var warnings = new ArrayList<Warning>();
    if (!own.isNone() && !named.isNone() && !own.equals(named)) {
      warnings.add(Warning.UNIT_DISAGREES);
    }
    if (own.isNone() && named.isNone() && bracketed.isPresent()) {
      warnings.add(Warning.UNIT_UNKNOWN);
    }
    Unit unit = own.isNone() ? named : own;
    return read(text, new Numeric(operator, amount.value(), unit), warnings);
  }

  /** What stands in the brackets at the end of an indicator's name, as in 研究报告数（份）. */
  private static Optional<String> inBracketsOf(String indicatorName) {
    String name = PlainText.of(indicatorName).plain().strip();
    int open = name.lastIndexOf('(');
    return open >= 0 && name.endsWith(")")
        ? Optional.of(name.substring(open + 1, name.length() - 1).strip())
        : Optional.empty();
  }

  private static ParsedTarget read(Cursor text, TargetReading reading, List<Warning> warnings) {
    return new ParsedTarget(text.text().written(), reading, text.parts(), warnings);
  }

  private static ParsedTarget narrative(Cursor text, Warning because) {
    return ParsedTarget.narrative(text.text().written(), because);
  }
}
