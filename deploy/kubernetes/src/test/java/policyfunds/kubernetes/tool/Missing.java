package policyfunds.kubernetes.tool;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.List;

/** What becomes of a test whose tool this machine has not. */
final class Missing {

  private Missing() {}

  /** Skips the test with a sentence, or fails it where the tool is insisted on. */
  static <T> T skipOrFail(String tool, String reason) {
    if (List.of(System.getProperty("suite.insist", "").split(",", -1)).contains(tool)) {
      return fail(reason);
    }
    return abort("%s; ./suite test --insist %s does not let this pass".formatted(reason, tool));
  }
}
