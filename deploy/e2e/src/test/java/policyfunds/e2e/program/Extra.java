package policyfunds.e2e.program;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;

/** What some tests want of a machine that not every machine has. */
public final class Extra {
  private Extra() {}

  public static boolean isInsistedOn(String name) {
    return List.of(System.getProperty("suite.insist", "").split(",", -1)).contains(name);
  }

  /**
   * Whether the tests of a class run. A class that gave up by itself would be in no report; so each
   * test is skipped by its name.
   *
   * @param missing why they cannot, where they cannot; insisted on, they run and fail with it
   */
  public static ConditionEvaluationResult condition(String name, Optional<String> missing) {
    return missing
        .filter(_ -> !isInsistedOn(name))
        .map(reason -> disabled(sentence(name, reason)))
        .orElseGet(() -> enabled(name + " is there, or insisted on"));
  }

  /** Skips one test with a sentence, or fails it where the extra is insisted on. */
  public static void skipOrFail(String name, String reason) {
    if (isInsistedOn(name)) {
      fail(reason);
    }
    abort(sentence(name, reason));
  }

  private static String sentence(String name, String reason) {
    return "%s; ./suite test --insist %s does not let this pass".formatted(reason, name);
  }
}
