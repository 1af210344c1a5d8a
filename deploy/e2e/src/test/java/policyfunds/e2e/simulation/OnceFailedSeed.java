package policyfunds.e2e.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A seed that a run once failed with; it is tried again for good. */
record OnceFailedSeed(long seed, int steps) {

  static List<OnceFailedSeed> read() {
    try (InputStream file = OnceFailedSeed.class.getResourceAsStream("/once-failed-seeds.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" ", 3))
          .map(line -> new OnceFailedSeed(Long.parseLong(line[0]), Integer.parseInt(line[1])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
