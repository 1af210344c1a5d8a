package policyfunds.kernel.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import policyfunds.kernel.documents.Wording;

/**
 * Reads a period (期间): two dates with 至 or a dash between, 年月日 or 年月; the second may leave out the
 * year that it shares with the first. A month alone is the whole month.
 */
public final class PeriodParser {

  private static final String MONTH_AND_DAY = "(\\d{1,2})月(?:(\\d{1,2})日)?";
  private static final Pattern FORM =
      Pattern.compile(
          "([12]\\d{3})年"
              + MONTH_AND_DAY
              + "(?:至|到|[-–—~]{1,2})(?:([12]\\d{3})年)?"
              + MONTH_AND_DAY);

  private PeriodParser() {}

  /** A text that is nothing but a period, as the cell of a window (完成时限) is. */
  public static PeriodReading read(String text) {
    Matcher parts = FORM.matcher(Wording.fold(text));
    return parts.matches() ? readingOf(parts) : new PeriodReading.Unreadable();
  }

  /** The periods that a longer text names, each once, in its order. */
  public static List<Period> allIn(String text) {
    return FORM.matcher(Wording.fold(text))
        .results()
        .map(PeriodParser::readingOf)
        .flatMap(reading ->
            reading instanceof PeriodReading.Read(Period period)
                ? Stream.of(period)
                : Stream.empty())
        .distinct()
        .toList();
  }

  private static PeriodReading readingOf(MatchResult parts) {
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
          ? new PeriodReading.Reversed()
          : new PeriodReading.Read(new Period(start, end));
    } catch (DateTimeException _) {
      return new PeriodReading.Unreadable();
    }
  }

  private static YearMonth month(String year, String month) {
    return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
  }

  private static LocalDate day(String year, String month, String day) {
    return month(year, month).atDay(Integer.parseInt(day));
  }
}
