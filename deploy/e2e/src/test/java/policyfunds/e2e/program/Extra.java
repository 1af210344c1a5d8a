package policyfunds.e2e.program;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.List;

/** What some tests want of a machine that not every machine has. */
public final class Extra {
  private Extra() {}

  public static boolean isInsistedOn(String name) {
    return List.of(System.getProperty("suite.insist", "").split(",", -1)).contains(name);
  }

  /** Skips the test with a sentence, or fails it where the extra is insisted on. */
  public static void skipOrFail(String name, String reason) {
    if (isInsistedOn(name)) {
      fail(reason);
    }
    abort("%s; ./suite test --insist %s does not let this pass".formatted(reason, name));
  }
}
