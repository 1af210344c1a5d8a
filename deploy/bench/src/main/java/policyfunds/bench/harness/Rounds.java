package policyfunds.bench.harness;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How often two sides take turns: what else the machine does then falls on both alike.
 *
 * @param each how often a side does its work in one round
 * @param warmUp rounds that come first and are not counted
 */
public record Rounds(int count, int each, int warmUp) {

  public Comparison compare(Side first, Side second)
      throws SQLException, IOException, InterruptedException {
    for (int round = 0; round < warmUp; round++) {
      round(first);
      round(second);
    }
    List<Sample> ofFirst = new ArrayList<>();
    List<Sample> ofSecond = new ArrayList<>();
    for (int round = 0; round < count; round++) {
      ofFirst.add(round(first));
      ofSecond.add(round(second));
    }
    return new Comparison(first.name(), ofFirst, second.name(), ofSecond);
  }

  private Sample round(Side side) throws SQLException, IOException, InterruptedException {
    side.setUp().once();
    List<Duration> times = new ArrayList<>();
    for (int turn = 0; turn < each; turn++) {
      long start = System.nanoTime();
      side.work().once();
      times.add(Duration.ofNanos(System.nanoTime() - start));
    }
    return new Sample(times);
  }
}
