package policyfunds.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {

  @TempDir private Path directory;

  @Test
  void quotesTheLastLineOfTrouble() {
    assertThat(Logs.lastError("INFO a\nERROR first\nERROR second\n\tat x.Y.z(Y.java)\nINFO b\n"))
        .isEqualTo("ERROR second");
  }

  @Test
  void quotesTheLastLineWhereNoneTellsOfTrouble() {
    assertThat(Logs.lastError("INFO a\nINFO b\n\n")).isEqualTo("INFO b");
  }

  @Test
  void keepsTheLogOfTheRunBefore() throws IOException {
    Path log = directory.resolve("logs/task-service.log");
    Files.writeString(Logs.fresh(log), "yesterday");

    Logs.fresh(log);

    assertThat(log).isEmptyFile();
    assertThat(directory.resolve("logs/task-service.log.previous")).hasContent("yesterday");
  }
}
