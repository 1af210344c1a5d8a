package policyfunds.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.e2e.contract.Npm.Run;

/** Spectral's rules for OpenAPI over the frozen contracts; its warnings count as errors do. */
class ContractLintIT {
  private static final Npm NPM = new Npm(Path.of("contract").toAbsolutePath());
  private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

  @BeforeAll
  static void installSpectral() {
    if (NPM.run("npm", "--version").isMissing()) {
      skipOrFail("npm is not installed");
    }
    if (!NPM.hasInstalled()) {
      Run install = NPM.run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
      if (install.exitCode() != 0) {
        skipOrFail("npm cannot fetch Spectral: " + install.output().strip());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"allocation-service", "task-service", "performance-service", "gateway"})
  void frozenContractLintsWithoutAWarning(String module) {
    Run lint = lint(REPOSITORY.resolve(module).resolve("openapi.yaml"));
    assertThat(lint.exitCode()).as("%s:%n%s", module, lint.output()).isZero();
    System.out.printf("spectral, %s: no error, no warning%n", module);
  }

  @Test
  void findsAContractThatIsWanting() throws IOException {
    Path wanting = Files.createTempFile(Path.of("target").toAbsolutePath(), "wanting-", ".yaml");
    Files.writeString(
        wanting,
        """
        openapi: 3.0.3
        info: {title: Wanting, version: '1'}
        paths: {}
        """);
    Run lint = lint(wanting);
    assertThat(lint.exitCode()).isEqualTo(1);
    assertThat(lint.output()).contains("warning", "info-contact");
  }

  private static Run lint(Path contract) {
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

  private static void skipOrFail(String reason) {
    if (List.of(System.getProperty("suite.insist", "").split(",", -1)).contains("spectral")) {
      fail(reason);
    }
    abort(reason + "; ./suite test --insist spectral does not let this pass");
  }
}
