package policyfunds.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Remembers a process by id and start time, so that a recycled id is never taken for it. */
public record RunFile(Path path) {

  private static final String ENDING = ".pid";

  /** Linux tells start times relative to a boot time that it rounds to the second. */
  private static final Duration CLOCK_ROUNDING = Duration.ofSeconds(2);

  public static RunFile of(Path directory, String name) {
    return new RunFile(directory.resolve(name + ENDING));
  }

  public static List<RunFile> in(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(f -> f.toString().endsWith(ENDING)).sorted().map(RunFile::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String name() {
    String file = path.getFileName().toString();
    return file.substring(0, file.length() - ENDING.length());
  }

  public void remember(ProcessHandle process) {
    Instant start = process.info().startInstant().orElseGet(Instant::now);
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, process.pid() + " " + start.toEpochMilli() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process, where it still lives and is the one that was remembered. */
  public Optional<ProcessHandle> alive() {
    try {
      String[] words = Files.readString(path).strip().split(" ");
      Instant start = Instant.ofEpochMilli(Long.parseLong(words[1]));
      return ProcessHandle.of(Long.parseLong(words[0]))
          .filter(ProcessHandle::isAlive)
          .filter(process -> startedAt(process, start));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  public void forget() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean startedAt(ProcessHandle process, Instant remembered) {
    return process
        .info()
        .startInstant()
        .map(start -> Duration.between(start, remembered).abs().compareTo(CLOCK_ROUNDING) <= 0)
        .orElse(false);
  }
}
