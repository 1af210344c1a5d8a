package policyfunds.e2e.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import policyfunds.e2e.program.Command;
import policyfunds.e2e.program.Command.Said;
import policyfunds.e2e.program.Extra;

/** LibreOffice, which opens what the suite exports as its readers would. */
record Office(Path folder) {
  private static final Duration LIMIT = Duration.ofMinutes(3);

  /** Skips the test where it is not installed, unless it is insisted on. */
  static Office orSkip() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "office-");
      var office = new Office(folder);
      if (!office.run("soffice", "--version").isWell()) {
        Extra.skipOrFail("libreoffice", "LibreOffice is not installed");
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
      Said said =
          run(
              "soffice",
              "-env:UserInstallation=" + folder.resolve("profile").toUri(),
              "--headless",
              "--convert-to",
              to,
              "--outdir",
              out.toString(),
              source.toString());
      if (!said.isWell()) {
        throw new AssertionError("LibreOffice: " + said.all());
      }
      try (Stream<Path> files = Files.list(out)) {
        return files.sorted().map(Office::read).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Said run(String... words) {
    return Command.within(LIMIT).in(folder).run(List.of(words));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
