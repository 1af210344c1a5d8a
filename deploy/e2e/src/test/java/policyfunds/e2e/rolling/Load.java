package policyfunds.e2e.rolling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that ask at an even pace until it is enough, and note what was not as it should be. */
final class Load {
  /** Slow enough for two cores on which services start meanwhile. */
  private static final Duration PACE = Duration.ofMillis(400);

  private final Map<Kind, AtomicInteger> sent = new EnumMap<>(Kind.class);
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean enough = new AtomicBoolean();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<?>> clients = new ArrayList<>();

  /** What is asked for, and over which connections. */
  enum Kind {
    VIEWS_KEPT("city views on kept connections"),
    /** Java's client asks once more by itself where a GET finds its connection closed. */
    VIEWS_POOLED("by Java's client, which may ask again"),
    VIEWS_FRESH("on a new connection each"),
    PARTS_KEPT("region parts of services on kept connections"),
    WRITES_KEPT("writes on a kept connection"),
    WRITES_FRESH("writes on a new connection each");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** One request after the other; whatever it throws is a request that failed. */
  @FunctionalInterface
  interface Client {
    void ask() throws IOException;
  }

  Load() {
    for (Kind kind : Kind.values()) {
      sent.put(kind, new AtomicInteger());
    }
  }

  void add(Kind kind, Client client) {
    clients.add(threads.submit(() -> askOn(kind, client)));
  }

  /** Returns when the last client has had its last answer. */
  void end() throws Exception {
    enough.set(true);
    for (Future<?> client : clients) {
      client.get();
    }
    threads.close();
  }

  int sent(Kind kind) {
    return sent.get(kind).get();
  }

  List<String> failures() {
    return List.copyOf(failures);
  }

  @Override
  public String toString() {
    var words = new ArrayList<String>();
    sent.forEach((kind, count) -> words.add(count + " " + kind.words));
    int all = sent.values().stream().mapToInt(AtomicInteger::get).sum();
    return "%d requests sent, failed %d (%s)"
        .formatted(all, failures.size(), String.join(", ", words));
  }

  private Void askOn(Kind kind, Client client) throws InterruptedException {
    while (!enough.get()) {
      Instant next = Instant.now().plus(PACE);
      try {
        client.ask();
      } catch (IOException | UncheckedIOException | AssertionError e) {
        failures.add("%s %s: %s".formatted(Instant.now(), kind, e));
      }
      sent.get(kind).incrementAndGet();
      Duration left = Duration.between(Instant.now(), next);
      Thread.sleep(left.isNegative() ? Duration.ZERO : left);
    }
    return null;
  }
}
