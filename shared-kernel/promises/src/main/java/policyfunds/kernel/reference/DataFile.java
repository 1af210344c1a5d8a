package policyfunds.kernel.reference;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reference data that ships with the suite and is extended by a mounted CSV of the same columns.
 */
public final class DataFile {

  private static final CsvMapper CSV = new CsvMapper();

  private DataFile() {}

  /** The rows of the suite's own list, then those of the mounted file, by column name. */
  public static List<Map<String, String>> rows(String ownList, Optional<String> mountedFile) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (InputStream own = DataFile.class.getResourceAsStream(ownList)) {
      rows.addAll(read(own));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    mountedFile.map(Path::of).ifPresent(file -> rows.addAll(read(file)));
    return rows;
  }

  /** The names in a cell that lists several, divided by {@code |}. */
  public static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
  }

  private static List<Map<String, String>> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static List<Map<String, String>> read(InputStream in) throws IOException {
    MappingIterator<Map<String, String>> rows =
        CSV.readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader()).readValues(in);
    return rows.readAll();
  }
}
