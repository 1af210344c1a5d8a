package policyfunds.kernel.measure;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * The bounds by which the durations of requests are counted (耗时分档), those that are answered and
 * those that are sent: from what a view takes to the deadline that no view exceeds.
 */
@Singleton
public class Durations implements MeterFilter {

  private static final Set<String> OF_REQUESTS =
      Set.of("http.server.requests", "http.client.requests");

  private static final List<Duration> BOUNDS =
      List.of(
          Duration.ofMillis(25),
          Duration.ofMillis(100),
          Duration.ofMillis(250),
          Duration.ofMillis(500),
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(10));

  @Override
  public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
    return OF_REQUESTS.contains(id.getName())
        ? DistributionStatisticConfig.builder()
            .serviceLevelObjectives(BOUNDS.stream().mapToDouble(Duration::toNanos).toArray())
            .build()
            .merge(config)
        : config;
  }
}
