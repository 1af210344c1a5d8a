package policyfunds.e2e.fuzz;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import policyfunds.e2e.suite.Answer;

/** Counts what was answered, and keeps what was wrong. */
final class Tally {
  private final Map<String, LongAdder> byStatus = new ConcurrentSkipListMap<>();
  private final Map<String, LongAdder> byCode = new ConcurrentSkipListMap<>();
  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
  private final LongAdder sent = new LongAdder();
  private Duration longest = Duration.ZERO;

  void count(Answer answer, Duration took) {
    count(byStatus, String.valueOf(answer.status()));
    if (answer.status() >= 400 && answer.bytes().length > 0) {
      count(byCode, answer.json().path("code").asText());
    }
    keepLongest(took);
  }

  void countClosed() {
    count(byStatus, "closed");
  }

  void fail(String failure) {
    failures.add(failure);
  }

  long sent() {
    return sent.sum();
  }

  List<String> failures() {
    return failures.stream().sorted().toList();
  }

  /** How many answers had a status from 500 on. */
  long serverFailures() {
    return byStatus.entrySet().stream()
        .filter(status -> status.getKey().startsWith("5"))
        .mapToLong(status -> status.getValue().sum())
        .sum();
  }

  @Override
  public String toString() {
    return "%d requests, %d x 5xx, %d wrong, the longest answer after %d ms%n  by status %s%n  by code %s"
        .formatted(
            sent(),
            serverFailures(),
            failures.size(),
            longest.toMillis(),
            new TreeMap<>(byStatus),
            new TreeMap<>(byCode));
  }

  private void count(Map<String, LongAdder> counts, String key) {
    counts.computeIfAbsent(key, _ -> new LongAdder()).increment();
    if (counts == byStatus) {
      sent.increment();
    }
  }

  private synchronized void keepLongest(Duration took) {
    longest = took.compareTo(longest) > 0 ? took : longest;
  }
}
