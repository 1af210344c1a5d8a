package policyfunds.e2e.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.Until;

/**
 * Reads the feed without a pause while others write, and finds every position once, in order and
 * without a gap, and the versions of each row in their order.
 */
final class Follower implements Callable<List<Change>>, AutoCloseable {
  private static final int MOST_AT_ONCE = 200;
  private static final Duration CATCHING_UP = Duration.ofMinutes(1);

  private final Feed feed;
  private final Random random;
  private final AtomicLong position;
  private final AtomicInteger questions = new AtomicInteger();
  private final List<Change> seen = new ArrayList<>();
  private final Map<String, Integer> versions = new HashMap<>();
  private final ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor();
  private final Future<List<Change>> following;
  private volatile long until = Long.MAX_VALUE;

  private Follower(Api api, Random random) {
    this.random = random;
    position = new AtomicLong(Feed.head(api));
    feed = Feed.after(api, position.get());
    following = thread.submit(this);
  }

  static Follower of(Api api, Random random) {
    return new Follower(api, random);
  }

  @Override
  public List<Change> call() {
    while (position.get() < until) {
      questions.incrementAndGet();
      feed.next(1 + random.nextInt(MOST_AT_ONCE)).forEach(this::take);
    }
    return seen;
  }

  /** How often it has asked so far. */
  int questions() {
    return questions.get();
  }

  /** The last position that it has read. */
  long position() {
    return position.get();
  }

  /** All that it has read, once it has read up to this position. */
  List<Change> readUpTo(long last) throws ExecutionException, InterruptedException {
    until = last;
    Until.holds("the reader catches up", CATCHING_UP, following::isDone);
    return following.get();
  }

  @Override
  public void close() {
    until = 0;
    thread.close();
  }

  private void take(Change change) {
    assertThat(change.position()).as("next position").isEqualTo(position.get() + 1);
    Integer before = versions.put(change.subject(), change.version());
    if (before != null) {
      assertThat(change.version()).as("version of %s", change.subject()).isEqualTo(before + 1);
    }
    position.set(change.position());
    seen.add(change);
  }
}
