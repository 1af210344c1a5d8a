package policyfunds.e2e.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import policyfunds.e2e.program.Command;
import policyfunds.e2e.program.Command.Said;

/** Runs a program of the folder that pins the linter. */
record Npm(Path folder) {
  private static final Duration LIMIT = Duration.ofMinutes(3);

  boolean hasInstalled() {
    Path installed = folder.resolve("node_modules/.package-lock.json");
    try {
      return Files.exists(installed)
          && Files.getLastModifiedTime(installed)
                  .compareTo(Files.getLastModifiedTime(folder.resolve("package-lock.json")))
              >= 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Said run(String... words) {
    return Command.within(LIMIT).in(folder).run(List.of(words));
  }
}
