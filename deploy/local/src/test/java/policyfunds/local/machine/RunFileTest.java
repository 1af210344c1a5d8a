package policyfunds.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {

  @TempDir private Path directory;

  @Test
  void findsTheProcessThatItRemembers() {
    RunFile file = RunFile.of(directory, "task-service");

    file.remember(ProcessHandle.current());

    assertThat(file.alive()).contains(ProcessHandle.current());
    assertThat(RunFile.in(directory)).extracting(RunFile::name).containsExactly("task-service");
  }

  @Test
  void takesNoOtherProcessWithARecycledIdForIt() throws IOException {
    RunFile file = RunFile.of(directory, "task-service");

    Files.writeString(file.path(), ProcessHandle.current().pid() + " 1000000000000\n");

    assertThat(file.alive()).isEmpty();
  }

  @Test
  void takesADamagedFileForNoProcess() throws IOException {
    RunFile file = RunFile.of(directory, "task-service");

    Files.writeString(file.path(), "");

    assertThat(file.alive()).isEmpty();
  }

  @Test
  void knowsNothingOnceForgotten() {
    RunFile file = RunFile.of(directory, "task-service");
    file.remember(ProcessHandle.current());

    file.forget();

    assertThat(file.alive()).isEmpty();
    assertThat(RunFile.in(directory)).isEmpty();
  }
}
