package policyfunds.bench.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders made and deleted whole. */
final class Folders {

  private Folders() {}

  static void make(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        List<Path> innermostFirst = paths.sorted(Comparator.reverseOrder()).toList();
        for (Path path : innermostFirst) {
          Files.delete(path);
        }
      }
    }
  }
}
