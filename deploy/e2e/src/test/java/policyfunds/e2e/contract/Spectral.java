package policyfunds.e2e.contract;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import policyfunds.e2e.program.Command.Said;
import policyfunds.e2e.program.Extra;

/** The linter of contracts, which npm fetches; without it the tests that want it are skipped. */
final class Spectral implements ExecutionCondition {
  private static final Npm NPM = new Npm(Path.of("contract").toAbsolutePath());
  private static final Optional<String> MISSING = missing();

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Extra.condition("spectral", MISSING);
  }

  static Said lint(Path contract) {
    MISSING.ifPresent(Assertions::fail);
    return NPM.run(
        "npx",
        "--no-install",
        "spectral",
        "lint",
        "--ruleset",
        "ruleset.yaml",
        "--fail-severity=hint",
        "--fail-on-unmatched-globs",
        contract.toString());
  }

  private static Optional<String> missing() {
    if (NPM.run("npm", "--version").isMissing()) {
      return Optional.of("npm is not installed");
    }
    if (NPM.hasInstalled()) {
      return Optional.empty();
    }
    Said install = NPM.run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    return install.exitCode() == 0
        ? Optional.empty()
        : Optional.of("npm cannot fetch Spectral: " + install.all().strip());
  }
}
