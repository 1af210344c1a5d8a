package policyfunds.e2e.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import policyfunds.e2e.ledger.Change;
import policyfunds.e2e.ledger.Feed;
import policyfunds.e2e.model.Past;
import policyfunds.e2e.model.Past.Version;
import policyfunds.e2e.model.World;

/**
 * Learns from the feed which step an instant means, and that the feed tells the run's own story.
 */
final class Moments {
  private final Feed feed;
  private final World world;
  private final Past past;
  private final Readings readings;
  private final NavigableMap<Instant, Long> lastPositions = new TreeMap<>();
  private final NavigableMap<Long, Integer> steps = new TreeMap<>();
  private int told;

  Moments(Feed feed, World world, Past past, Readings readings) {
    this.feed = feed;
    this.world = world;
    this.past = past;
    this.readings = readings;
  }

  /** Takes in what has been sealed since. */
  void follow() {
    for (Change change : feed.rest()) {
      lastPositions.merge(change.sealedAt(), change.position(), Math::max);
      if (change.reason().endsWith(" of " + world.fund())) {
        take(change);
      }
    }
  }

  /** Whether the feed has told of all versions that the run has made. */
  boolean isUpToDate() {
    follow();
    return told == past.versions().size();
  }

  /** An instant at, just before or just after a seal; none before the run's first. */
  Optional<Moment> any(Random random) {
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    List<Instant> sealed = List.copyOf(lastPositions.tailMap(firstOwn(), true).keySet());
    Instant instant =
        sealed.get(random.nextInt(sealed.size())).plus(random.nextInt(-1, 2), ChronoUnit.MICROS);
    Map.Entry<Instant, Long> seal = lastPositions.floorEntry(instant);
    return Optional.ofNullable(seal)
        .map(found -> steps.floorEntry(found.getValue()))
        .map(step -> new Moment(instant, seal.getKey(), seal.getValue(), step.getValue()));
  }

  private Instant firstOwn() {
    long first = steps.firstKey();
    return lastPositions.entrySet().stream()
        .filter(seal -> seal.getValue() >= first)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private void take(Change change) {
    assertThat(told)
        .as("more in the feed than was done: %s", change)
        .isLessThan(past.versions().size());
    Version version = past.versions().get(told++);
    assertThat(
            List.of(
                change.subject(), change.act(), change.version(), change.actor(), change.reason()))
        .as("feed at %d", change.position())
        .containsExactly(
            version.resource().subject(world),
            version.act(),
            version.number(),
            version.actor(),
            world.reason(version.step()));
    assertThat(change.data().isPresent()).as("%s", change).isEqualTo(version.row() != null);
    change.data().ifPresent(data -> readings.compareStored(version.row(), data, change.toString()));
    steps.put(change.position(), version.step());
  }
}
