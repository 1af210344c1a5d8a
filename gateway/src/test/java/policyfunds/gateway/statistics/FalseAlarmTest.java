package policyfunds.gateway.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a city is named where there is nothing, and how often the one that there is. */
class FalseAlarmTest {

  private static final Logger LOG = Logger.getLogger(FalseAlarmTest.class.getName());
  private static final int RUNS = 4000;
  private static final int CITIES = 21;
  private static final double ERROR = 8;

  @Test
  void namesAnyoneInAboutOneOfTwentySetsWithoutAnOutlier() {
    Random chance = new Random(20200731);
    int alarms = 0;

    for (int run = 0; run < RUNS; run++) {
      if (!named(Made.onALine(chance, CITIES, 20, 0.016, ERROR)).isEmpty()) {
        alarms++;
      }
    }

    double rate = (double) alarms / RUNS;
    LOG.info("false alarms: %d of %d sets without an outlier, %.4f".formatted(alarms, RUNS, rate));
    assertThat(rate).isBetween(0.035, 0.065);
  }

  @ParameterizedTest
  @CsvSource({"4, 0.40", "6, 0.90", "8, 0.99"})
  void namesTheKnownOutlierAndSeldomAnother(int errors, double atLeast) {
    Random chance = new Random(20201130);
    int found = 0;
    int others = 0;

    for (int run = 0; run < RUNS; run++) {
      int which = run % CITIES;
      List<Integer> named =
          named(Made.raised(Made.onALine(chance, CITIES, 20, 0.016, ERROR), which, errors * ERROR));
      found += named.contains(which) ? 1 : 0;
      others += named.stream().anyMatch(city -> city != which) ? 1 : 0;
    }

    LOG.info(
        "power: an outlier of %d standard errors found in %.4f of %d sets, another named in %.4f"
            .formatted(errors, (double) found / RUNS, RUNS, (double) others / RUNS));
    assertThat((double) found / RUNS).isGreaterThan(atLeast);
    assertThat((double) others / RUNS).isLessThan(0.065);
  }

  private static List<Integer> named(List<Point> points) {
    List<Deviation> deviations = LeaveOneOut.of(points).deviations();
    return IntStream.range(0, deviations.size())
        .filter(i -> deviations.get(i).isOutlier())
        .boxed()
        .toList();
  }
}
