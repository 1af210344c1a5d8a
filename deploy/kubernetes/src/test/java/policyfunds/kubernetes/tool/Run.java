package policyfunds.kubernetes.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a program printed, and how it ended. */
public record Run(int exitCode, String output, String complaint) {

  private static final int LIMIT_SECONDS = 180;
  private static final int NOT_FOUND = 127;

  static Run of(Path folder, String... command) {
    try {
      Path out = Files.createTempFile(Path.of("target"), "run-", ".out");
      Path error = Files.createTempFile(Path.of("target"), "run-", ".log");
      try {
        return of(
            new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectOutput(out.toFile())
                .redirectError(error.toFile()),
            out,
            error);
      } finally {
        for (Path file : List.of(out, error)) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Run of(ProcessBuilder builder, Path out, Path error) throws IOException {
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      return new Run(NOT_FOUND, "", e.getMessage());
    }
    try {
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return new Run(-1, "", "no end after %d s".formatted(LIMIT_SECONDS));
      }
      return new Run(process.exitValue(), read(out), read(error));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  boolean isMissing() {
    return exitCode == NOT_FOUND;
  }

  /** All that it printed. */
  public String said() {
    return output + complaint;
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
