package policyfunds.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import policyfunds.local.settings.Environment;
import policyfunds.local.settings.Settings;

/** What several tests of the local run start from. */
public final class Fixtures {

  private Fixtures() {}

  /** The root of this source tree. */
  static Path tree() {
    return real(Path.of("../.."));
  }

  /** Settings with a data folder of the test's own and the tree's unpacked PostgreSQL. */
  public static Settings settings(Path data) {
    return new Environment(Map.of("POLICYFUNDS_DATA", data.toString())).settings(tree());
  }

  public static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
