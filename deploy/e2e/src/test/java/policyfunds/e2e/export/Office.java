package policyfunds.e2e.export;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, which opens what the suite exports as its readers would. */
record Office(Path folder) {
  private static final int LIMIT_SECONDS = 180;

  /** Skips the test where it is not installed, unless it is insisted on. */
  static Office orSkip() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "office-");
      var office = new Office(folder);
      if (office.run("soffice", "--version") != 0) {
        skipOrFail("LibreOffice is not installed");
      }
      return office;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of all files that it makes of this one, by LibreOffice's name of the form. */
  List<String> converted(String name, byte[] bytes, String to) {
    try {
      Path source = Files.write(folder.resolve(name), bytes);
      Path out = Files.createTempDirectory(folder, "converted-");
      int code =
          run(
              "soffice",
              "-env:UserInstallation=" + folder.resolve("profile").toUri(),
              "--headless",
              "--convert-to",
              to,
              "--outdir",
              out.toString(),
              source.toString());
      if (code != 0) {
        throw new AssertionError("LibreOffice ended with " + code + ", see " + log());
      }
      try (Stream<Path> files = Files.list(out)) {
        return files.sorted().map(Office::read).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
              .start();
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return -1;
      }
      return process.exitValue();
    } catch (IOException e) {
      // the program itself could not be started
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Path log() {
    return folder.resolve("office.log");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void skipOrFail(String reason) {
    if (List.of(System.getProperty("suite.insist", "").split(",", -1)).contains("libreoffice")) {
      fail(reason);
    }
    abort(reason + "; ./suite test --insist libreoffice does not let this pass");
  }
}
