package policyfunds.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {

  @Test
  void readsASizeByItsLabel() {
    assertThat(Memory.kilobytes("Rss:     2048 kB\nPss:     1024 kB\nPss_Dirty: 1 kB\n", "Pss"))
        .hasValue(1024);
    assertThat(Memory.kilobytes("Rss: 1 kB\n", "Pss")).isEmpty();
  }

  @Test
  void measuresThisProcess() {
    Memory memory = Memory.of(List.of(ProcessHandle.current()));

    assertThat(memory.megabytes()).isBetween(10L, 4000L);
    assertThat(memory.measure()).contains("set sizes");
  }
}
