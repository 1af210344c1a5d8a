package policyfunds.gateway.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The middle of several numbers (中位数), of an even count the mean of the two in the middle. */
public final class Median {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Median() {}

  /** The exact median; none of no numbers. */
  public static Optional<BigDecimal> of(Collection<BigDecimal> numbers) {
    List<BigDecimal> sorted = numbers.stream().sorted().toList();
    if (sorted.isEmpty()) {
      return Optional.empty();
    }
    int upper = sorted.size() / 2;
    return Optional.of(
        sorted.size() % 2 == 1
            ? sorted.get(upper)
            : sorted.get(upper - 1).add(sorted.get(upper)).multiply(HALF));
  }
}
