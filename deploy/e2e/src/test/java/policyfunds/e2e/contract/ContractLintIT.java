package policyfunds.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.e2e.program.Command.Said;
import policyfunds.e2e.program.Extra;

/** Spectral's rules for OpenAPI over the frozen contracts; its warnings count as errors do. */
class ContractLintIT {
  private static final Npm NPM = new Npm(Path.of("contract").toAbsolutePath());
  private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

  @BeforeAll
  static void installSpectral() {
    if (NPM.run("npm", "--version").isMissing()) {
      Extra.skipOrFail("spectral", "npm is not installed");
    }
    if (!NPM.hasInstalled()) {
      Said install = NPM.run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
      if (install.exitCode() != 0) {
        Extra.skipOrFail("spectral", "npm cannot fetch Spectral: " + install.all().strip());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"allocation-service", "task-service", "performance-service", "gateway"})
  void frozenContractLintsWithoutAWarning(String module) {
    Said lint = lint(REPOSITORY.resolve(module).resolve("openapi.yaml"));
    assertThat(lint.exitCode()).as("%s:%n%s", module, lint.all()).isZero();
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
    Said lint = lint(wanting);
    assertThat(lint.exitCode()).isEqualTo(1);
    assertThat(lint.all()).contains("warning", "info-contact");
  }

  private static Said lint(Path contract) {
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
}
