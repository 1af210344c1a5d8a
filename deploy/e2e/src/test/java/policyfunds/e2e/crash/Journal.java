package policyfunds.e2e.crash;

import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import policyfunds.e2e.writing.Request;

/** What the clients asked for and what they were told, kept outside of the suite. */
final class Journal {
  private final String name;
  private final Queue<Entry> entries = new ConcurrentLinkedQueue<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger good = new AtomicInteger();
  private final AtomicLong lastGood = new AtomicLong(Long.MIN_VALUE);

  Journal(String name) {
    this.name = name;
  }

  /** What the reasons of all its writes begin with. */
  String name() {
    return name;
  }

  /**
   * A reason, and a key, that no other write has, so that the ledger can be compared write by
   * write.
   */
  String nextReason() {
    return name + "-" + numbers.incrementAndGet();
  }

  Entry open(String reason, Request request) {
    var entry = new Entry(reason, request);
    entries.add(entry);
    return entry;
  }

  void begins() {
    underWay.incrementAndGet();
  }

  void ends() {
    underWay.decrementAndGet();
  }

  /** Notes what came of one sending. */
  void sent(Entry entry, Attempt attempt) {
    entry.sent(attempt);
    if (attempt.isGood()) {
      good.incrementAndGet();
      lastGood.accumulateAndGet(attempt.sentAt(), Math::max);
    }
  }

  /** How many answers were good. */
  int good() {
    return good.get();
  }

  /** Whether a write that was sent after this instant has been answered well. */
  boolean isGoodSince(long instant) {
    return lastGood.get() > instant;
  }

  /** How many writes are sent and not answered at this moment. */
  int underWay() {
    return underWay.get();
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  int hitsAt(long instant) {
    return (int) attempts().filter(attempt -> attempt.wasHitAt(instant)).count();
  }

  /** When the first write that was sent after this instant was answered well. */
  OptionalLong firstGoodAfter(long instant) {
    return attempts()
        .filter(attempt -> attempt.sentAt() > instant && attempt.isGood())
        .mapToLong(Attempt::endedAt)
        .min();
  }

  private Stream<Attempt> attempts() {
    return entries.stream().flatMap(entry -> entry.attempts().stream());
  }
}
