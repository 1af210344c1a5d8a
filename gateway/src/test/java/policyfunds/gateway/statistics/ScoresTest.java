package policyfunds.gateway.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.junit.jupiter.api.Test;

class ScoresTest {

  /** What the common methods say of 2020: why they stand beside and decide nothing. */
  @Test
  void pointAtTheWrongCityOf2020() {
    List<BigDecimal> unitCosts =
        Made.SURVEY_2020.stream()
            .map(point -> point.y().divide(point.x(), MathContext.DECIMAL128))
            .toList();
    Scores scores = Scores.of(unitCosts);

    assertThat(farthest(unitCosts.stream().map(cost -> scores.z(cost).orElseThrow()).toList()))
        .isEqualTo(Made.SHAOGUAN);
    assertThat(
            farthest(unitCosts.stream().map(cost -> scores.modifiedZ(cost).orElseThrow()).toList()))
        .isEqualTo(Made.SHAOGUAN);
    assertThat(scores.z(unitCosts.get(Made.SHAOGUAN)).orElseThrow())
        .isCloseTo(new BigDecimal("2.000"), within(new BigDecimal("0.0005")));
    assertThat(scores.modifiedZ(unitCosts.get(Made.SHAOGUAN)).orElseThrow())
        .isCloseTo(new BigDecimal("2.816"), within(new BigDecimal("0.0005")));
    assertThat(scores.modifiedZ(unitCosts.get(Made.DONGGUAN)).orElseThrow())
        .isCloseTo(new BigDecimal("-1.655"), within(new BigDecimal("0.0005")));
  }

  @Test
  void agreeWithAnotherLibrary() {
    Random chance = new Random(7);

    for (int run = 0; run < 200; run++) {
      double[] numbers = chance.doubles(5 + run % 30, -50, 900).toArray();
      Scores ours = Scores.of(Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList());
      DescriptiveStatistics theirs = new DescriptiveStatistics(numbers);
      double median = theirs.getPercentile(50);
      double distance =
          new DescriptiveStatistics(
                  DoubleStream.of(numbers).map(number -> Math.abs(number - median)).toArray())
              .getPercentile(50);
      for (double number : numbers) {
        BigDecimal exact = BigDecimal.valueOf(number);
        assertThat(ours.z(exact).orElseThrow().doubleValue())
            .isCloseTo((number - theirs.getMean()) / theirs.getStandardDeviation(), within(1e-9));
        assertThat(ours.modifiedZ(exact).orElseThrow().doubleValue())
            .isCloseTo(0.6745 * (number - median) / distance, within(1e-9));
      }
    }
  }

  @Test
  void areNoneWhereNumbersDoNotDiffer() {
    Scores equal = Scores.of(numbers("0.1 0.1 0.10"));

    assertThat(equal.z(BigDecimal.TEN)).isEmpty();
    assertThat(equal.modifiedZ(BigDecimal.TEN)).isEmpty();
    assertThat(Scores.of(numbers("5")).z(BigDecimal.TEN)).isEmpty();
    assertThat(Scores.of(List.of()).modifiedZ(BigDecimal.TEN)).isEmpty();
  }

  @Test
  void modifiedIsNoneWhereMoreThanHalfAreEqual() {
    Scores mostly = Scores.of(numbers("3 3 3 8 9"));

    assertThat(mostly.modifiedZ(BigDecimal.TEN)).isEmpty();
    assertThat(mostly.z(BigDecimal.TEN)).isPresent();
  }

  private static int farthest(List<BigDecimal> scores) {
    List<BigDecimal> distances = scores.stream().map(BigDecimal::abs).toList();
    return distances.indexOf(distances.stream().max(BigDecimal::compareTo).orElseThrow());
  }

  private static List<BigDecimal> numbers(String text) {
    return Stream.of(text.split(" ")).map(BigDecimal::new).toList();
  }
}
