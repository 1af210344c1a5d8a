package policyfunds.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.e2e.program.Command.Said;

/** Spectral's rules for OpenAPI over the frozen contracts; its warnings count as errors do. */
@ExtendWith(Spectral.class)
class ContractLintIT {
  private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

  @ParameterizedTest
  @ValueSource(strings = {"allocation-service", "task-service", "performance-service", "gateway"})
  void frozenContractLintsWithoutAWarning(String module) {
    Said lint = Spectral.lint(REPOSITORY.resolve(module).resolve("openapi.yaml"));
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
    Said lint = Spectral.lint(wanting);
    assertThat(lint.exitCode()).isEqualTo(1);
    assertThat(lint.all()).contains("warning", "info-contact");
  }
}
