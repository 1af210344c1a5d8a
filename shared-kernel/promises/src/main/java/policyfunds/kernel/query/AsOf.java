package policyfunds.kernel.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;

/**
 * What was known when (截至时点) as a parameter: an instant, or a date, which means the end of that day
 * in China; a microsecond is the shortest time that counts.
 */
@Schema(
    type = SchemaType.STRING,
    description = "What was known then: an instant, or a date for the end of that day in China 截至",
    examples = "2020-07-31")
public record AsOf(Instant instant) {

  /** Header of an answer: the instant answered for, that of the last seal which this one sees. */
  public static final String ANSWERED = "As-Of";

  /** Header of an answer: the ledger's position at that instant. */
  public static final String POSITION = "Ledger-Position";

  /** Header of an answer: how many events the ledger held, at least, when it was read. */
  public static final String EVENTS = "Ledger-Events";

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("3000-01-01T00:00:00Z");
  private static final int CHARACTERS_OF_A_DATE = 10;

  /**
   * Reads the parameter.
   *
   * @throws Problem {@code PARAMETER_MALFORMED} for what is neither, or outside 1900 to 2999
   */
  public static AsOf of(String text) {
    try {
      Instant instant =
          text.length() == CHARACTERS_OF_A_DATE
              ? LocalDate.parse(text)
                  .plusDays(1)
                  .atStartOfDay(CHINA)
                  .toInstant()
                  .minus(1, ChronoUnit.MICROS)
              : OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
      if (instant.isBefore(FIRST) || !instant.isBefore(LAST)) {
        throw malformed(text);
      }
      return new AsOf(instant);
    } catch (DateTimeException _) {
      throw malformed(text);
    }
  }

  private static Problem malformed(String text) {
    return ProblemTypes.PARAMETER_MALFORMED.because(
        Text.of(
                "“%s”应为日期（2020-07-31）或时刻（2020-07-31T16:00:00Z，加号写作 %%2B）",
                "\"%s\" is no date (2020-07-31) or instant (2020-07-31T16:00:00Z; a plus is %%2B)")
            .with(Shown.of(text)));
  }

  @Override
  public String toString() {
    return instant.toString();
  }
}
