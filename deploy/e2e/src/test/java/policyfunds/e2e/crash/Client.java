package policyfunds.e2e.crash;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.writing.Clerk;
import policyfunds.e2e.writing.Item;
import policyfunds.e2e.writing.OwnFund;
import policyfunds.e2e.writing.Request;
import policyfunds.e2e.writing.Tally;

/** Somebody who writes without a pause and sends again, under the same key, until answered. */
final class Client implements Callable<Integer> {
  private static final Duration GIVES_UP = Duration.ofMinutes(2);
  private static final int LONGEST_PAUSE_MILLIS = 100;
  private static final int CHANGES = 3;

  private final Clerk clerk;
  private final Journal journal;
  private final List<Item> items;
  private final Random random;
  private final AtomicBoolean enough;
  private int written;

  Client(Clerk clerk, Journal journal, List<Item> items, Random random, AtomicBoolean enough) {
    this.clerk = clerk;
    this.journal = journal;
    this.items = items;
    this.random = random;
    this.enough = enough;
  }

  /** How many of its writes were acknowledged in the end: all that it began. */
  @Override
  public Integer call() throws InterruptedException {
    while (!enough.get()) {
      String name = "Organization of " + journal.nextReason();
      String reason = journal.nextReason();
      write(reason, OwnFund.addOrganization(name, reason));
      Item item = items.get(random.nextInt(items.size()));
      reason = journal.nextReason();
      Answer allocation = write(reason, item.allocate(name, amount(), reason));
      String path = "/allocations/" + allocation.json().path("id").longValue();
      for (int i = random.nextInt(CHANGES); i > 0 && !enough.get(); i--) {
        reason = journal.nextReason();
        Request change = Request.patch(path, "amountWan", amount(), "reason", reason);
        allocation = write(reason, change.ifMatch(allocation.header("ETag").orElseThrow()));
      }
    }
    return written;
  }

  private Answer write(String reason, Request request) throws InterruptedException {
    Entry entry = journal.open(reason, request.key(reason));
    long began = System.nanoTime();
    while (true) {
      Answer answer = attempt(entry);
      if (answer != null && answer.status() / 100 == 2) {
        entry.acknowledged(answer);
        written++;
        return answer;
      }
      if (answer != null && !Tally.word(answer).matches("503 .*|409 IDEMPOTENCY_KEY_IN_FLIGHT")) {
        throw new AssertionError(
            "%s answered %d: %s".formatted(entry.request(), answer.status(), answer.body()));
      }
      if (System.nanoTime() - began > GIVES_UP.toNanos()) {
        throw new AssertionError("no answer within " + GIVES_UP + " to " + entry.request());
      }
      Thread.sleep(1 + random.nextInt(LONGEST_PAUSE_MILLIS));
    }
  }

  /** Null where the connection broke before there was an answer. */
  private Answer attempt(Entry entry) {
    journal.begins();
    long sentAt = System.nanoTime();
    try {
      Answer answer = clerk.send(entry.request());
      journal.sent(entry, new Attempt(sentAt, System.nanoTime(), answer.status()));
      return answer;
    } catch (UncheckedIOException e) {
      journal.sent(entry, new Attempt(sentAt, System.nanoTime(), Attempt.BROKEN));
      return null;
    } finally {
      journal.ends();
    }
  }

  private BigDecimal amount() {
    int scale = 6;
    return BigDecimal.valueOf(1 + random.nextInt(50_000_000), scale).stripTrailingZeros();
  }
}
