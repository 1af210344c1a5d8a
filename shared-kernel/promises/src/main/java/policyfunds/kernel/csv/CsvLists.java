package policyfunds.kernel.csv;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import policyfunds.kernel.language.Language;

/**
 * Lists as CSV (列表的 CSV): UTF-8 with byte order mark, lines of RFC 4180, the names of the members
 * first; a cell with nothing in it is empty, one with the empty text is {@code ""}.
 */
@ApplicationScoped
public class CsvLists {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private final Cells cells;
  private final CodeNames codeNames;

  CsvLists(ObjectMapper json, CodeNames codeNames) {
    this.cells = new Cells(json);
    this.codeNames = codeNames;
  }

  /** Number of rows that an answer has. */
  public int rowsIn(Object answer, Type type) {
    return Listing.of(type).rowsOf(answer).size();
  }

  /**
   * The bytes of a list.
   *
   * @param type what the resource's method returns: the columns are its own, whatever the rows
   */
  public byte[] write(Object answer, Type type, Language language) {
    Listing listing = Listing.of(type);
    Column.Naming naming = codeNames.in(language);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      text.write(BYTE_ORDER_MARK);
      Line.write(listing.names(), text);
      List<String> head = cellsOf(listing.head(), answer, naming).toList();
      for (Object row : listing.rowsOf(answer)) {
        Line.write(
            Stream.concat(head.stream(), cellsOf(listing.body(), row, naming)).toList(), text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private Stream<String> cellsOf(List<Column> columns, Object row, Column.Naming naming) {
    return columns.stream().map(column -> cells.of(column.reading().of(row, naming)));
  }
}
