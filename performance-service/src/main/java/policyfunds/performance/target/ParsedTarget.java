package policyfunds.performance.target;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import policyfunds.kernel.reference.Coded;
import policyfunds.performance.target.TargetReading.Narrative;
import policyfunds.performance.target.TargetReading.Numeric;

/**
 * A target value as written, beside what was read from it (指标值原文与读法).
 *
 * @param parts the whole text, cut where its meaning changes; one part of role TEXT for a narrative
 * @param warnings what a person should look at; never empty for a narrative
 */
public record ParsedTarget(
    String asWritten, TargetReading reading, List<Part> parts, List<Warning> warnings) {

  /** What kept a text from being read, or makes its reading doubtful (读取提示). */
  @Coded("target-warnings")
  public enum Warning {
    /** Nothing is written. */
    BLANK,
    /** No form of the grammar fits. */
    UNREADABLE,
    /** From one number to another: the model has no place for a second bound. */
    RANGE,
    /** More than 20 digits before the decimal point or 6 after it. */
    NUMBER_TOO_LONG,
    /** Two operators contradict each other, as in 超过90%以下. */
    OPERATORS_DISAGREE,
    /** 5.5万 under （万元）: 5.5 or 55000 of them. */
    SCALE_AMBIGUOUS,
    /** The value's unit, which was kept, is not the one in the name's brackets. */
    UNIT_DISAGREES,
    /** The value has no unit, and the name's brackets hold none that is known. */
    UNIT_UNKNOWN
  }

  public ParsedTarget {
    parts = List.copyOf(parts);
    warnings = List.copyOf(warnings);
    if (!parts.stream().map(Part::text).collect(joining()).equals(asWritten)) {
      throw new IllegalArgumentException("The parts do not make up the text: " + asWritten);
    }
    boolean unread = parts.stream().anyMatch(part -> part.role() == Part.Role.TEXT);
    boolean fits =
        reading instanceof Narrative(Warning because)
            ? parts.size() == 1 && unread && warnings.contains(because)
            : !unread;
    if (!fits) {
      throw new IllegalArgumentException(
          "A narrative is one unread part with a warning, anything else is read: " + asWritten);
    }
  }

  static ParsedTarget narrative(String asWritten, Warning because) {
    return new ParsedTarget(
        asWritten, new Narrative(because), List.of(Part.unread(asWritten)), List.of(because));
  }

  public TargetKind kind() {
    return reading.kind();
  }

  /** The operator of a numeric target, {@link Operator#UNSPECIFIED} for a bare number. */
  public Optional<Operator> operator() {
    return numeric().map(Numeric::operator);
  }

  /** The value of a numeric target, scaled: 55000 for 5.5万家次, but 4000 for 4000万元. */
  public Optional<BigDecimal> value() {
    return numeric().map(Numeric::value);
  }

  /** The unit of a numeric target, from its value or else from its indicator's name. */
  public Optional<Unit> unit() {
    return numeric().map(Numeric::unit).filter(unit -> !unit.isNone());
  }

  private Optional<Numeric> numeric() {
    return reading instanceof Numeric numeric ? Optional.of(numeric) : Optional.empty();
  }
}
