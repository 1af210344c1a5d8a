package policyfunds.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {

  @TempDir private Path data;

  @Test
  void takesNoOtherProgramWithARecycledIdForTheServer() throws IOException {
    Files.writeString(pidFile(), ProcessHandle.current().pid() + "\n" + data + "\n");
    var postmaster = new Postmaster(data);

    assertThat(postmaster.running()).isEmpty();
    postmaster.forgetRecycledId();

    assertThat(pidFile()).doesNotExist();
  }

  @Test
  void findsNoServerWhereNoneEverRan() {
    assertThat(new Postmaster(data).running()).isEmpty();
  }

  private Path pidFile() {
    return data.resolve("postmaster.pid");
  }
}
