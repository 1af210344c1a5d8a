package policyfunds.task.annex;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyfunds.kernel.documents.Wording;
import policyfunds.task.terms.Window;

/**
 * Reads a 完成时限: two dates with 至 or a dash between, 年月日 or 年月; the second may leave out the year
 * that it shares with the first. A month alone is the whole month.
 */
final class WindowParser {

  private static final String MONTH_AND_DAY = "(\\d{1,2})月(?:(\\d{1,2})日)?";
  private static final Pattern FORM =
      Pattern.compile(
          "([12]\\d{3})年"
              + MONTH_AND_DAY
              + "(?:至|到|[-–—~]{1,2})(?:([12]\\d{3})年)?"
              + MONTH_AND_DAY);

  private WindowParser() {}

  static WindowReading read(String text) {
    Matcher parts = FORM.matcher(Wording.fold(text));
    if (!parts.matches()) {
      return new WindowReading.Unreadable();
    }
    String secondYear = parts.group(4) == null ? parts.group(1) : parts.group(4);
    try {
      LocalDate start =
          parts.group(3) == null
              ? month(parts.group(1), parts.group(2)).atDay(1)
              : day(parts.group(1), parts.group(2), parts.group(3));
      LocalDate end =
          parts.group(6) == null
              ? month(secondYear, parts.group(5)).atEndOfMonth()
              : day(secondYear, parts.group(5), parts.group(6));
      return end.isBefore(start)
          ? new WindowReading.Reversed()
          : new WindowReading.Read(new Window(start, end));
    } catch (DateTimeException _) {
      return new WindowReading.Unreadable();
    }
  }

  private static YearMonth month(String year, String month) {
    return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
  }

  private static LocalDate day(String year, String month, String day) {
    return month(year, month).atDay(Integer.parseInt(day));
  }
}
