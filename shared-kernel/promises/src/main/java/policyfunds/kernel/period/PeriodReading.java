package policyfunds.kernel.period;

/** What came of reading a text as a period (期间的读取结果). */
public sealed interface PeriodReading {

  /** The text is a period. */
  record Read(Period period) implements PeriodReading {}

  /** The text names two dates, the second before the first. */
  record Reversed() implements PeriodReading {}

  /** The text names no two dates. */
  record Unreadable() implements PeriodReading {}
}
