package policyfunds.gateway.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RatiosTest {

  @Test
  void roundsSharesHalfUpToSixDecimals() {
    assertThat(Ratios.share(number("807.2"), number("5601"))).isEqualTo(number("0.144117"));
    assertThat(Ratios.share(number("1"), number("2000000"))).isEqualTo(number("0.000001"));
    assertThat(Ratios.share(number("0.9999994"), number("1"))).isEqualTo(number("0.999999"));
    assertThat(Ratios.share(number("0.9999995"), number("1"))).isEqualTo(number("1.000000"));
  }

  @Test
  void givesUnitCostsToEightDecimals() {
    assertThat(Ratios.unitCost(number("114.2"), number("5500"))).isEqualTo(number("0.02076364"));
  }

  @Test
  void leavesOutWhatLacksAnInput() {
    assertThat(Ratios.share(null, number("5601"))).isNull();
    assertThat(Ratios.share(number("807.2"), null)).isNull();
    assertThat(Ratios.share(number("807.2"), BigDecimal.ZERO)).isNull();
    assertThat(Ratios.unitCost(number("114.2"), number("0.00"))).isNull();
    assertThat(Ratios.rank(null, List.of(BigDecimal.ONE))).isNull();
  }

  @Test
  void sharesAreNeverInventedFromNothing() {
    assertThat(Ratios.share(BigDecimal.ZERO, number("5601"))).isEqualByComparingTo("0");
  }

  @Test
  void equalsShareTheBetterRank() {
    List<BigDecimal> all =
        Stream.of("39", "121.2", "39.0", "807.2").map(RatiosTest::number).toList();

    assertThat(all.stream().map(value -> Ratios.rank(value, all))).containsExactly(3, 2, 3, 1);
    assertThat(Ratios.rank(number("1"), all)).isEqualTo(5);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
