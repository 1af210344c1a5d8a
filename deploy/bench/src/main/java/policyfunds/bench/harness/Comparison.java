package policyfunds.bench.harness;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What two sides took, round by round.
 *
 * @param firsts one sample for each round, as many as {@code seconds}
 */
public record Comparison(String first, List<Sample> firsts, String second, List<Sample> seconds) {

  /** The second side's time in parts of the first one's: the median of all rounds. */
  public double ratio() {
    List<Double> ratios = ratios();
    int middle = ratios.size() / 2;
    return ratios.size() % 2 == 1
        ? ratios.get(middle)
        : (ratios.get(middle - 1) + ratios.get(middle)) / 2;
  }

  public double lowestRatio() {
    return ratios().getFirst();
  }

  public double highestRatio() {
    return ratios().getLast();
  }

  Sample ofFirst() {
    return together(firsts);
  }

  Sample ofSecond() {
    return together(seconds);
  }

  int rounds() {
    return firsts.size();
  }

  private List<Double> ratios() {
    return IntStream.range(0, firsts.size())
        .mapToObj(round ->
            (double) seconds.get(round).median().toNanos() / firsts.get(round).median().toNanos())
        .sorted()
        .toList();
  }

  private static Sample together(List<Sample> samples) {
    return new Sample(samples.stream().flatMap(sample -> sample.times().stream()).toList());
  }
}
