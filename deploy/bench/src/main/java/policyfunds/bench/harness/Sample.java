package policyfunds.bench.harness;

import java.time.Duration;
import java.util.List;

/** Times of the same work, shortest first. */
public record Sample(List<Duration> times) {

  public Sample {
    if (times.isEmpty()) {
      throw new IllegalArgumentException("a sample of nothing");
    }
    times = times.stream().sorted().toList();
  }

  public Duration median() {
    return percentile(50);
  }

  /** The shortest time that so many of a hundred don't exceed. */
  public Duration percentile(int hundredths) {
    int rank = (int) Math.ceil(times.size() * hundredths / 100.0);
    return times.get(Math.max(rank, 1) - 1);
  }

  public Duration longest() {
    return times.getLast();
  }

  public int size() {
    return times.size();
  }
}
