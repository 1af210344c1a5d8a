package policyfunds.e2e.crash;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.writing.Request;

/** A write in the journal: what was asked, how often it was sent, and what came of it at last. */
final class Entry {
  private final String reason;
  private final Request request;
  private final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
  private volatile Answer acknowledged;

  Entry(String reason, Request request) {
    this.reason = reason;
    this.request = request;
  }

  String reason() {
    return reason;
  }

  Request request() {
    return request;
  }

  void sent(Attempt attempt) {
    attempts.add(attempt);
  }

  void acknowledged(Answer answer) {
    acknowledged = answer;
  }

  boolean isAcknowledged() {
    return acknowledged != null;
  }

  /** Whether the effect was there already although nobody had been told. */
  boolean wasReplayed() {
    return isAcknowledged() && acknowledged.header("Idempotency-Replayed").isPresent();
  }

  Answer answer() {
    return acknowledged;
  }

  List<Attempt> attempts() {
    return List.copyOf(attempts);
  }
}
