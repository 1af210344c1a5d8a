package policyfunds.kernel.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, 2020-11-30, 11",
    "2020-01-01, 2020-12-31, 12",
    "2020-01-01, 2029-12-31, 120",
    "2019-11-01, 2020-02-29, 4",
    "2020-02-01, 2020-02-29, 1",
    "2021-02-01, 2021-02-28, 1",
    "2020-01-16, 2020-01-31, 0.516129",
    "2020-04-16, 2020-04-30, 0.5",
    "2020-04-01, 2020-04-15, 0.5",
    "2020-04-16, 2020-06-15, 2",
    "2020-02-15, 2020-03-31, 1.517241",
    "2021-02-15, 2021-03-31, 1.5",
    "2020-01-31, 2020-02-01, 0.066741",
    "2020-03-05, 2020-03-05, 0.032258",
  })
  void countsWholeMonthsAndOfOthersTheirDays(LocalDate start, LocalDate end, BigDecimal months) {
    assertThat(new Period(start, end).months()).isEqualByComparingTo(months);
  }

  @Test
  void writesMonthsPlainly() {
    assertThat(period("2020-01-01", "2020-10-31").months().toPlainString()).isEqualTo("10");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, 2020-11-30, true",
    "2020-01-02, 2020-11-29, true",
    "2020-11-30, 2020-11-30, true",
    "2019-12-31, 2020-11-30, false",
    "2020-01-01, 2020-12-01, false",
    "2019-01-01, 2021-12-31, false",
    "2021-01-01, 2021-11-30, false",
  })
  void coversWhatLiesWithinItsFirstAndLastDay(String start, String end, boolean covered) {
    assertThat(period("2020-01-01", "2020-11-30").covers(period(start, end))).isEqualTo(covered);
  }

  @Test
  void endsNotBeforeItStarts() {
    assertThatThrownBy(() -> period("2020-02-01", "2020-01-31"))
        .hasMessage("the period ends on 2020-01-31, before 2020-02-01");
  }

  private static Period period(String start, String end) {
    return new Period(LocalDate.parse(start), LocalDate.parse(end));
  }
}
