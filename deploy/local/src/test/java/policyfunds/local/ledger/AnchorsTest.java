package policyfunds.local.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policyfunds.local.console.Refusal;
import policyfunds.local.ledger.Anchors.Head;
import policyfunds.local.settings.Service;

class AnchorsTest {

  private static final String DIGEST = "0f".repeat(32);

  @TempDir private Path folder;

  @Test
  void readsWhatItWrote() {
    Path file = folder.resolve("heads.txt");
    var anchors =
        new Anchors(
            Map.of(Service.TASK, new Head(17, DIGEST), Service.ALLOCATION, new Head(4, DIGEST)));
    anchors.write(file);
    assertThat(file)
        .hasContent("allocation-service 4 %1$s\ntask-service 17 %1$s\n".formatted(DIGEST));
    assertThat(Anchors.read(file)).isEqualTo(anchors);
    assertThat(Anchors.read(file).of(Service.PERFORMANCE)).isEmpty();
  }

  @Test
  void neverWritesOverOneThatIsThere() throws IOException {
    Path file = Files.writeString(folder.resolve("heads.txt"), "kept");
    assertThatThrownBy(() -> new Anchors(Map.of()).write(file))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is there already");
    assertThat(file).hasContent("kept");
  }

  @Test
  void refusesALineThatIsNoHead() throws IOException {
    for (String line : new String[] {"gateway 1 " + DIGEST, "task-service 1 abc", "x"}) {
      Path file = Files.writeString(folder.resolve("heads.txt"), line);
      assertThatThrownBy(() -> Anchors.read(file))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("no head of a ledger");
    }
  }

  @Test
  void namesAFileThatIsMissing() {
    assertThatThrownBy(() -> Anchors.read(folder.resolve("none")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("There is no file");
  }
}
