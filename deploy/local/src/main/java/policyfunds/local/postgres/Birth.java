package policyfunds.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The first start on a data folder, marked beside it until it has succeeded: a folder left half
 * made by an interrupted first start is made anew, any other is never touched.
 */
record Birth(Path dataDirectory) {

  void begin() {
    try {
      if (Files.exists(mark())) {
        delete(dataDirectory);
      }
      if (!Files.exists(dataDirectory) && !Files.exists(mark())) {
        Files.createFile(mark());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void complete() {
    try {
      Files.deleteIfExists(mark());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path mark() {
    return dataDirectory.resolveSibling(dataDirectory.getFileName() + ".unfinished");
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> paths = Files.walk(directory)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
