package policyfunds.e2e.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import policyfunds.e2e.expected.City;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.finding.MeanShift.Point;

class MeanShiftTest {
  private static final Offset<BigDecimal> CLOSE = Offset.offset(new BigDecimal("0.00000001"));

  private final Expected2020 expected = Expected2020.read();
  private final Map<City, Point> survey = MeanShift.survey(expected);

  @Test
  void findsTheShiftThatAnIndependentLibraryFound() {
    MeanShift dongguan = MeanShift.of(expected.city("441900"), survey);

    assertThat(dongguan.expected()).isCloseTo(new BigDecimal("115.05017272"), CLOSE);
    assertThat(dongguan.shift()).isCloseTo(new BigDecimal("-73.15017272"), CLOSE);
    assertThat(dongguan.t()).isCloseTo(new BigDecimal("-8.37790701781"), CLOSE);
    assertThat(dongguan.degreesOfFreedom()).isEqualTo(18);
  }

  @Test
  void leavesFiveInAHundredOutsideTheTabulatedQuantile() {
    BigDecimal quantile = new BigDecimal("2.10092204");

    BigDecimal p = new MeanShift(BigDecimal.ZERO, BigDecimal.ZERO, quantile, 18).p();

    assertThat(p).isCloseTo(new BigDecimal("0.05"), CLOSE);
  }
}
