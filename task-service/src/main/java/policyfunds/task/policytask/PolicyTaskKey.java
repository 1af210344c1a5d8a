package policyfunds.task.policytask;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tells one task from all others (任务键): {@code fund:direction:region:sequence}. */
public record PolicyTaskKey(
    String fundCode, String directionCode, String regionCode, int sequence) {

  private static final Pattern FORM =
      Pattern.compile("([A-Z0-9-]{2,64}):([A-Z0-9_]{2,64}):(\\d{6}):([1-9]\\d{0,8})");

  public PolicyTaskKey {
    if (sequence < 1) {
      throw new IllegalArgumentException("a task is numbered from 1, not " + sequence);
    }
  }

  /** The key that a text is; empty for all else. */
  static Optional<PolicyTaskKey> read(String text) {
    Matcher key = FORM.matcher(text);
    return key.matches()
        ? Optional.of(
            new PolicyTaskKey(
                key.group(1), key.group(2), key.group(3), Integer.parseInt(key.group(4))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "%s:%s:%s:%d".formatted(fundCode, directionCode, regionCode, sequence);
  }
}
