package policyfunds.e2e.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of the folder that pins the linter, and keeps what it said. */
record Npm(Path folder) {
  private static final int LIMIT_SECONDS = 180;
  private static final int NOT_FOUND = 127;

  record Run(int exitCode, String output) {
    boolean isMissing() {
      return exitCode == NOT_FOUND;
    }
  }

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

  Run run(String... command) {
    try {
      Path output = Files.createTempFile(Path.of("target"), "npm-", ".log");
      Process process =
          new ProcessBuilder(List.of(command))
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return new Run(-1, "no end after %d s".formatted(LIMIT_SECONDS));
      }
      return new Run(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    } catch (IOException e) {
      // the program itself could not be started
      return new Run(NOT_FOUND, e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
