package policyfunds.kernel.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodParserTest {

  @ParameterizedTest
  @CsvSource({
    "2020年1月至2020年11月, 2020-01-01, 2020-11-30",
    "2020年1月至2020年12月, 2020-01-01, 2020-12-31",
    "2020年1月至11月, 2020-01-01, 2020-11-30",
    "2020年1月-2020年11月, 2020-01-01, 2020-11-30",
    "2020年1月—11月, 2020-01-01, 2020-11-30",
    "2020 年 1 月 到 2020 年 11 月, 2020-01-01, 2020-11-30",
    "２０２０年１月～１１月, 2020-01-01, 2020-11-30",
    "2019年11月至2020年2月, 2019-11-01, 2020-02-29",
    "2021年2月至2021年2月, 2021-02-01, 2021-02-28",
    "2020年1月15日至2020年11月20日, 2020-01-15, 2020-11-20",
    "2020年1月15日至11月20日, 2020-01-15, 2020-11-20",
    "2020年3月1日至2020年11月, 2020-03-01, 2020-11-30",
    "2020年3月至2020年11月15日, 2020-03-01, 2020-11-15",
    "2020年3月5日至3月5日, 2020-03-05, 2020-03-05",
  })
  void readsFirstAndLastDay(String text, LocalDate start, LocalDate end) {
    assertThat(PeriodParser.read(text)).isEqualTo(new PeriodReading.Read(new Period(start, end)));
  }

  @Test
  void readsAcrossALineEnd() {
    assertThat(PeriodParser.read("2020年1月\n至2020年11月"))
        .isEqualTo(PeriodParser.read("2020年1月至2020年11月"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "全年",
        "2020年",
        "2020年11月",
        "1月至11月",
        "20年1月至11月",
        "0000年1月至11月",
        "2020年0月至11月",
        "2020年1月至13月",
        "2020年1月至2021年2月29日",
        "2020年1月至2020年11月，逾期顺延",
        "自2020年1月至2020年11月",
      })
  void readsNothingElse(String text) {
    assertThat(PeriodParser.read(text)).isEqualTo(new PeriodReading.Unreadable());
  }

  @ParameterizedTest
  @CsvSource({
    "2020年1月至2020年11月数据上报及时率, 2020-01-01, 2020-11-30",
    "按照合同于2020年1月15日-11月20日完成, 2020-01-15, 2020-11-20",
    "2020年1月至11月完成（2020年1月至2020年11月）, 2020-01-01, 2020-11-30",
    "2020年1月至11月，而非2020年11月至1月, 2020-01-01, 2020-11-30",
    "第2019年１月～３月期, 2019-01-01, 2019-03-31",
  })
  void findsTheOnePeriodOfALongerText(String text, LocalDate start, LocalDate end) {
    assertThat(PeriodParser.allIn(text)).containsExactly(new Period(start, end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "数据上报及时率",
        "2020年完成",
        "2020年11月至2020年1月完成",
        "2020年1月至13月完成",
      })
  void findsNoneWhereATextNamesNone(String text) {
    assertThat(PeriodParser.allIn(text)).isEmpty();
  }

  @Test
  void findsEachOfSeveralOnce() {
    assertThat(PeriodParser.allIn("2020年1月至6月及2020年7月至12月各一次，1月至6月（2020年1月至6月）"))
        .containsExactly(
            new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 6, 30)),
            new Period(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 12, 31)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020年11月至2020年1月", "2020年11月至1月", "2020年3月2日至3月1日"})
  void noticesAnEndBeforeTheStart(String text) {
    assertThat(PeriodParser.read(text)).isEqualTo(new PeriodReading.Reversed());
  }
}
