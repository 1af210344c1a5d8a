package policyfunds.kernel.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.distribution.CountAtBucket;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  DurationsTest() {
    meters.config().meterFilter(new Durations());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http.server.requests", "http.client.requests"})
  void countsRequestsUpToTheirDeadlineAndBeyond(String name) {
    meters.timer(name).record(Duration.ofMillis(300));

    assertThat(bounds(name)).containsExactly(25L, 100L, 250L, 500L, 1000L, 2000L, 10000L);
    assertThat(meters.get(name).timer().takeSnapshot().histogramCounts())
        .extracting(CountAtBucket::count)
        .containsExactly(0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0);
  }

  @Test
  void leavesOthersAlone() {
    meters.timer("other").record(Duration.ofMillis(300));

    assertThat(bounds("other")).isEmpty();
  }

  private List<Long> bounds(String name) {
    return Arrays.stream(meters.get(name).timer().takeSnapshot().histogramCounts())
        .map(bucket -> Math.round(bucket.bucket(TimeUnit.MILLISECONDS)))
        .toList();
  }
}
