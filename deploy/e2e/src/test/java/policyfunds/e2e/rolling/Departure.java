package policyfunds.e2e.rolling;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import policyfunds.e2e.manifest.Manifests;
import policyfunds.e2e.writing.Scale;

/**
 * How pods are ended: at full length as the manifests say, in a usual run the same sooner. The
 * delay is always longer than the five seconds for which a gateway keeps a connection that nobody
 * asks on.
 *
 * @param pause between the moment that a pod is no endpoint any more and its SIGTERM
 * @param grace how long it may take from that moment on
 * @param settings what every pod is told
 */
record Departure(Duration pause, Duration grace, Map<String, String> settings) {
  private static final String DELAY = "QUARKUS_SHUTDOWN_DELAY";

  static Departure ofThisRun() {
    var manifests = new Manifests();
    Map<String, String> settings = Manifests.settings("suite-settings");
    if (Scale.isFull()) {
      return new Departure(manifests.pause(), manifests.grace(), settings);
    }
    var sooner = new HashMap<>(settings);
    sooner.put(DELAY, "6s");
    return new Departure(Duration.ofSeconds(2), manifests.grace(), sooner);
  }

  @Override
  public String toString() {
    return "%s: a pause of %ds, a delay of %s"
        .formatted(
            Scale.isFull() ? "as the manifests say" : "the short form",
            pause.toSeconds(),
            settings.get(DELAY));
  }
}
