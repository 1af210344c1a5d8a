package policyfunds.e2e.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import policyfunds.e2e.suite.Launcher;

/** A program of this machine, called from a folder and waited for. */
public record Command(Duration limit, Path folder, Map<String, String> environment, String input) {
  private static final int NOT_FOUND = 127;
  private static final int NO_END = 124;

  /** What it said on its two streams. */
  public record Said(int exitCode, String out, String error) {
    public boolean isWell() {
      return exitCode == 0;
    }

    public boolean isMissing() {
      return exitCode == NOT_FOUND;
    }

    public String all() {
      return out + error;
    }

    /** The line that mostly tells why. */
    public String lastLine() {
      return all().strip().lines().reduce((_, line) -> line).orElse("no word");
    }
  }

  /** From the root of the tree, where nothing else is said. */
  public static Command within(Duration limit) {
    return new Command(limit, Launcher.REPOSITORY, Map.of(), "");
  }

  public Command in(Path other) {
    return new Command(limit, other, environment, input);
  }

  public Command with(Map<String, String> variables) {
    return new Command(limit, folder, variables, input);
  }

  public Command given(String text) {
    return new Command(limit, folder, environment, text);
  }

  public Said run(List<String> words) {
    Path target = Path.of("target");
    try {
      Path out = Files.createTempFile(target, "command-", ".out");
      Path error = Files.createTempFile(target, "command-", ".log");
      try {
        int exitCode = await(start(words, out, error));
        return new Said(exitCode, read(out), read(error));
      } finally {
        for (Path file : List.of(out, error)) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process start(List<String> words, Path out, Path error) throws IOException {
    var builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.redirectOutput(out.toFile()).redirectError(error.toFile());
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      Files.writeString(error, e.getMessage());
      return null;
    }
  }

  private int await(Process process) {
    if (process == null) {
      return NOT_FOUND;
    }
    try (Writer in = process.outputWriter(StandardCharsets.UTF_8)) {
      in.write(input);
    } catch (IOException e) {
      // it has ended without reading, and says why
    }
    try {
      if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      return NO_END;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
