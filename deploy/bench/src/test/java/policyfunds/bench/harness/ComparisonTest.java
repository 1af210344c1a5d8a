package policyfunds.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static policyfunds.bench.harness.SampleTest.millis;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void comparesEachRoundWithItself() {
    // the machine was busy in the second round: both sides took ten times as long
    var compared =
        new Comparison(
            "now",
            List.of(millis(10, 10, 90), millis(100, 100, 110), millis(10, 11, 10)),
            "then",
            List.of(millis(20, 20, 21), millis(150, 150, 150), millis(30, 30, 30)));

    assertThat(compared.ratio()).isEqualTo(2.0);
    assertThat(compared.lowestRatio()).isEqualTo(1.5);
    assertThat(compared.highestRatio()).isEqualTo(3.0);
  }

  @Test
  void takesTheMeanOfTheTwoMiddleRounds() {
    var compared =
        new Comparison(
            "now", List.of(millis(10), millis(10)), "then", List.of(millis(10), millis(20)));

    assertThat(compared.ratio()).isEqualTo(1.5);
  }
}
