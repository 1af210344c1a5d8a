package policyfunds.kubernetes.kubectl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What a program printed, and how it ended. */
record Run(int exitCode, String output, String complaint) {

  private static final int LIMIT_SECONDS = 180;
  private static final int NOT_FOUND = 127;

  static Run of(Path folder, String... command) {
    try {
      Path out = Files.createTempFile(Path.of("target"), "run-", ".out");
      Path error = Files.createTempFile(Path.of("target"), "run-", ".log");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toAbsolutePath().toFile())
              .redirectOutput(out.toFile())
              .redirectError(error.toFile())
              .start();
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return new Run(-1, "", "no end after %d s".formatted(LIMIT_SECONDS));
      }
      return new Run(process.exitValue(), read(out), read(error));
    } catch (IOException e) {
      // the program itself could not be started
      return new Run(NOT_FOUND, "", e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
