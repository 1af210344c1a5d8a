package policyfunds.kernel.past;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import policyfunds.kernel.finding.Finding;

/**
 * A fund's findings (疑点), raised at most once for each version of the data and kept until others
 * need the room, or for ten minutes, whatever else may have changed than the data.
 */
@Startup
@ApplicationScoped
public class KeptFindings {

  /** Findings of all funds and versions together; one is about a kilobyte. */
  private static final int FINDINGS = 50_000;

  private final DataVersion dataVersion;
  private final Cache<Key, List<Finding>> kept =
      Caffeine.newBuilder()
          .maximumWeight(FINDINGS)
          .weigher((Key _, List<Finding> findings) -> 1 + findings.size())
          .expireAfterWrite(Duration.ofMinutes(10))
          .build();

  KeptFindings(DataVersion dataVersion, MeterRegistry meters) {
    this.dataVersion = dataVersion;
    Gauge.builder("policyfunds.findings.kept", this::weight)
        .description("Findings that are kept, and one more for each fund and version")
        .register(meters);
  }

  private Number weight() {
    return kept.policy().eviction().orElseThrow().weightedSize().orElseThrow();
  }

  private record Key(String fund, DataVersion.Seen version) {

    boolean supersedes(Key other) {
      return fund.equals(other.fund)
          && !version.past()
          && !other.version.past()
          && version.events() > other.version.events();
    }
  }

  /**
   * What is found in a fund, inside a transaction that only reads: of one that writes and is then
   * rolled back, what it found would stay for those who come to the same number.
   *
   * @param raise reads the fund's rows and applies the rules, where nobody has at this version
   */
  public List<Finding> of(String fund, Supplier<List<Finding>> raise) {
    Key key = new Key(fund, dataVersion.see());
    List<Finding> known = kept.getIfPresent(key);
    if (known != null) {
      return known;
    }
    // what nobody will ask for again must not keep a new version out of the room that there is
    kept.asMap().keySet().removeIf(key::supersedes);
    return kept.get(key, _ -> List.copyOf(raise.get()));
  }
}
