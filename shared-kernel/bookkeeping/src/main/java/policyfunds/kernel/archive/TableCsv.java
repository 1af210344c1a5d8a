package policyfunds.kernel.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** A table as CSV: UTF-8 with byte order mark, a line for each row, ragged rows as they are. */
final class TableCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
  private static final ObjectWriter LINE =
      CsvMapper.builder()
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .build()
          .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"));

  private TableCsv() {}

  static String of(TableView table) {
    StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
    for (List<String> row : table.rows()) {
      try {
        csv.append(LINE.writeValueAsString(row.stream().map(TableCsv::neutral).toList()));
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
    return csv.toString();
  }

  /** A cell that a spreadsheet would take for a formula gets an apostrophe; numbers stay. */
  private static String neutral(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }
}
