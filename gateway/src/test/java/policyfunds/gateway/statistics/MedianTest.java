package policyfunds.gateway.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedianTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | 7",
        "3 1 2 | 2",
        "4 1 3 2 | 2.5",
        "1 2.0 2 9 | 2",
        "-5 -1 0 4 4 | 0",
        "1E+20 1 1E-20 | 1",
        "0.1 0.2 | 0.15",
      })
  void isTheMiddleOrTheMeanOfTheTwoInTheMiddle(String numbers, BigDecimal median) {
    List<BigDecimal> all = Stream.of(numbers.split(" ")).map(BigDecimal::new).toList();

    assertThat(Median.of(all))
        .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(median));
  }

  @Test
  void isNoneOfNoNumbers() {
    assertThat(Median.of(List.of())).isEmpty();
  }
}
