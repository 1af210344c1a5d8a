package policyfunds.local.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import policyfunds.local.console.Refusal;

/** The files of one document (来件): one, or several CSV files, a table each. */
final class DocumentFiles {

  private static final String CSV = ".csv";
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** 4-10 stands behind 4-9. */
  private static final Comparator<Path> BY_NAME =
      Comparator.comparing((Path file) ->
              DIGITS
                  .matcher(name(file))
                  .replaceAll(digits ->
                      "0".repeat(Math.max(0, 9 - digits.group().length())) + digits.group()))
          .thenComparing(DocumentFiles::name);

  private DocumentFiles() {}

  /** Those that were named, in order; for a folder its CSV files, in the order of their names. */
  static List<Path> named(List<String> words, Path from) {
    if (words.isEmpty()) {
      throw Refusal.ofArguments(
          "Name the file of the document: ./suite import FILE; see ./suite help.");
    }
    List<Path> files = words.stream().map(from::resolve).flatMap(DocumentFiles::files).toList();
    if (files.size() > 1 && !files.stream().allMatch(DocumentFiles::isCsv)) {
      throw Refusal.ofArguments(
          "Several files make one document only where each is a .csv of one table: import others one by one.");
    }
    return files;
  }

  private static Stream<Path> files(Path named) {
    if (!Files.exists(named)) {
      throw new Refusal("There is no file %s.".formatted(named));
    }
    if (!Files.isReadable(named)) {
      throw new Refusal("%s cannot be read.".formatted(named));
    }
    if (!Files.isDirectory(named)) {
      return Stream.of(named);
    }
    try (Stream<Path> entries = Files.list(named)) {
      List<Path> tables = entries.filter(DocumentFiles::isCsv).sorted(BY_NAME).toList();
      if (tables.isEmpty()) {
        throw new Refusal("The folder %s holds no .csv files.".formatted(named));
      }
      return tables.stream();
    } catch (IOException | UncheckedIOException e) {
      throw new Refusal("The folder %s cannot be read.".formatted(named), e);
    }
  }

  private static boolean isCsv(Path file) {
    return name(file).toLowerCase(Locale.ROOT).endsWith(CSV);
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
