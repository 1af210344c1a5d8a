package policyfunds.e2e.writing;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import policyfunds.e2e.suite.Answer;

/** How often which answer was given. */
public final class Tally {
  private final Map<String, AtomicInteger> counts = new ConcurrentSkipListMap<>();

  public void add(Answer answer) {
    count(word(answer)).incrementAndGet();
  }

  /** Answers such as "201" or "409 ITEM_EXCEEDED". */
  public int of(String word) {
    return count(word).get();
  }

  public int total() {
    return counts.values().stream().mapToInt(AtomicInteger::get).sum();
  }

  public Set<String> words() {
    return Set.copyOf(counts.keySet());
  }

  /** A status, with the problem's code where it tells of one. */
  public static String word(Answer answer) {
    boolean problem = answer.status() >= 400 && !answer.body().isEmpty();
    return answer.status() + (problem ? " " + answer.json().path("code").asText() : "");
  }

  @Override
  public String toString() {
    return counts.toString();
  }

  private AtomicInteger count(String word) {
    return counts.computeIfAbsent(word, _ -> new AtomicInteger());
  }
}
