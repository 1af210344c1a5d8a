package policyfunds.gateway.outlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

  @ParameterizedTest
  @CsvSource({
    "115.050172724999, 115.05017272",
    "-73.150172725, -73.15017273",
    "0.0000001234567891, 0.000000123457",
    "1.23456789E-20, 0.0000000000000000000123457",
    "1.5E-100, 0",
    "41.9, 41.9",
    "5E+3, 5000",
    "0E-9, 0",
    "123456789012.123456789, 123456789012.12345679",
  })
  void showsEightDecimalsOrSixDigits(BigDecimal exact, String shown) {
    assertThat(Rounding.plain(Rounding.shown(exact))).isEqualTo(shown);
  }

  @Test
  void leavesOutWhatIsNotThere() {
    assertThat(Rounding.shown(null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"115.05017272, 115.05", "0.005, 0.01", "41.9, 41.9", "-3.999, -4"})
  void speaksOfTwoDecimals(BigDecimal exact, String spoken) {
    assertThat(Rounding.spoken(exact)).isEqualTo(spoken);
  }
}
