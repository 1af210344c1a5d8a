package policyfunds.kernel.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConflictCodesTest {

  @Test
  void standsInTheListOfCodes() throws Exception {
    String documented = Files.readString(Path.of("../../docs/documents.md"));

    assertThat(ConflictCodes.all())
        .hasSizeGreaterThan(40)
        .allSatisfy(code -> assertThat(documented).contains("| `" + code + "` |"));
  }
}
