package policyfunds.task.annex;

import policyfunds.task.terms.Window;

/** What came of reading a text as a window of days (完成时限的读取结果). */
sealed interface WindowReading {

  /** The text is a window. */
  record Read(Window window) implements WindowReading {}

  /** The text names two dates, the second before the first. */
  record Reversed() implements WindowReading {}

  /** The text names no two dates. */
  record Unreadable() implements WindowReading {}
}
