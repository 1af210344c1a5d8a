package policyfunds.gateway.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * How far single numbers are from their like, by two common scores (标准分数), for comparison only: an
 * outlier widens the very deviation that z is counted in, and a ratio has a wider spread where what
 * it is divided by is small.
 *
 * <p>z is the distance from the mean in standard deviations (of a sample, n − 1). Modified z is
 * 0.6745 times the distance from the median over the median of all such distances, positive or not
 * (Iglewicz and Hoaglin, <i>How to Detect and Handle Outliers</i>, 1993, §3.3).
 */
public final class Scores {

  private static final MathContext EXACT = MathContext.DECIMAL128;
  private static final BigDecimal QUARTILE_OF_THE_NORMAL = new BigDecimal("0.6745");

  private final List<BigDecimal> numbers;
  private final BigDecimal count;
  private final BigDecimal sum;
  private final BigDecimal deviation;
  private final BigDecimal median;
  private final BigDecimal medianDistance;

  private Scores(List<BigDecimal> numbers) {
    this.numbers = numbers;
    this.count = BigDecimal.valueOf(numbers.size());
    this.sum = total(numbers);
    this.deviation = deviation();
    this.median = Median.of(numbers).orElse(BigDecimal.ZERO);
    this.medianDistance =
        Median.of(numbers.stream().map(number -> number.subtract(median).abs()).toList())
            .orElse(BigDecimal.ZERO);
  }

  public static Scores of(List<BigDecimal> numbers) {
    return new Scores(List.copyOf(numbers));
  }

  /** None where all numbers are equal, or there is but one. */
  public Optional<BigDecimal> z(BigDecimal number) {
    return deviation.signum() == 0
        ? Optional.empty()
        : Optional.of(
            number.multiply(count).subtract(sum).divide(count.multiply(deviation), EXACT));
  }

  /** None where more than half of the numbers are equal, or there is but one. */
  public Optional<BigDecimal> modifiedZ(BigDecimal number) {
    return medianDistance.signum() == 0
        ? Optional.empty()
        : Optional.of(
            number.subtract(median).multiply(QUARTILE_OF_THE_NORMAL).divide(medianDistance, EXACT));
  }

  /** 0 of fewer than two numbers; sums exact, so that equal numbers deviate by exactly 0. */
  private BigDecimal deviation() {
    if (numbers.size() < 2) {
      return BigDecimal.ZERO;
    }
    BigDecimal squares = total(numbers.stream().map(number -> number.multiply(number)).toList());
    return count
        .multiply(squares)
        .subtract(sum.multiply(sum))
        .divide(count.multiply(count.subtract(BigDecimal.ONE)), EXACT)
        .sqrt(EXACT);
  }

  private static BigDecimal total(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
