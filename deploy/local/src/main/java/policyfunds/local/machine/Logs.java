package policyfunds.local.machine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** The log files of a run; the run before is kept beside it. */
public final class Logs {

  private static final Pattern TROUBLE = Pattern.compile("ERROR|FATAL|PANIC|Caused by|Exception");

  private Logs() {}

  public static Path fresh(Path log) {
    try {
      Files.createDirectories(log.getParent());
      if (Files.exists(log)) {
        Path previous = log.resolveSibling(log.getFileName() + ".previous");
        Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
      }
      return Files.createFile(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(Path log) {
    try {
      return Files.exists(log) ? new String(Files.readAllBytes(log), UTF_8) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line that most likely tells why a program ended: the last of trouble, else the last. */
  public static String lastError(String text) {
    List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    return lines.reversed().stream()
        .filter(line -> TROUBLE.matcher(line).find())
        .findFirst()
        .orElse(lines.isEmpty() ? "it wrote nothing" : lines.getLast());
  }

  /** Keeps the details of a failure for whoever wants them. */
  public static void keep(Path log, Throwable failure) {
    try {
      Files.createDirectories(log.getParent());
      try (var writer = new PrintWriter(Files.newBufferedWriter(log, CREATE, APPEND))) {
        writer.println(Instant.now());
        failure.printStackTrace(writer);
      }
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }
}
